/// Findings about diagrams that can be drawn but are probably not what was meant.
///
/// A rule is a pure function from a graph to findings. The rules here read the structure; rules about the picture will
/// read the finished layout beside it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/graph.hpp"
#include "model/rules.hpp"

namespace vellum::lint {

/// What a rule found: what is wrong, where it was written, what to do.
struct Finding {
    const model::Rule* rule = nullptr;  ///< one of model::rules()
    model::Diagnostic diagnostic;
    std::vector<model::Element> about;  ///< of an edge: its ends; empty: the diagram as a whole
    std::optional<model::EdgeId> edge;
    std::optional<std::string> silenced;  ///< the reason of the silence that covers it
};

/// Everything the rules find in the structure of a valid graph, in the order of the source; silenced findings among
/// them, and one for each silence that silences nothing.
std::vector<Finding> inspect(const model::Graph& graph);

}  // namespace vellum::lint
