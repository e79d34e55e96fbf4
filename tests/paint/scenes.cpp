#include "scenes.hpp"

namespace vellum::test {

using geometry::Point;
using geometry::Rect;
using scene::CurveTo;
using scene::LineTo;
using scene::MoveTo;

const catalog::Icon& tile_icon() {
    static const catalog::Icon icon{"test-tile", 64, 64,
                                    R"(<path fill="#ed7100" d="M0 0h64v64H0z"/>)"
                                    R"(<circle cx="32" cy="32" r="16" fill="none" stroke="#fff" stroke-width="4"/>)",
                                    false};
    return icon;
}

const catalog::Icon& wide_icon() {
    static const catalog::Icon icon{
        "test-wide", 80, 40,
        R"(<defs><linearGradient id="test-wide-a"><stop offset="0" stop-color="#8c4fff"/>)"
        R"(<stop offset="1" stop-color="#e7157b"/></linearGradient></defs>)"
        R"svg(<path fill="none" stroke="url(#test-wide-a)" stroke-width="6" d="M5 35L25 5L40 35L55 5L75 35"/>)svg",
        false};
    return icon;
}

scene::Text text_at(Point origin, std::string_view utf8, text::Style style, std::string role) {
    return {std::move(role), text::shape(utf8, style), style, origin, ink};
}

scene::Path rectangle(const Rect& box, std::string role, geometry::Swatch stroke) {
    return {std::move(role),
            {MoveTo{{box.left(), box.top()}}, LineTo{{box.right(), box.top()}}, LineTo{{box.right(), box.bottom()}},
             LineTo{{box.left(), box.bottom()}}, scene::Close{}},
            scene::Stroke{stroke, 1.5, {}, scene::Cap::butt},
            std::nullopt};
}

scene::Group arrow(Point from, Point to, std::vector<double> dashes) {
    scene::Group edge{"edge", "", "", "", "", {}, {}};
    edge.children.emplace_back(scene::Path{"edge-line",
                                           {MoveTo{from}, LineTo{to}},
                                           scene::Stroke{grey, 1.6, std::move(dashes), scene::Cap::butt},
                                           std::nullopt});
    edge.children.emplace_back(scene::Path{"edge-head",
                                           {MoveTo{to + Point{-7, -5}}, LineTo{to}, LineTo{to + Point{-7, 5}}},
                                           scene::Stroke{grey, 1.6, {}, scene::Cap::round},
                                           std::nullopt});
    return edge;
}

scene::Group node(std::string id, const catalog::Icon& icon, Point at, std::string_view label) {
    scene::Group group{"node", std::move(id), std::string(label), "", "", {}, {}};
    group.children.emplace_back(scene::Icon{&icon, "", {at.x, at.y, 64, 64}, std::nullopt});
    const text::Style style{text::Weight::medium, 13};
    scene::Text text = text_at({}, label, style);
    text.origin = {at.x + 32 - text.line.width / 2, at.y + 84};
    group.children.emplace_back(std::move(text));
    return group;
}

scene::Scene blank(double width, double height) { return {{width, height}, "blank", "Blank", "", paper, {}}; }

namespace {

scene::Group callout(Point center, std::string_view number) {
    const double r = 10, k = r * 0.5523;
    scene::Group group{"callout", "", "", "", "", {{"data-step", std::string(number)}}, {}};
    group.children.emplace_back(scene::Path{
        "callout-disc",
        {MoveTo{{center.x + r, center.y}},
         CurveTo{{center.x + r, center.y + k}, {center.x + k, center.y + r}, {center.x, center.y + r}},
         CurveTo{{center.x - k, center.y + r}, {center.x - r, center.y + k}, {center.x - r, center.y}},
         CurveTo{{center.x - r, center.y - k}, {center.x - k, center.y - r}, {center.x, center.y - r}},
         CurveTo{{center.x + k, center.y - r}, {center.x + r, center.y - k}, {center.x + r, center.y}}, scene::Close{}},
        std::nullopt,
        ink});
    scene::Text text = text_at({}, number, {text::Weight::semibold, 12}, "callout-number");
    text.origin = {center.x - text.line.width / 2, center.y + 4.3};
    text.paint = paper;
    group.children.emplace_back(std::move(text));
    return group;
}

scene::Group frame() {
    const geometry::Swatch pink{{0xE7, 0x15, 0x7B}, {0xFF, 0x6F, 0xB5}};
    scene::Group cluster{"cluster", "state-machine", "State machine", "A workflow", "https://example.org/?a=1&b=2", {},
                         {}};
    cluster.children.emplace_back(rectangle({200, 80, 180, 150}, "cluster-frame", pink));
    cluster.children.emplace_back(scene::Icon{&tile_icon(), "", {200, 80, 30, 30}, std::nullopt});
    cluster.children.emplace_back(text_at({240, 100}, "State machine", {text::Weight::medium, 13}, "cluster-title"));
    return cluster;
}

}  // namespace

scene::Scene small_diagram() {
    scene::Scene scene = blank(420, 260);
    scene.name = "small";
    scene.title = "A small diagram";
    scene.description = "Raw data is transformed.";
    scene.items.emplace_back(text_at({40, 50}, "A small diagram", {text::Weight::semibold, 22}, "title"));
    scene.items.emplace_back(frame());
    scene.items.emplace_back(node("raw-data", wide_icon(), {40, 122}, "Raw data"));
    scene.items.emplace_back(node("state-machine.transform", tile_icon(), {290, 122}, "Transform"));
    auto& icon = std::get<scene::Icon>(std::get<scene::Group>(scene.items[2]).children[0]);
    icon.plate = scene::Plate{paper, icon.box};
    scene.items.emplace_back(arrow({112, 140}, {284, 140}, {5, 4}));
    scene.items.emplace_back(arrow({112, 168}, {284, 168}, {}));
    scene.items.emplace_back(text_at({130, 130}, "reads", {text::Weight::regular, 11.5}, "edge-label"));
    scene.items.emplace_back(callout({170, 168}, "1"));
    return scene;
}

scene::Scene many_scripts() {
    scene::Scene scene = blank(420, 220);
    scene.title = "Many scripts";
    double y = 30;
    for (const char* line :
         {"Transformación única", "データ変換", "تحويل البيانات", "قراءة S3 (raw)", "Rocket 🚀 launch"}) {
        scene.items.emplace_back(text_at({30, y}, line));
        y += 32;
    }
    return scene;
}

scene::Scene labelled(std::string_view label) {
    scene::Scene scene = blank(400, 80);
    scene.title = label;
    scene.description = label;
    scene::Group group{
        "node", "the-node", std::string(label), std::string(label), "", {{"data-label", std::string(label)}}, {}};
    group.children.emplace_back(text_at({20, 45}, label));
    scene.items.emplace_back(std::move(group));
    return scene;
}

}  // namespace vellum::test
