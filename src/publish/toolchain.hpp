/// The libraries that decide the bytes of a file beside what is drawn.
#pragma once

#include <string>

#include "publish/format.hpp"

namespace vellum::publish {

/// Names and versions of the libraries that place, shape and paint files of this format: `Graphviz 2.43.0, HarfBuzz
/// 6.0.0, …`. Two files drawn from one definition by one toolchain are the same bytes; with another they may differ.
std::string toolchain(Format format);

}  // namespace vellum::publish
