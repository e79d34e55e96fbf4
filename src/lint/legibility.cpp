// Whether texts can be read where they lie: looked for in the display list, which has every text and everything under it
// in the colours of both schemes.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "lint/picture.hpp"

namespace vellum::lint {
namespace {

using geometry::Color;
using geometry::Point;
using geometry::Rect;
using geometry::Swatch;

constexpr double readable = 4.5;  // WCAG 2.1, AA
constexpr double ascent = 0.75;   // of a line of text, as a share of its size: small letters and capitals
constexpr double height = 0.95;

Rect box_of(const scene::Text& text) {
    return {text.origin.x, text.origin.y - ascent * text.style.size, text.line.width, height * text.style.size};
}

/// The bounds of a path; control points of curves lie on them where the curve is a circle's.
Rect bounds(const scene::Path& path) {
    std::optional<Point> low, high;
    const auto add = [&](Point p) {
        low = low ? Point{std::min(low->x, p.x), std::min(low->y, p.y)} : p;
        high = high ? Point{std::max(high->x, p.x), std::max(high->y, p.y)} : p;
    };
    for (const auto& command : path.commands) {
        if (const auto* move = std::get_if<scene::MoveTo>(&command)) add(move->to);
        if (const auto* line = std::get_if<scene::LineTo>(&command)) add(line->to);
        if (const auto* curve = std::get_if<scene::CurveTo>(&command)) add(curve->to);
    }
    return low ? Rect::spanning(*low, *high) : Rect{};
}

struct Fill {
    Rect box;
    Swatch paint;
};

/// Reads a scene in painting order.
template <class Visit>
class Reader {
public:
    Reader(const scene::Scene& scene, Visit visit) : visit_(visit) {
        fills_.push_back({{0, 0, scene.size.width, scene.size.height}, scene.background});
        for (const auto& item : scene.items) read(item, nullptr);
    }

private:
    void read(const scene::Primitive& item, const scene::Group* group) {
        if (const auto* inner = std::get_if<scene::Group>(&item)) {
            for (const auto& child : inner->children) read(child, inner->id.empty() && group ? group : inner);
        } else if (const auto* path = std::get_if<scene::Path>(&item)) {
            if (path->fill) fills_.push_back({bounds(*path), *path->fill});
        } else if (const auto* text = std::get_if<scene::Text>(&item)) {
            visit_(*text, *group, fills_under(box_of(*text)));
        }
    }

    /// From the top down to what holds the box: all that it lies on.
    std::vector<Fill> fills_under(const Rect& box) const {
        std::vector<Fill> under;
        for (std::size_t i = fills_.size(); i-- > 0;) {
            const Fill& fill = fills_[i];
            if (!fill.box.overlaps(box)) continue;
            under.push_back(fill);
            if (fill.box.contains(box)) break;
        }
        return under;
    }

    Visit visit_;
    std::vector<Fill> fills_;
};

/// The worst that a text meets.
struct Worst {
    double contrast = 21;
    Color text, ground;
    const char* scheme = "";
};

Worst worst_of(const Swatch& text, const std::vector<Fill>& grounds) {
    Worst worst;
    const auto consider = [&](Color paint, Color ground, const char* scheme) {
        const double contrast = geometry::contrast(paint, ground);
        if (contrast < worst.contrast) worst = {contrast, paint, ground, scheme};
    };
    for (const auto& ground : grounds) {
        consider(text.light, ground.paint.light, "light");
        consider(text.dark, ground.paint.dark, "dark");
    }
    return worst;
}

/// From the id of a group to what it draws.
class Drawer {
public:
    explicit Drawer(const Drawn& drawn) : drawn_(drawn), names_(model::name_all(drawn.graph)) {}

    Finding finding(std::string_view rule, const scene::Group& group, std::string_view what, const std::string& how,
                    std::string fix, Point at) const {
        const auto& graph = drawn_.graph;
        for (const auto& edge : graph.edges) {
            if (names_[edge.id] != group.id) continue;
            return about_edge(rule, edge, fmt::format("{} of {} {}", what, describe(graph, edge), how), std::move(fix),
                              at);
        }
        const auto element = find(group.id);
        if (!element) return about_diagram(drawn_, rule, fmt::format("{} {}", what, how), std::move(fix), at);
        return about_element(drawn_, rule, *element,
                             fmt::format("{} of {} {}", what, model::describe(graph.item(*element)), how),
                             std::move(fix), at);
    }

private:
    std::optional<model::Element> find(const std::string& id) const {
        for (const auto& node : drawn_.graph.nodes) {
            if (names_[node.id] == id) return node.id;
        }
        for (const auto& cluster : drawn_.graph.clusters) {
            if (names_[cluster.id] == id) return cluster.id;
        }
        for (const auto& overlay : drawn_.graph.overlays) {
            if (names_[overlay.id] == id) return overlay.id;
        }
        return std::nullopt;
    }

    const Drawn& drawn_;
    model::Names names_;
};

/// What readers call a text, from the role that styles it.
std::string_view word(std::string_view role) {
    if (role == "title") return "the diagram's title";
    if (role == "summary") return "the summary";
    if (role == "legend-word") return "the legend";
    if (role == "caption") return "the caption";
    if (role == "callout-number") return "the step number";
    if (role == "cluster-title" || role == "overlay-title") return "the title";
    return "the label";
}

}  // namespace

void unreadable_texts(const Drawn& drawn, std::vector<Finding>& findings) {
    std::optional<Drawer> drawer;  // names cost something, and are seldom needed
    const auto report = [&](std::string_view rule, const scene::Group& group, const scene::Text& text,
                            const std::string& how, std::string fix) {
        if (!drawer) drawer.emplace(drawn);
        findings.push_back(drawer->finding(rule, group, word(text.role), how, std::move(fix), box_of(text).center()));
    };
    const scene::Text* last = nullptr;
    const scene::Group* of = nullptr;
    Reader(drawn.scene, [&](const scene::Text& text, const scene::Group& group, const std::vector<Fill>& grounds) {
        const Worst worst = worst_of(text.paint, grounds);
        const bool next_line = last && of == &group && last->role == text.role;
        if (worst.contrast >= readable || next_line) return;
        last = &text, of = &group;
        report("low-contrast", group, text,
               fmt::format("has a contrast of {:.2f} in the {} scheme, {} on {}", worst.contrast, worst.scheme,
                           geometry::to_hex(worst.text), geometry::to_hex(worst.ground)),
               "give what it lies on another color(…)");
    });
}

}  // namespace vellum::lint
