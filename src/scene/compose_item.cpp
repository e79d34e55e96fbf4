#include "scene/compose_item.hpp"

#include <fstream>
#include <iterator>
#include <span>

#include "model/diagnostic.hpp"
#include "scene/compose_text.hpp"
#include "scene/stroke_path.hpp"

namespace vellum::scene {
namespace {

std::vector<PathCommand> rectangle(const Rect& r) {
    return {MoveTo{{r.x, r.y}}, LineTo{{r.right(), r.y}}, LineTo{{r.right(), r.bottom()}}, LineTo{{r.x, r.bottom()}},
            Close{}};
}

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw model::SystemError("cannot read the icon " + path);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool is_logo(const catalog::Kind& kind) { return kind.key.starts_with("logo::"); }

/// Dark line art would vanish on the dark background; icons are never recoloured, so they get a plate that fills the box.
/// Nothing touches the plate's border: logos run to the edge of their own box, AWS's line art nearly.
Icon icon_in(const catalog::Kind& kind, const Rect& box, const theme::Theme& theme) {
    if (kind.icon == nullptr || !kind.icon->dark_art) return {kind.icon, {}, box, std::nullopt};
    return {kind.icon, {}, box.inflated(is_logo(kind) ? -5 : -2), Plate{theme.colors.plate, box}};
}

Icon icon_of(const model::Node& node, const Rect& box, const theme::Theme& theme) {
    if (!node.icon_file.empty()) return {nullptr, read_file(node.icon_file), box, std::nullopt};
    const auto* kind = catalog::find(node.key);
    return kind != nullptr ? icon_in(*kind, box, theme) : Icon{nullptr, {}, box, std::nullopt};
}

/// What hovering and screen readers say: the label and what it is.
std::string spoken(const model::Item& item) {
    const auto* kind = catalog::find(item.key);
    if (kind == nullptr || kind->name == item.label) return item.label;
    return item.label + " (" + std::string(kind->name) + ")";
}

Group item_group(const model::Item& item, const char* role, const std::string& id) {
    Group group;
    group.role = role;
    group.id = id;
    group.title = item.tooltip.empty() ? spoken(item) : item.tooltip;
    group.description = item.alt;
    group.link = item.link;
    return group;
}

/// Discs side by side from the corner inward: from left to right in the order of the steps.
void add_steps(Group& group, const std::vector<model::Step>& steps, const std::optional<Rect>& badge, bool at_right,
               const theme::Theme& theme) {
    if (!badge || steps.empty()) return;
    constexpr double gap = 3;
    double x = badge->x;
    if (at_right) {
        for (const auto& step : std::span(steps).first(steps.size() - 1))
            x -= theme::callout_size(theme.metrics, step.number).width + gap;
    }
    for (const auto& step : steps) {
        const auto [width, height] = theme::callout_size(theme.metrics, step.number);
        group.children.emplace_back(callout_group(step.number, step.text, {x, badge->y, width, height}, theme));
        x += width + gap;
    }
}

/// Of a cluster or an overlay.
template <class Frame>
catalog::GroupStyle style_of(const Frame& frame) {
    const auto* kind = catalog::find(frame.key);
    catalog::GroupStyle style = kind == nullptr        ? catalog::GroupStyle{}
                                : frame.from_node_kind ? catalog::service_group(*kind)
                                                       : kind->group;
    if (frame.color) style.border = *frame.color;
    return style;
}

/// AWS tiles sit flush in the corner, and so does a plate; what has no ground of its own, logos and the line art of AWS's
/// resource icons (48 × 48), keeps clear of the border.
Icon corner_icon(const catalog::Kind& kind, const Rect& corner, const theme::Theme& theme) {
    constexpr double line_art = 48;
    Icon icon = icon_in(kind, corner, theme);
    if (is_logo(kind) || kind.icon->width == line_art) icon.box = corner.inflated(-5);
    return icon;
}

std::vector<double> dashes(catalog::GroupLine line) {
    switch (line) {
        case catalog::GroupLine::solid: return {};
        case catalog::GroupLine::dashed: return {4, 3};  // finer than the dashes of edges
        case catalog::GroupLine::dotted: return {2, 4};
    }
    return {};
}

std::optional<Swatch> fill_of(const model::Cluster& cluster) {
    const auto style = style_of(cluster);
    if (!style.fill) return std::nullopt;
    return theme::tint(*style.fill, style.border);
}

/// What lies under a heading, from the last fill painted down to the one that holds all of it: the page at the end.
std::vector<Swatch> grounds_under(const Rect& heading, const model::Graph& graph, const layout::Layout& layout,
                                  const theme::Theme& theme) {
    std::vector<Swatch> grounds;
    for (std::size_t i = graph.clusters.size(); i-- > 0;) {
        const auto& cluster = graph.clusters[i];
        const Rect& frame = layout[cluster.id].frame;
        if (!frame.overlaps(heading)) continue;
        const auto fill = fill_of(cluster);
        if (fill) grounds.push_back(*fill);
        if (fill && frame.contains(heading)) return grounds;
    }
    grounds.push_back(theme.colors.background);
    return grounds;
}

/// Corner icon, border and title. The border goes over the corner icon, whose tile may be as dark as the dark background.
/// `role` begins the names of the parts: `cluster-frame`, `overlay-title`.
void add_frame(Group& group, const std::string& role, std::string_view key, const catalog::GroupStyle& style,
               const layout::ClusterBox& box, const std::vector<Swatch>& grounds, const theme::Theme& theme) {
    const auto* kind = catalog::find(key);
    if (!box.corner.empty() && kind != nullptr) {
        group.children.emplace_back(corner_icon(*kind, box.corner, theme));
    }
    const Stroke border{theme::on_both_schemes(style.border), theme.metrics.cluster_border, dashes(style.line),
                        Cap::butt};
    group.children.emplace_back(Path{role + "-frame", rectangle(box.frame), border, std::nullopt});
    const Align align = style.title == catalog::TitlePlace::center ? Align::center : Align::left;
    add_text(group.children, role + "-title", box.title, align, theme::readable_on_both_schemes(style.border, grounds));
    add_text(group.children, "caption", box.caption, align, theme.colors.secondary);
}

}  // namespace

Group node_group(const model::Node& node, const std::string& id, const layout::Layout& layout,
                 const theme::Theme& theme) {
    Group group = item_group(node, "node", id);
    const auto& box = layout[node.id];
    group.children.emplace_back(icon_of(node, box.icon, theme));
    add_text(group.children, "label", box.label, Align::center, theme.colors.ink);
    add_text(group.children, "caption", box.caption, Align::center, theme.colors.secondary);
    add_steps(group, node.steps, layout.node_callouts[node.id.value], false, theme);
    return group;
}

Group cluster_group(const model::Graph& graph, const model::Cluster& cluster, const std::string& id,
                    const layout::Layout& layout, const theme::Theme& theme) {
    Group group = item_group(cluster, "cluster", id);
    const auto& box = layout[cluster.id];
    const auto fill = fill_of(cluster);
    if (fill) group.children.emplace_back(Path{"cluster-fill", rectangle(box.frame), std::nullopt, fill});
    const auto grounds = grounds_under(box.heading(), graph, layout, theme);
    add_frame(group, "cluster", cluster.key, style_of(cluster), box, grounds, theme);
    add_steps(group, cluster.steps, layout.cluster_callouts[cluster.id.value], true, theme);
    return group;
}

Group overlay_group(const model::Graph& graph, const model::Overlay& overlay, const std::string& id,
                    const layout::Layout& layout, const theme::Theme& theme) {
    Group group = item_group(overlay, "overlay", id);
    const auto style = style_of(overlay);
    for (const auto& part : layout[overlay.id].parts) {
        const auto grounds = grounds_under(part.heading(), graph, layout, theme);
        add_frame(group, "overlay", overlay.key, style, part, grounds, theme);
    }
    add_steps(group, overlay.steps, layout.overlay_callouts[overlay.id.value], true, theme);
    return group;
}

Group callout_group(int number, const std::string& text, const Rect& box, const theme::Theme& theme) {
    Group group;
    group.role = "callout";
    group.title = text;
    group.data = {{"data-step", std::to_string(number)}};
    group.children.emplace_back(Path{"callout-disc", pill(box), std::nullopt, theme.colors.callout});
    layout::TextBox digits;
    digits.block = text::wrap(std::to_string(number), theme.fonts.callout, box.width, 1);
    digits.box = Rect::around(box.center(), {digits.block.width, digits.block.height});
    add_text(group.children, "callout-number", digits, Align::center, theme.colors.on_callout);
    return group;
}

}  // namespace vellum::scene
