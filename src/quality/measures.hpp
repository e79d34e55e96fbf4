/// How easy a picture is to read, in numbers that compare across tools.
#pragma once

#include <vector>

#include "quality/picture.hpp"

namespace vellum::quality {

/// A label further from its edge than this is taken for that of another, px. A label beside the number of its edge's
/// step is as near as the number, and the other way round.
inline constexpr double label_reach = 8;

struct Measures {
    int crossings = 0;            ///< points in which edges cross, edges of a bundle among themselves aside
    std::vector<int> bends;       ///< by edge: turns of its line; says nothing where the points are those of a curve
    double length = 0;            ///< of all edges, px
    double area = 0;              ///< of the picture, px²
    double aspect = 0;            ///< width by height
    int edges_through_nodes = 0;  ///< edges that pass an icon or text, each once
    int labels = 0;               ///< labels and numbers of edges
    int overlapped_labels = 0;    ///< those that a node, a heading, a border, another label or another edge's line hits
    int stray_labels = 0;         ///< those further than `label_reach` from the line of their edge
};

Measures measure(const Picture& picture);

int all_bends(const Measures& measures);

/// Where two edges cross.
struct Crossing {
    std::size_t first, second;  ///< edges
    Point at;
};
std::vector<Crossing> crossings(const Picture& picture);

}  // namespace vellum::quality
