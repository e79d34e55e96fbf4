#include <algorithm>
#include <array>
#include <stdexcept>

#include <fmt/format.h>

#include "dsl/registry.hpp"
#include "layout/generated_graph.hpp"
#include "model/diagnostic.hpp"
#include "pictures/architecture.hpp"
#include "pictures/sample.hpp"

namespace vellum::bench {
namespace {

/// Of the tests' graphs, which ask for anything a graph may hold, the first so many that are of the size people draw.
constexpr std::size_t generated_count = 12;
constexpr std::size_t least_nodes = 8;

constexpr std::array sizes{8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 45, 50, 55, 60};  // one architecture each

bool is_overlay(const model::Element& element) { return std::holds_alternative<model::OverlayId>(element); }

/// Other tools know no overlays: nobody gets them here.
void leave_out_overlays(model::Graph& graph) {
    std::erase_if(graph.edges, [](const auto& edge) { return is_overlay(edge.tail) || is_overlay(edge.head); });
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) graph.edges[i].id.value = i;
    graph.overlays.clear();
}

Sample sample(std::string set, model::Graph graph) {
    leave_out_overlays(graph);
    for (const auto& found : model::validate(graph)) {
        if (found.severity == model::Severity::error) throw std::logic_error(graph.name + ": " + found.message);
    }
    auto measures = layout::measure(graph, theme::standard());
    return {std::move(set), std::move(graph), std::move(measures)};
}

}  // namespace

std::vector<Sample> corpus() {
    std::vector<Sample> samples;
    for (const auto& definition : dsl::definitions())
        samples.push_back(sample("this repository's diagrams", dsl::build(definition).graph));
    for (unsigned seed = 1; seed <= sizes.size(); ++seed)
        samples.push_back(sample("generated architectures", architecture(seed, sizes[seed - 1])));
    std::size_t taken = 0;
    for (unsigned seed = 0; taken < generated_count; ++seed) {
        model::Graph graph = test::generated_graph(seed);
        if (graph.nodes.size() < least_nodes) continue;
        graph.name = graph.title = fmt::format("random_{}_of_{}_nodes", seed, graph.nodes.size());
        samples.push_back(sample("random graphs of the tests", std::move(graph)));
        ++taken;
    }
    return samples;
}

}  // namespace vellum::bench
