/// The layout tools that are compared.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "pictures/sample.hpp"

namespace vellum::bench {

/// By sample; none where the tool gave up. Programs are run with their files in `scratch`.
using Layouts = std::vector<std::optional<layout::Layout>>;

/// This one, as `render` does it.
Layouts by_vellum(const std::vector<Sample>& samples);

/// Graphviz's program `dot` with `splines` as it stands: ortho, polyline or spline.
Layouts by_dot(const std::vector<Sample>& samples, const std::string& splines, const std::filesystem::path& scratch);

/// ELK layered, run by node on bench/pictures/elk.mjs. Throws std::runtime_error when it cannot be run.
Layouts by_elk(const std::vector<Sample>& samples, const std::filesystem::path& scratch);

}  // namespace vellum::bench
