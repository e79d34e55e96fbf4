#include "layout/promised_boxes.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace vellum::test {

using geometry::Rect;

std::string words(geometry::Point p) { return fmt::format("({}, {})", p.x, p.y); }
std::string words(const Rect& r) { return fmt::format("({}, {}, {} × {})", r.x, r.y, r.width, r.height); }

std::string name(model::Element element) {
    constexpr const char* kinds[]{"node", "cluster", "overlay"};
    return std::visit([&](auto id) { return fmt::format("{} {}", kinds[element.index()], id.value); }, element);
}

std::string name(const model::Edge& edge) {
    return fmt::format("edge {} ({} to {})", edge.id.value, name(edge.tail), name(edge.head));
}

Rect bounds(const layout::Layout& layout, model::Element element) {
    const auto* node = std::get_if<model::NodeId>(&element);
    return node ? layout[*node].bounds() : layout[std::get<model::ClusterId>(element)].frame;
}

static std::vector<Rect> without_empty(std::vector<Rect> boxes) {
    boxes.erase(std::remove_if(boxes.begin(), boxes.end(), [](const Rect& r) { return r.empty(); }), boxes.end());
    return boxes;
}

std::vector<Rect> parts(const layout::NodeBox& node) {
    return without_empty({node.icon, node.label.box, node.caption.box});
}

std::vector<Rect> heading_parts(const layout::ClusterBox& box) {
    return without_empty({box.corner, box.title.box, box.caption.box});
}

bool overlap(const std::vector<Rect>& some, const std::vector<Rect>& others) {
    return std::any_of(some.begin(), some.end(), [&](const Rect& a) {
        return std::any_of(others.begin(), others.end(), [&](const Rect& b) { return a.inflated(-slack).overlaps(b); });
    });
}

}  // namespace vellum::test
