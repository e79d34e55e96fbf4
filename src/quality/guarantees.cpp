#include "quality/guarantees.hpp"

#include "quality/inspection.hpp"

namespace vellum::quality {

Inspection::Inspection(const Picture& inspected) : picture(inspected), frames(all_frames(inspected)) {
    lines.reserve(picture.edges.size());
    for (const auto& edge : picture.edges) lines.push_back(line_of(edge.points));
}

std::string_view id(Flaw flaw) {
    switch (flaw) {
        case Flaw::node_overlap: return "node-overlap";
        case Flaw::frame_overlap: return "frame-overlap";
        case Flaw::outside_frame: return "outside-frame";
        case Flaw::title_overlap: return "title-overlap";
        case Flaw::off_page: return "off-page";
        case Flaw::text_too_wide: return "text-too-wide";
        case Flaw::edge_off_border: return "edge-off-border";
        case Flaw::end_in_corner: return "end-in-corner";
        case Flaw::end_on_wrong_side: return "end-on-wrong-side";
        case Flaw::slanted_edge: return "slanted-edge";
        case Flaw::edge_through_node: return "edge-through-node";
        case Flaw::edge_through_title: return "edge-through-title";
        case Flaw::edge_through_label: return "edge-through-label";
        case Flaw::edge_along_border: return "edge-along-border";
        case Flaw::edges_too_close: return "edges-too-close";
        case Flaw::label_off_edge: return "label-off-edge";
        case Flaw::label_overlap: return "label-overlap";
        case Flaw::label_too_close: return "label-too-close";
    }
    return "";
}

Point middle_of_overlap(const Rect& a, const Rect& b) {
    const double left = std::max(a.x, b.x), right = std::min(a.right(), b.right());
    const double top = std::max(a.y, b.y), bottom = std::min(a.bottom(), b.bottom());
    return {(left + right) / 2, (top + bottom) / 2};
}

std::vector<Violation> violations(const Picture& picture) {
    Inspection inspection(picture);
    inspect_boxes(inspection);
    inspect_page(inspection);
    inspect_ends(inspection);
    inspect_lines(inspection);
    inspect_labels(inspection);
    return std::move(inspection.found);
}

}  // namespace vellum::quality
