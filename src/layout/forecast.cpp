#include "layout/forecast.hpp"

#include <vector>

#include "layout/score.hpp"

namespace vellum::layout {
namespace {

Point center(const Layout& layout, model::Element element) {
    if (const auto* node = std::get_if<model::NodeId>(&element)) return layout[*node].icon.center();
    if (const auto* cluster = std::get_if<model::ClusterId>(&element)) return layout[*cluster].frame.center();
    return layout[std::get<model::OverlayId>(element)].parts.front().frame.center();
}

struct Line {
    Point from, to;
};

/// Which side of the line the point lies on: 1 or -1, and 0 on it.
int side_of(const Line& line, Point point) {
    const Point along = line.to - line.from, to_point = point - line.from;
    const double turn = along.x * to_point.y - along.y * to_point.x;
    return turn > 1 ? 1 : turn < -1 ? -1 : 0;
}

bool cross(const Line& a, const Line& b) {
    return side_of(a, b.from) * side_of(a, b.to) < 0 && side_of(b, a.from) * side_of(b, a.to) < 0;
}

bool share_an_end(const model::Edge& a, const model::Edge& b) {
    return a.tail == b.tail || a.tail == b.head || a.head == b.tail || a.head == b.head;
}

int straight_crossings(const model::Graph& graph, const Layout& boxes) {
    std::vector<Line> lines;
    for (const auto& edge : graph.edges) lines.push_back({center(boxes, edge.tail), center(boxes, edge.head)});
    int count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j)
            count += !share_an_end(graph.edges[i], graph.edges[j]) && cross(lines[i], lines[j]) ? 1 : 0;
    }
    return count;
}

}  // namespace

Forecast forecast(const model::Graph& graph, const Layout& boxes, bool folded) {
    Merits merits = foresee(graph, boxes);
    const double least = score(merits);
    judge_proportions(graph, boxes.size, merits);
    const double without_crossings = score(merits);
    merits.crossings = straight_crossings(graph, boxes) / (folded ? 3 : 1);
    return {least, without_crossings, score(merits)};
}

}  // namespace vellum::layout
