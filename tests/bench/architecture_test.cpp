#include "pictures/architecture.hpp"

#include "model/diagnostic.hpp"
#include "support/catch.hpp"

using namespace vellum;
using bench::architecture;

namespace {

std::string outline(const model::Graph& graph) {
    std::string out;
    for (const auto& node : graph.nodes) out += node.label + "\n";
    for (const auto& edge : graph.edges) {
        out += graph.item(edge.tail).label + " " + edge.label + " " + graph.item(edge.head).label + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("generated architectures are valid, of the size asked for, and the same every time") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const int size = 8 + static_cast<int>(seed) * 4 / 3;
        const model::Graph graph = architecture(seed, size);
        CAPTURE(seed, size, graph.nodes.size());
        for (const auto& found : model::validate(graph)) FAIL_CHECK(to_string(found));
        CHECK(static_cast<int>(graph.nodes.size()) >= size);
        CHECK(static_cast<int>(graph.nodes.size()) <= size + 1);  // one outside of the cloud may follow
        CHECK(outline(graph) == outline(architecture(seed, size)));
    }
    CHECK(outline(architecture(1, 20)) != outline(architecture(2, 20)));
}
