/// Icons from elsewhere are put into our pictures as they are drawn, but nothing more than drawn: no scripts, styles,
/// handlers, texts or references to other places.
#pragma once

#include <string>
#include <string_view>

#include "art.hpp"

namespace vellum::generator {

/// Keeps the elements and attributes that draw, prefixes every id with `id` and a hyphen, and keeps references to ids
/// of the same icon only. Coordinates and colours stay as they are. Throws std::runtime_error when `svg` is not
/// well-formed, has no usable viewBox or is nested absurdly deep.
Art sanitise(std::string_view svg, const std::string& id);

}  // namespace vellum::generator
