// What is there at all is counted here; how it lies is the business of the room quality.
#include "layout/promises.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "layout/picture.hpp"
#include "quality/guarantees.hpp"
#include "quality/words.hpp"
#include "theme/theme.hpp"

namespace vellum::test {
namespace {

/// Every part of the graph has a place.
std::vector<Broken> missing(const model::Graph& graph, const layout::Layout& layout) {
    std::vector<Broken> found;
    const bool all =
        layout.nodes.size() == graph.nodes.size() && layout.edges.size() == graph.edges.size() &&
        layout.clusters.size() == graph.clusters.size() && layout.node_callouts.size() == graph.nodes.size() &&
        layout.cluster_callouts.size() == graph.clusters.size() && layout.overlays.size() == graph.overlays.size() &&
        layout.overlay_callouts.size() == graph.overlays.size();
    if (!all) return {{"complete", "a list is not as long as the graph's"}};
    for (const auto& edge : graph.edges) {
        const auto& route = layout[edge.id];
        const auto report = [&](const char* what) {
            found.push_back({"complete", fmt::format("edge {}: {}", edge.id.value, what)});
        };
        const auto first = std::find_if(graph.edges.begin(), graph.edges.end(), [&](const model::Edge& other) {
            return other.id == edge.id || (edge.bundle && other.bundle == edge.bundle);
        });
        const bool labelled = !edge.label.empty() && first->id == edge.id;
        if (route.points.size() < 2) report("no line");
        if (route.label.has_value() != labelled) report("label");
        if (route.callout.has_value() != edge.step.has_value()) report("callout");
    }
    return found;
}

}  // namespace

std::vector<Broken> broken_promises(const model::Graph& graph, const layout::Layout& layout) {
    auto found = missing(graph, layout);
    if (!found.empty()) return found;
    for (const auto& violation : quality::violations(layout::picture_of(graph, layout, theme::standard())))
        found.push_back({std::string(quality::id(violation.flaw)), where(violation)});
    return found;
}

std::string to_string(const std::vector<Broken>& broken) {
    std::string out;
    for (const auto& b : broken) out += b.promise + ": " + b.where + "\n";
    return out;
}

}  // namespace vellum::test
