/// Outlines of SVG's elements.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "scene/scene.hpp"

namespace vellum::paint {

/// An element's geometry, attribute by attribute.
class BasicShape {
public:
    /// Takes an attribute of a path, rect, circle or ellipse; false when such an element has none of that name, or it is
    /// no number without unit. `value` must live as long as this.
    bool set(std::string_view element, std::string_view attribute, std::string_view value);

    /// Where the element's outline runs; nullopt for other elements, and for data that break the grammar.
    std::optional<std::vector<scene::PathCommand>> outline(std::string_view element) const;

private:
    double length(std::string_view name) const;

    std::string_view data_;
    std::map<std::string_view, double> lengths_;
};

}  // namespace vellum::paint
