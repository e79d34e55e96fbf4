// A contact sheet is a diagram like others, but for its layout: each category is a frame, each kind an element in it, and
// they stand in rows. So kinds look here as they will in diagrams.
#include "sheet/sheet.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "layout/page.hpp"
#include "scene/compose.hpp"

namespace vellum::sheet {
namespace {

using layout::Point;
using layout::Rect;

constexpr double widest_name = 132;
constexpr double column_gap = 18;
constexpr double row_gap = 22;
constexpr double section_gap = 24;
constexpr double group_width = 96;  // of the small frame that shows a group

/// The kind whose icon stands for the category; null for those that AWS does not have.
const catalog::Kind* icon_of_category(std::string_view category) {
    for (const auto& kind : catalog::kinds()) {
        if (kind.category == category && kind.key.ends_with("Category")) return &kind;
    }
    return nullptr;
}

class Sheet {
public:
    Sheet(const std::string& title, const catalog::Kinds& kinds, const theme::Theme& theme) : theme_(theme) {
        graph_.name = "kinds";
        graph_.title = title;
        for (const auto& [category, some] : catalog::by_category(kinds)) add_section(category, some);
        measure();
        width_ = width_of_rows(kinds.size());
    }

    scene::Scene draw() {
        layout_.nodes.resize(graph_.nodes.size());
        layout_.clusters.resize(graph_.clusters.size());
        layout_.node_callouts.resize(graph_.nodes.size());
        layout_.cluster_callouts.resize(graph_.clusters.size());
        double top = 0;
        for (const auto& element : graph_.children) {
            top = place_section(std::get<model::ClusterId>(element), top) + section_gap;
        }
        layout::set_page(layout_, measures_, theme_);
        return scene::compose(graph_, layout_, theme_);
    }

private:
    void add_section(std::string_view category, const catalog::Kinds& kinds) {
        const auto* icon = icon_of_category(category);
        auto& section = add_cluster(icon ? icon->key : "generic::SolidGroup", std::nullopt);
        section.from_node_kind = icon != nullptr;
        section.label = category;
        section.caption = headers_of(kinds);
        const auto id = section.id;
        graph_.children.emplace_back(id);
        for (const auto* kind : kinds) add_kind(*kind, id);
    }

    static std::string headers_of(const catalog::Kinds& kinds) {
        std::string headers;
        for (const auto header : catalog::headers_of(kinds)) {
            headers.append(headers.empty() ? "<" : "  <").append(header).append(">");
        }
        return headers;
    }

    model::Cluster& add_cluster(std::string_view key, std::optional<model::ClusterId> parent) {
        auto& cluster = graph_.clusters.emplace_back();
        cluster.id = {static_cast<std::uint32_t>(graph_.clusters.size() - 1)};
        cluster.key = key;
        cluster.parent = parent;
        return cluster;
    }

    void add_kind(const catalog::Kind& kind, model::ClusterId section) {
        if (kind.is_group) {
            auto& group = add_cluster(kind.key, section);
            say(group, kind);
            graph_.clusters[section.value].children.emplace_back(group.id);
        } else {
            auto& node = graph_.nodes.emplace_back();
            node.id = {static_cast<std::uint32_t>(graph_.nodes.size() - 1)};
            node.key = kind.key;
            node.parent = section;
            say(node, kind);
            graph_.clusters[section.value].children.emplace_back(node.id);
        }
    }

    static void say(model::Item& item, const catalog::Kind& kind) {
        item.label = kind.key;
        item.caption = kind.name;
        item.link = kind.link;
    }

    void measure() {
        measures_ = layout::measure(graph_, theme_);
        for (auto& section : measures_.clusters) section.centered = false;
        for (const auto& element : graph_.children) {
            for (const auto child : graph_[std::get<model::ClusterId>(element)].children)
                texts_[child] = texts_of(child);
        }
    }

    /// Names of groups stay on one line: the titles of frames are set from the left.
    layout::NodeTexts texts_of(const model::Element& element) const {
        const bool group = std::holds_alternative<model::ClusterId>(element);
        const double room = group ? std::numeric_limits<double>::max() : widest_name;
        const auto& item = graph_.item(element);
        layout::NodeTexts texts;
        texts.label = broken_name(item.label, theme_.fonts.label, room);
        texts.caption = text::wrap(item.caption, theme_.fonts.caption, room, 4);
        texts.text_size = {std::max(texts.label.width, texts.caption.width),
                           texts.label.height + theme_.metrics.label_caption_gap + texts.caption.height};
        return texts;
    }

    /// Of the widest element among them.
    double cell_width(const std::vector<model::Element>& elements) const {
        double width = group_width;
        for (const auto& element : elements) width = std::max(width, texts_.at(element).text_size.width);
        return width;
    }

    /// A sheet of many is about as wide as it is high, one of few no wider than its longest row.
    double width_of_rows(std::size_t kinds) const {
        constexpr std::size_t fewest = 6, most = 16;
        const auto wanted = static_cast<std::size_t>(std::sqrt(static_cast<double>(kinds)) / 2);
        double width = 0;
        for (const auto& element : graph_.children) {
            const auto id = std::get<model::ClusterId>(element);
            const auto& children = graph_[id].children;
            const auto columns = static_cast<double>(std::min(std::clamp(wanted, fewest, most), children.size()));
            width = std::max({width, columns * (cell_width(children) + column_gap) - column_gap,
                              measures_.clusters[id.value].heading.width});
        }
        return width;
    }

    /// Sets the section's frame and what is in it; the frame's bottom.
    double place_section(model::ClusterId id, double top) {
        const auto& texts = measures_.clusters[id.value];
        const double padding = theme_.metrics.cluster_padding;
        const double width = width_ + 2 * padding;
        const auto heading = layout::cluster_box(texts, {0, top, width, 0}, theme_).heading();
        const double bottom = place_rows(graph_[id].children, {padding, heading.bottom() + padding}) + padding;
        layout_.clusters[id.value] = layout::cluster_box(texts, {0, top, width, bottom - top}, theme_);
        return bottom;
    }

    double place_rows(const std::vector<model::Element>& elements, Point at) {
        const double cell = cell_width(elements);
        const auto columns = static_cast<std::size_t>((width_ + column_gap) / (cell + column_gap));
        const double pitch = columns < 2 ? 0 : (width_ - cell) / static_cast<double>(columns - 1);
        double bottom = at.y;
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (i % columns == 0 && i > 0) at.y = bottom + row_gap;
            const double x = at.x + static_cast<double>(i % columns) * pitch + cell / 2;
            bottom = std::max(bottom, place(elements[i], {x, at.y + theme_.metrics.icon / 2}));
        }
        return bottom;
    }

    double place(const model::Element& element, Point icon_center) {
        const auto box = layout::node_box(texts_.at(element), icon_center, theme_);
        if (const auto* node = std::get_if<model::NodeId>(&element)) {
            layout_.nodes[node->value] = box;
        } else {
            const auto id = std::get<model::ClusterId>(element);
            auto& group = layout_.clusters[id.value];
            group.frame = Rect::around(icon_center, {group_width, theme_.metrics.icon});
            const double corner = theme_.metrics.corner_icon;
            if (measures_.clusters[id.value].corner_icon) group.corner = {group.frame.x, group.frame.y, corner, corner};
            group.title = box.label;
            group.caption = box.caption;
        }
        return box.text().bottom();
    }

    const theme::Theme& theme_;
    model::Graph graph_;
    layout::Measures measures_;
    layout::Layout layout_;
    std::map<model::Element, layout::NodeTexts> texts_;
    double width_ = 0;  ///< of the rows
};

}  // namespace

scene::Scene contact_sheet(const std::string& title, const catalog::Kinds& kinds, const theme::Theme& theme) {
    return Sheet(title, kinds, theme).draw();
}

}  // namespace vellum::sheet
