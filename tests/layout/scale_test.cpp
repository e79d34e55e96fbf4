// Graphs larger than anybody should draw, and graphs on which the layout engine gives up: nothing may be lost.
#include <algorithm>
#include <string>

#include "layout/cluster_packing.hpp"
#include "layout/generated_graph.hpp"
#include "layout/large_graph.hpp"
#include "layout/layout.hpp"
#include "layout/overlay_hints.hpp"
#include "layout/place.hpp"
#include "layout/promises.hpp"
#include "model/diagnostic.hpp"
#include "support/catch.hpp"
#include "theme/theme.hpp"

using namespace vellum;

namespace {

/// What is not kept everywhere yet where hundreds of edges share the channels between clusters: a few lines out of 1,500
/// stand some px nearer than they may.
constexpr const char* not_yet = "edges-too-close";
constexpr std::ptrdiff_t most_too_close = 5;

bool overlap(const layout::Rect& a, const layout::Rect& b) { return a.inflated(-0.1).overlaps(b); }

/// Every box in its cluster, nothing on anything else.
void check_packed(const layout::dot::Input& input, const layout::dot::Output& output) {
    REQUIRE(output.boxes.size() == input.boxes.size());
    REQUIRE(output.clusters.size() == input.clusters.size());
    for (std::size_t i = 0; i < input.boxes.size(); ++i) {
        const auto& box = input.boxes[i];
        REQUIRE(output.boxes[i].width == box.size.width);
        if (box.cluster) REQUIRE(output.clusters[*box.cluster].contains(output.boxes[i]));
        for (std::size_t j = 0; j < i; ++j) REQUIRE_FALSE(overlap(output.boxes[i], output.boxes[j]));
    }
    for (std::size_t i = 0; i < input.clusters.size(); ++i) {
        const auto parent = input.clusters[i].parent;
        if (parent) REQUIRE(output.clusters[*parent].contains(output.clusters[i]));
        for (std::size_t j = 0; j < i; ++j) {
            if (input.clusters[j].parent == parent) REQUIRE_FALSE(overlap(output.clusters[i], output.clusters[j]));
        }
    }
}

}  // namespace

TEST_CASE("a thousand nodes in 150 nested clusters with 1,500 edges are laid out, and nothing is lost") {
    const model::Graph graph = test::large_graph(1000);
    REQUIRE(graph.clusters.size() == 150);
    REQUIRE(graph.edges.size() >= 1500);
    for (const auto& found : model::validate(graph)) FAIL(found.message);
    auto broken = test::broken_promises(graph, layout::compute(graph, theme::standard()));
    INFO(test::to_string(broken));
    CHECK(std::ranges::count(broken, not_yet, &test::Broken::promise) <= most_too_close);
    std::erase_if(broken, [](const test::Broken& b) { return b.promise == not_yet; });
    CHECK(broken.empty());
}

TEST_CASE("where the layout engine gives up, boxes are packed cluster by cluster") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        INFO("seed " << seed);
        const model::Graph graph = test::generated_graph(seed);
        const auto& theme = theme::standard();
        const auto measures = layout::measure(graph, theme);
        const auto input = layout::engine_input(graph, measures, theme, {}, layout::OverlayHints(graph));
        check_packed(input, layout::dot::pack(input));
    }
}

TEST_CASE("an engine that fails costs no node and no cluster") {
    const model::Graph graph = test::generated_graph(3);
    const auto& theme = theme::standard();
    const auto measures = layout::measure(graph, theme);
    const auto fails = [](const layout::dot::Input&) -> layout::dot::Output { throw model::SystemError("it fails"); };
    const auto input = layout::engine_input(graph, measures, theme, {}, layout::OverlayHints(graph));
    check_packed(input, layout::dot::place_or_pack(input, fails));
    layout::PlaceOptions options;
    options.without_engine = true;
    const auto placement = layout::place(graph, measures, theme, options);
    CHECK(placement.icon_centers.size() == graph.nodes.size());
    CHECK(placement.frames.size() == graph.clusters.size());
}
