// The document is written back to front: the body first, because only it tells which rules, symbols and glyphs the head
// must define; then the head, then both are joined.
#include <fmt/format.h>

#include "paint/number.hpp"
#include "paint/paint.hpp"
#include "paint/svg_body.hpp"

namespace vellum::paint {
namespace {

/// Bytes that the body takes in most pictures, and what stands before it (glyphs, symbols): so much is asked for at once.
constexpr std::size_t usual_length = std::size_t{32} * 1024;

void write_root(XmlWriter& xml, const scene::Scene& scene, bool xlink) {
    const std::string width = number(scene.size.width), height = number(scene.size.height);
    xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    if (xlink) xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.attribute("width", width).attribute("height", height).attribute("viewBox", "0 0 " + width + " " + height);
}

/// The names a screen reader says, referred to from the root. Their ids hold the scene's name, so that several pictures
/// fit into one page.
void write_accessible_name(XmlWriter& xml, const scene::Scene& scene, Ids& ids) {
    const std::string title = ids.claim("title-" + scene.name);
    const std::string description = scene.description.empty() ? "" : ids.claim("description-" + scene.name);
    xml.attribute("role", "img");
    xml.attribute("aria-labelledby", description.empty() ? title : title + " " + description);
    xml.start("title").attribute("id", title).text(scene.title).end();
    if (!description.empty()) xml.start("desc").attribute("id", description).text(scene.description).end();
}

void write_metadata(XmlWriter& xml, const Metadata& metadata) {
    if (metadata.empty()) return;
    xml.start("metadata").attribute("xmlns:vellum", "urn:vellum:metadata");
    for (const auto& [key, value] : metadata) {
        xml.start("vellum:entry").attribute("key", key).text(value).end();
    }
    xml.end();
}

}  // namespace

std::string svg(const scene::Scene& scene, Scheme scheme, const Metadata& metadata) {
    Ids ids(scene.items);
    StyleSheet styles;
    Symbols symbols(ids);
    EmbeddedFonts fonts;

    std::string body_markup;
    body_markup.reserve(usual_length);
    XmlWriter body_xml(body_markup, 1);
    SvgBody body(body_xml, styles, symbols, fonts, scheme);
    body.background(scene.size, scene.background);
    body.items(scene.items);

    std::string out;
    out.reserve(body_markup.size() + usual_length);
    XmlWriter xml(out);
    write_root(xml, scene, symbols.use_xlink());
    write_accessible_name(xml, scene, ids);
    write_metadata(xml, metadata);
    xml.start("style");
    fonts.write(xml);
    styles.write(xml, scheme);
    xml.end();
    xml.start("defs");
    symbols.write(xml);
    xml.end().part(body_markup).end();
    out += '\n';
    return out;
}

}  // namespace vellum::paint
