/// The finished layout as JSON (docs/json.md): unit px at scale 1, origin top left, at most two decimals.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "layout/layout.hpp"
#include "model/graph.hpp"

namespace vellum::formats {

/// Key and value pairs of the file's own `vellum` object, its first line; empty: no such object.
using Metadata = std::vector<std::pair<std::string, std::string>>;

/// The document, one element a line so that two of them compare well. Graph and layout belong together; texts are
/// valid UTF-8.
std::string json(const model::Graph& graph, const layout::Layout& layout, const Metadata& metadata);

}  // namespace vellum::formats
