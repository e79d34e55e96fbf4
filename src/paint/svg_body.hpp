/// The visible part of an SVG document. What it needs besides (rules, symbols, fonts) is collected on the way.
#pragma once

#include "paint/paint.hpp"
#include "paint/svg_fonts.hpp"
#include "paint/svg_styles.hpp"
#include "paint/svg_symbols.hpp"
#include "paint/xml_writer.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

class SvgBody {
public:
    /// All references must outlive the body.
    SvgBody(XmlWriter& xml, StyleSheet& styles, Symbols& symbols, EmbeddedFonts& fonts, Scheme scheme)
        : xml_(xml), styles_(styles), symbols_(symbols), fonts_(fonts), scheme_(scheme) {}

    void background(geometry::Size size, const geometry::Swatch& swatch);
    void items(const std::vector<scene::Primitive>& items);

    void operator()(const scene::Path& path);
    void operator()(const scene::Text& text);
    void operator()(const scene::Icon& icon);
    void operator()(const scene::Group& group);

private:
    void box(const geometry::Rect& box);
    void plate(const scene::Plate& plate);
    void identity(const scene::Group& group);

    XmlWriter& xml_;
    StyleSheet& styles_;
    Symbols& symbols_;
    EmbeddedFonts& fonts_;
    Scheme scheme_;
};

}  // namespace vellum::paint
