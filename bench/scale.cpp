// What one layout costs from 10 to 1,000 nodes, stage by stage, against dot's placement in it and against `dot -Tplain`.
//
// Each size is a process of its own. Small graphs are laid out many times and many are taken, so that figures are of
// hundreds of milliseconds. Targets: routing and labelling take no more than dot's placement; 1,000 nodes in all take no
// more than 1.5 times what `dot -Tplain` does.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/os.h>

#include "layout/align.hpp"
#include "layout/dot_engine.hpp"
#include "layout/label.hpp"
#include "layout/large_graph.hpp"
#include "layout/layout.hpp"
#include "layout/nudge.hpp"
#include "layout/overlay_hints.hpp"
#include "layout/path_search.hpp"
#include "layout/route.hpp"
#include "measure.hpp"
#include "theme/theme.hpp"

namespace {

using namespace vellum;
using bench::timed;
using layout::Boxes;

constexpr std::array sizes{10, 30, 100, 300, 1000};
constexpr double most_of_dot = 1;      // routing and labelling, of dot's placement
constexpr double most_of_plain = 1.5;  // the layout of the largest in all, of `dot -Tplain`

struct Costs {
    double text = 0, dot = 0, align = 0, visibility = 0, search = 0, nudge = 0, label = 0;
    double all = 0;  ///< layout::compute
    double megabytes = 0;
    double routing() const { return visibility + search + nudge + label; }
};

Boxes boxes_of(const layout::Measures& measures, const layout::Placement& placement, const theme::Theme& theme) {
    Boxes boxes;
    for (std::size_t i = 0; i < measures.nodes.size(); ++i)
        boxes.nodes.push_back(node_box(measures.nodes[i], placement.icon_centers[i], theme));
    for (std::size_t i = 0; i < measures.clusters.size(); ++i)
        boxes.clusters.push_back(cluster_box(measures.clusters[i], placement.frames[i], theme));
    return boxes;
}

void run_once(const model::Graph& graph, Costs& costs) {
    const theme::Theme& theme = theme::standard();
    const auto measures = timed(costs.text, [&] { return layout::measure(graph, theme); });
    const layout::PlaceOptions options{.clusters_in_a_row = graph.nodes.size() <= 150,
                                       .without_engine = graph.nodes.size() > 500};
    const auto input = layout::engine_input(graph, measures, theme, options, layout::OverlayHints(graph));
    double dot_alone = 0, place = 0, routes_in_all = 0, visibility = 0, search = 0;
    timed(dot_alone, [&] { return layout::dot::place(input); });
    const auto placement = timed(place, [&] { return layout::place(graph, measures, theme, options); });
    const Boxes boxes = boxes_of(measures, placement, theme);
    const auto rules = layout::rules_for(graph);
    const auto problem = layout::routing_problem(graph, boxes, theme);
    const auto visible = timed(visibility, [&] { return layout::build_visibility(problem, rules); });
    timed(search, [&] { return layout::search_paths(problem, visible, rules); });
    const auto routes = timed(routes_in_all, [&] { return layout::route(graph, boxes, theme); });
    timed(costs.label, [&] { return layout::label_edges(graph, measures, boxes, routes, theme); });
    costs.dot += dot_alone;
    costs.align += options.without_engine ? place : place - dot_alone;  // without it, placing takes no dot at all
    costs.visibility += visibility;
    costs.search += search;
    costs.nudge += routes_in_all - visibility - search;
}

/// Of one layout, the mean of many.
Costs measure(int nodes) {
    bench::keep_memory();
    const int repeats = std::max(1, 300 / nodes);
    std::vector<model::Graph> graphs;
    for (int i = 0; i < repeats; ++i) graphs.push_back(test::large_graph(nodes, static_cast<unsigned>(i + 1)));
    Costs sum, scratch;
    run_once(test::large_graph(10), scratch);  // opens fonts and Graphviz
    for (const auto& graph : graphs) run_once(graph, sum);
    for (const auto& graph : graphs) timed(sum.all, [&] { return layout::compute(graph, theme::standard()); });
    for (double* cost :
         {&sum.text, &sum.dot, &sum.align, &sum.visibility, &sum.search, &sum.nudge, &sum.label, &sum.all})
        *cost /= repeats;
    sum.megabytes = bench::megabytes();
    return sum;
}

/// The graph as somebody would write it for dot, with boxes of the same size; an end on a cluster is its first node.
class Plain {
public:
    explicit Plain(const model::Graph& graph)
        : graph_(graph),
          input_(layout::engine_input(graph, layout::measure(graph, theme::standard()), theme::standard(), {},
                                      layout::OverlayHints(graph))) {}

    std::string text() {
        add("digraph {{ rankdir=LR ranksep=1 nodesep=0.47 node [shape=box fixedsize=true label=\"\"]\n");
        add_children(graph_.children);
        for (const auto& edge : graph_.edges)
            add("{} -> {} [label=\"{}\"]\n", name(edge.tail), name(edge.head), edge.label);
        add("}}\n");
        return text_;
    }

private:
    template <class... Values>
    void add(fmt::format_string<Values...> format, Values&&... values) {
        text_ += fmt::format(format, std::forward<Values>(values)...);
    }

    void add_children(const std::vector<model::Element>& children) {
        for (const auto& child : children) {
            if (const auto* cluster = std::get_if<model::ClusterId>(&child)) {
                add("subgraph cluster_{} {{ label=\"{}\"\n", cluster->value, graph_[*cluster].label);
                add_children(graph_[*cluster].children);
                add("}}\n");
            } else {
                const layout::Size size = input_.boxes[std::get<model::NodeId>(child).value].size;
                add("{} [width={:.2f} height={:.2f}]\n", name(child), size.width / 72, size.height / 72);
            }
        }
    }

    std::string name(model::Element end) const {
        if (const auto* node = std::get_if<model::NodeId>(&end)) return fmt::format("n{}", node->value);
        const auto& children = graph_[std::get<model::ClusterId>(end)].children;
        return children.empty() ? fmt::format("c{}", std::get<model::ClusterId>(end).value) : name(children.front());
    }

    const model::Graph& graph_;
    layout::dot::Input input_;
    std::string text_;
};

std::string file_for(int nodes) {
    std::filesystem::create_directories(VELLUM_SCRATCH_DIR);
    const std::string file = fmt::format("{}/plain_{}.dot", VELLUM_SCRATCH_DIR, nodes);
    fmt::output_file(file).print("{}", Plain(test::large_graph(nodes)).text());
    return file;
}

void print(int nodes, const Costs& c, bool has_dot) {
    fmt::print("{:6} {:8.2f} {:8.2f} {:8.2f} {:8.2f} {:8.2f} {:8.2f} {:8.2f} {} {:8.2f}", nodes, c.text, c.dot, c.align,
               c.visibility, c.search, c.nudge, c.label, bench::verdict(c.routing() / c.dot, most_of_dot), c.all);
    if (has_dot) {
        // On some graphs dot complains of edges it lost, with a status of 1, but draws the rest.
        const double plain = bench::cpu_ms_of({"sh", "-c", "dot -Tplain " + file_for(nodes) + " || true"});
        const double ratio = c.all / plain;
        fmt::print(" {:8.2f} {:16}", plain,
                   nodes == sizes.back() ? bench::verdict(ratio, most_of_plain) : fmt::format("{:5.2f}", ratio));
    }
    fmt::print(" {:5.0f} MB\n", c.megabytes);
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) try {
    const bool has_dot = bench::works({"dot", "-V"});
    bench::print_head("one layout by size, CPU ms");
    fmt::print("{:>6} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:<16} {:>8} {:>8}\n", "nodes", "text", "dot", "align",
               "visible", "search", "nudge", "label", " route/dot", "in all", has_dot ? "-Tplain  in all/that" : "");
    for (const int nodes : sizes) {
        if (count > 1 && std::atoi(arguments[1]) != nodes) continue;
        print(nodes, bench::in_process<Costs>([&] { return measure(nodes); }), has_dot);
    }
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return 3;
}
