/// XML ids of a document: those of the scene as they are, those of our own made different from them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "scene/scene.hpp"

namespace vellum::paint {

class Ids {
public:
    /// Takes the ids of all groups, at any depth.
    explicit Ids(const std::vector<scene::Primitive>& items);

    /// `wanted`, or the same with as many `_` behind it as make it unique.
    std::string claim(std::string wanted);

private:
    std::set<std::string> taken_;
};

}  // namespace vellum::paint
