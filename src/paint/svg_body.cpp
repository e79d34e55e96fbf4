#include "paint/svg_body.hpp"

#include "paint/number.hpp"
#include "paint/svg_path.hpp"

namespace vellum::paint {
namespace {

std::string dash_list(const std::vector<double>& dashes) {
    std::string out;
    for (const double dash : dashes) out += (out.empty() ? "" : " ") + number(dash);
    return out;
}

std::string stroke_declarations(const scene::Stroke& stroke) {
    std::string out = "stroke-width:" + number(stroke.width);
    if (stroke.cap == scene::Cap::round) out += ";stroke-linecap:round;stroke-linejoin:round";
    return out;
}

Look look_of(const scene::Path& path) {
    Look look{{color_property("fill", path.fill)}, {}};
    if (!path.stroke) return look;
    look.colors.push_back(color_property("stroke", path.stroke->paint));
    look.other = stroke_declarations(*path.stroke);
    return look;
}

Look look_of(const scene::Text& text) {
    return {{color_property("fill", text.paint)},
            "font-size:" + number(text.style.size) + "px;font-weight:" + std::to_string(css_weight(text.style.weight))};
}

}  // namespace

void SvgBody::background(geometry::Size size, const geometry::Swatch& swatch) {
    xml_.start("rect").attribute("class", styles_.class_for("background", {{color_property("fill", swatch)}, {}}));
    xml_.attribute("width", number(size.width)).attribute("height", number(size.height)).end();
}

void SvgBody::items(const std::vector<scene::Primitive>& items) {
    for (const scene::Primitive& item : items) std::visit(*this, item);
}

void SvgBody::operator()(const scene::Path& path) {
    xml_.start("path").attribute("class", styles_.class_for(path.role, look_of(path)));
    // Dashes fit their line, so each has its own; in the class each would need a rule of its own.
    if (path.stroke && !path.stroke->dashes.empty()) xml_.attribute("stroke-dasharray", dash_list(path.stroke->dashes));
    xml_.attribute("d", path_data(path.commands)).end();
}

// A line set in the embedded font needs no help. With glyphs of other fonts the viewer's choice may differ from ours in
// width, so the width measured is stated. `end` of a right-to-left line is its left end.
void SvgBody::operator()(const scene::Text& text) {
    fonts_.use(text.style.weight, text.line);
    xml_.start("text").attribute("class", styles_.class_for(text.role, look_of(text)));
    xml_.attribute("x", number(text.origin.x)).attribute("y", number(text.origin.y));
    if (text.line.right_to_left) xml_.attribute("direction", "rtl").attribute("text-anchor", "end");
    if (!text.line.bundled) {
        xml_.attribute("textLength", number(text.line.width)).attribute("lengthAdjust", "spacingAndGlyphs");
    }
    xml_.text(text.line.text).end();
}

void SvgBody::box(const geometry::Rect& box) {
    xml_.attribute("x", number(box.x)).attribute("y", number(box.y));
    xml_.attribute("width", number(box.width)).attribute("height", number(box.height));
}

void SvgBody::plate(const scene::Plate& plate) {
    const Look look{{{"fill", std::nullopt, plate.paint.dark}}, {}};
    xml_.start("rect").attribute("class", styles_.class_for("icon-plate", look));
    box(plate.box);
    xml_.end();
}

void SvgBody::operator()(const scene::Icon& icon) {
    if (icon.plate && scheme_ != Scheme::light) plate(*icon.plate);
    xml_.start("use").attribute("href", "#" + symbols_.id_for(icon));
    box(icon.box);
    xml_.end();
}

void SvgBody::identity(const scene::Group& group) {
    if (!group.role.empty()) xml_.attribute("class", class_name(group.role));
    if (!group.id.empty()) xml_.attribute("id", group.id);
    for (const auto& [name, value] : group.data) xml_.attribute(name, value);
    if (!group.title.empty()) xml_.start("title").text(group.title).end();
    if (!group.description.empty()) xml_.start("desc").text(group.description).end();
}

void SvgBody::operator()(const scene::Group& group) {
    if (!group.link.empty()) xml_.start("a").attribute("href", group.link);
    xml_.start("g");
    identity(group);
    items(group.children);
    xml_.end();
    if (!group.link.empty()) xml_.end();
}

}  // namespace vellum::paint
