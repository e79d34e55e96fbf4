/// Findings about diagrams that can be drawn but are probably not what was meant.
///
/// A rule is a pure function to findings: from a graph where it is about the structure, from graph and finished picture
/// where it is about what is seen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "model/diagnostic.hpp"
#include "model/graph.hpp"
#include "model/rules.hpp"
#include "scene/scene.hpp"

namespace vellum::lint {

/// What a rule found: what is wrong, where it was written, what to do.
struct Finding {
    const model::Rule* rule = nullptr;  ///< one of model::rules()
    model::Diagnostic diagnostic;
    std::vector<model::Element> about;  ///< of an edge: its ends; empty: the diagram as a whole
    std::optional<model::EdgeId> edge;
    std::optional<geometry::Point> at;    ///< where it is seen, px; of rules about the picture
    std::optional<std::string> silenced;  ///< the reason of the silence that covers it
};

/// Everything the rules find in the structure of a valid graph, in the order of the source; silenced findings among
/// them, and one for each silence that silences nothing.
std::vector<Finding> inspect(const model::Graph& graph);

/// A valid graph and what was made of it. They belong together and outlive the call.
struct Drawn {
    const model::Graph& graph;
    const layout::Layout& layout;
    const scene::Scene& scene;
    const theme::Theme& theme;
};

/// The same about structure and picture.
std::vector<Finding> inspect(const Drawn& drawn);

/// What is wrong with the picture alone: its errors, but for those that are silenced.
std::vector<Finding> errors_in(const Drawn& drawn);

}  // namespace vellum::lint
