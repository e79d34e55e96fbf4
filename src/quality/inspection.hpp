/// What the checks share: the picture with its lines taken apart, and the violations they gather. Private to this room.
#pragma once

#include <utility>

#include "quality/guarantees.hpp"
#include "quality/segment.hpp"

namespace vellum::quality {

inline constexpr double slack = 0.51;  ///< coordinates are rounded to half a px

/// Where an edge ends: the box it ends on, as far as one of them has that point on its border, and the way it leaves.
struct End {
    enum class Side : std::uint8_t { right, down, left, up, none };
    Ref on;
    Rect box;
    Side side = Side::none;  ///< the way the edge leaves, seen from the box
    Point at;

    bool horizontal() const { return side == Side::right || side == Side::left; }
    bool same_side(const End& o) const { return on == o.on && box == o.box && side == o.side; }
};

struct Inspection {
    explicit Inspection(const Picture& inspected);

    const Picture& picture;
    std::vector<Line> lines;         ///< by edge
    std::vector<OwnedFrame> frames;  ///< of clusters and overlays
    std::vector<Violation> found;

    void report(Flaw flaw, Subject subject, std::optional<Subject> other, Point at,
                std::optional<double> distance = std::nullopt) {
        found.push_back({flaw, subject, other, at, distance});
    }
    Ref edge(std::size_t index) const { return {Sort::edge, index}; }
};

/// The end of an edge that has a line; `side` is none when it lies on no border.
End end_of(const Inspection& inspection, std::size_t edge, bool tail);

/// How much room there is for ends on that side: beside a node, its icon's height.
double side_length(const Picture& picture, const End& end);

/// What a label must not hit: the boxes of a node.
template <class Visit>
void for_each_box(const Node& node, Visit visit) {
    if (!node.icon.empty()) visit(node.icon);
    for (const Rect& text : node.texts) visit(text);
}

/// The middle of what two boxes share.
Point middle_of_overlap(const Rect& a, const Rect& b);

// The checks, each over the whole picture.
void inspect_boxes(Inspection& inspection);   // boxes.cpp
void inspect_page(Inspection& inspection);    // page.cpp
void inspect_ends(Inspection& inspection);    // ends.cpp
void inspect_lines(Inspection& inspection);   // lines.cpp
void inspect_labels(Inspection& inspection);  // labels.cpp

}  // namespace vellum::quality
