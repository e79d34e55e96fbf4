/// The style sheet of an SVG document: each distinct look becomes one CSS rule, named after the role that has it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geometry/color.hpp"
#include "paint/paint.hpp"
#include "paint/xml_writer.hpp"

namespace vellum::paint {

/// A CSS property that takes a colour in each scheme; no colour: `none`.
struct ColorProperty {
    std::string_view name;  ///< a literal: `fill`
    std::optional<geometry::Color> light;
    std::optional<geometry::Color> dark;
    bool operator==(const ColorProperty&) const = default;
};

/// Property with the same swatch for both schemes' colours; none for no swatch.
ColorProperty color_property(std::string_view name, const std::optional<geometry::Swatch>& swatch);

/// What a rule declares.
struct Look {
    std::vector<ColorProperty> colors;
    std::string other;  ///< further declarations, `font-size:13px;font-weight:500`
    bool operator==(const Look&) const = default;
};

class StyleSheet {
public:
    /// The class of elements of that role and look: the role's name, with `_2`, `_3` … for its further looks.
    std::string class_for(std::string_view role, const Look& look);

    /// One rule a line. A fixed scheme gives its colours alone; automatic adds the dark ones in a media query.
    void write(XmlWriter& xml, Scheme scheme) const;

private:
    struct Rule {
        std::string role;
        std::string name;
        Look look;
    };
    std::vector<Rule> rules_;
};

/// `role` with everything but letters, digits, `-` and `_` replaced, fit for a CSS class.
std::string class_name(std::string_view role);

}  // namespace vellum::paint
