/// The things that show in a scene, to take away or move one by one.
#pragma once

#include <vector>

#include "scene/scene.hpp"

namespace vellum::test {

/// One thing that shows, by the list it stands in.
struct Leaf {
    std::vector<scene::Primitive>* list = nullptr;
    std::size_t index = 0;

    scene::Primitive& operator*() const { return (*list)[index]; }
    void erase() const { list->erase(list->begin() + static_cast<std::ptrdiff_t>(index)); }
};

/// All of them, at any depth, in painting order.
std::vector<Leaf> leaves(scene::Scene& scene);

/// Moves a text or an icon to the right, px; false for anything else.
bool shift(scene::Primitive& item, double by);

}  // namespace vellum::test
