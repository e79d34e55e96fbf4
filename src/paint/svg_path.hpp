/// Outlines as SVG path data.
#pragma once

#include <string>
#include <vector>

#include "scene/scene.hpp"

namespace vellum::paint {

/// The `d` attribute: absolute coordinates in hundredths, straight runs along an axis as H and V.
std::string path_data(const std::vector<scene::PathCommand>& commands);

}  // namespace vellum::paint
