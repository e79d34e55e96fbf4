/// Arcs of SVG paths as cubic Bézier segments.
#pragma once

#include <vector>

#include "scene/scene.hpp"

namespace vellum::paint {

/// An arc as path data describe it.
struct EllipticalArc {
    geometry::Point from, to;
    double radius_x = 0, radius_y = 0;
    double rotation = 0;  ///< of the ellipse, in degrees
    bool large = false;   ///< the longer of the two ways round
    bool sweep = false;   ///< with growing angles
};

/// Appends the arc, a segment for each started quarter of the ellipse (SVG 1.1, appendix F.6).
void append_arc(std::vector<scene::PathCommand>& outline, const EllipticalArc& arc);

}  // namespace vellum::paint
