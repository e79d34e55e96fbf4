#include "layout/generated_graph.hpp"

#include <algorithm>
#include <array>

#include "layout/random.hpp"
#include "model/tests_graph.hpp"

namespace vellum::test {
namespace {

using model::ClusterId;
using model::Edge;
using model::Element;

constexpr int deepest = 4;
constexpr int deepest_wide = 6;
constexpr std::array group_kinds{"generic::Group", "aws::StepFunctionsWorkflow", "aws::SecurityGroup",
                                 "aws::AutoScalingGroup"};  // with and without icon, title left and centred
constexpr std::array overlay_kinds{"aws::AutoScalingGroup", "aws::SecurityGroup", "generic::Group", "aws::SpotFleet"};
constexpr std::array words{"API",       "data",     "of",       "the catalogue", "order",
                           "queue",     "customer", "a",        "nightly",       "store",
                           "reporting", "worker",   "security", "audit",         "internationalisation",
                           "service",   "to",       "cache"};

class Generator {
public:
    explicit Generator(unsigned seed) : random_(seed) {}

    /// Few nodes and much of everything else: nested to the deepest, edges on clusters, loops, parallel edges, labels of
    /// every length.
    model::Graph run_wide() {
        wide_ = true;
        builder_.graph.direction = static_cast<Direction>(random_.between(0, 3));
        pick_relations();
        std::optional<Element> parent;
        for (int depth = random_.between(1, deepest_wide); depth > 0; --depth) {
            parent = builder_.cluster(phrase(1, 4), parent, group_kinds[random_.below(group_kinds.size())]);
        }
        add_clusters(random_.between(0, 2));
        const int size = random_.between(2, 7);
        for (int i = 0; i < size; ++i) add_node();
        for (int i = random_.between(size, 2 * size); i > 0; --i) add_edges();
        return std::move(builder_.graph);
    }

    model::Graph run() {
        model::Graph& graph = builder_.graph;
        graph.direction = static_cast<Direction>(random_.between(0, 3));
        if (random_.one_in(2)) graph.summary = phrase(1, 40);
        pick_relations();
        const int size = random_.one_in(4) ? random_.between(12, 25) : random_.between(1, 11);
        add_clusters(random_.between(0, std::min(6, size / 2 + 1)));
        for (int i = 0; i < size; ++i) add_node();
        const int edges = random_.between(size / 2, size + size / 2);
        for (int i = 0; i < edges; ++i) add_edges();
        return std::move(graph);
    }

private:
    std::string phrase(int least, int most) {
        std::string out;
        for (int i = random_.between(least, most); i > 0; --i) {
            const std::string word = words[random_.below(words.size())];
            if (out.size() + word.size() > 190) break;
            out += (out.empty() ? "" : " ") + word;
        }
        return out;
    }

    /// A diagram speaks of a few relations, not of all of them.
    void pick_relations() {
        relations_ = {Relation::flow};
        for (int i = random_.between(0, 3); i > 0; --i) {
            relations_.push_back(static_cast<Relation>(random_.below(relation_count)));
        }
    }

    int depth_of(std::optional<Element> element) const {
        int depth = 0;
        while (element) {
            ++depth;
            const auto parent = builder_.graph.item(*element).parent;
            element = parent ? std::optional<Element>(*parent) : std::nullopt;
        }
        return depth;
    }

    std::optional<Element> somewhere() {
        const auto& clusters = builder_.graph.clusters;
        if (clusters.empty() || random_.one_in(3)) return std::nullopt;
        return random_.of(clusters).id;
    }

    void add_clusters(int count) {
        for (int i = 0; i < count; ++i) {
            auto parent = somewhere();
            if (depth_of(parent) >= (wide_ ? deepest_wide : deepest)) parent.reset();
            builder_.cluster(phrase(1, 6), parent, group_kinds[random_.below(group_kinds.size())]);
            if (random_.one_in(5)) builder_.graph.clusters.back().caption = phrase(1, 5);
            if (random_.one_in(6)) builder_.graph.clusters.back().steps.push_back(next_step());
        }
    }

    void add_node() {
        builder_.node(phrase(1, random_.one_in(8) ? 20 : 4), somewhere());
        if (random_.one_in(6)) builder_.graph.nodes.back().caption = phrase(1, 6);
        if (random_.one_in(8)) builder_.graph.nodes.back().steps.push_back(next_step());
    }

    model::Step next_step() { return {++last_step_, "Something happens.", {"diagrams/test.cpp", 1}}; }

    Element any_node() { return random_.of(builder_.graph.nodes).id; }

    Element any_end() {
        const auto& clusters = builder_.graph.clusters;
        if (!clusters.empty() && random_.one_in(wide_ ? 3 : 5)) return random_.of(clusters).id;
        return any_node();
    }

    /// A loop on a node is allowed; a cluster and itself, or what it holds, are not.
    bool may_connect(Element a, Element b) const {
        const auto *outer = std::get_if<ClusterId>(&a), *inner = std::get_if<ClusterId>(&b);
        if (a == b) return outer == nullptr;
        return !(outer && model::is_inside(builder_.graph, b, *outer)) &&
               !(inner && model::is_inside(builder_.graph, a, *inner));
    }

    void add_edges() {
        const Element tail = any_end();
        if (random_.one_in(6)) return add_bundle(tail);
        const Element head = random_.one_in(wide_ ? 8 : 12) ? tail : any_end();
        if (!may_connect(tail, head)) return;
        int count = random_.one_in(wide_ ? 5 : 10) ? 2 : 1;
        if (wide_ && count == 2) count = random_.between(2, 3);
        for (; count > 0; --count) style(builder_.edge(tail, head));
    }

    /// One statement with `all(…)`: a fan-out or fan-in whose members look alike and say their label once.
    void add_bundle(Element hub) {
        const bool out = random_.one_in(2);
        const auto bundle = ++last_bundle_;
        std::optional<Edge> first;
        std::vector<Element> met{hub};
        for (int i = random_.between(2, 4); i > 0; --i) {
            const Element other = any_end();
            if (std::find(met.begin(), met.end(), other) != met.end() || !may_connect(hub, other)) continue;
            met.push_back(other);
            Edge& edge = out ? builder_.edge(hub, other) : builder_.edge(other, hub);
            if (!first) {
                style(edge);
            } else {
                edge.relation = first->relation;
                edge.arrows = first->arrows;
                edge.label = first->label;
            }
            edge.bundle = bundle;
            if (!first) first = edge;
        }
    }

    void style(Edge& edge) {
        edge.relation = random_.of(relations_);
        edge.arrows = random_.one_in(6) ? static_cast<Arrows>(random_.between(0, 3)) : Arrows::forward;
        if (!random_.one_in(3)) edge.label = phrase(1, random_.one_in(6) ? (wide_ ? 20 : 12) : 3);
        if (random_.one_in(5)) edge.step = next_step();
    }

    bool wide_ = false;
    Random random_;
    GraphBuilder builder_;
    std::vector<Relation> relations_;
    int last_step_ = 0;
    std::uint32_t last_bundle_ = 0;
};

class OverlayGenerator {
public:
    OverlayGenerator(Random& random, model::Graph& graph) : random_(random), graph_(graph) {}

    void add() {
        model::Overlay overlay;
        overlay.id.value = static_cast<std::uint32_t>(graph_.overlays.size());
        overlay.key = overlay_kinds[random_.below(overlay_kinds.size())];
        overlay.label = words[random_.below(words.size())];
        if (random_.one_in(3)) overlay.label += " and " + std::string(words[random_.below(words.size())]);
        if (random_.one_in(5)) overlay.caption = "its caption";
        overlay.where = {"diagrams/test.cpp", 1};
        for (int i = random_.between(1, 4); i > 0; --i) add_member(overlay);
        if (overlay.members.empty()) return;
        graph_.overlays.push_back(overlay);
        if (random_.one_in(2)) add_edge(overlay);
    }

private:
    void add_member(model::Overlay& overlay) {
        Element member = random_.of(graph_.nodes).id;
        if (!graph_.clusters.empty() && random_.one_in(6)) member = random_.of(graph_.clusters).id;
        if (model::is_covered(graph_, member, overlay)) return;
        const auto* cluster = std::get_if<ClusterId>(&member);
        const auto inside = [&](Element other) { return model::is_inside(graph_, other, *cluster); };
        if (cluster != nullptr && std::any_of(overlay.members.begin(), overlay.members.end(), inside)) return;
        const auto all = std::all_of(graph_.nodes.begin(), graph_.nodes.end(),
                                     [&](const auto& node) { return cluster != nullptr && inside(node.id); });
        if (!all) overlay.members.push_back(member);
    }

    void add_edge(const model::Overlay& overlay) {
        const Element other = random_.of(graph_.nodes).id;
        if (model::is_covered(graph_, other, overlay)) return;
        Edge edge;
        edge.id.value = static_cast<std::uint32_t>(graph_.edges.size());
        edge.tail = other;
        edge.head = overlay.id;
        if (random_.one_in(2)) std::swap(edge.tail, edge.head);
        if (random_.one_in(2)) edge.label = "calls";
        edge.where = {"diagrams/test.cpp", 1};
        graph_.edges.push_back(edge);
    }

    Random& random_;
    model::Graph& graph_;
};

}  // namespace

model::Graph generated_graph(unsigned seed) { return Generator(seed).run(); }

model::Graph generated_wide_graph(unsigned seed) { return Generator(seed).run_wide(); }

model::Graph generated_graph_with_overlays(unsigned seed) {
    model::Graph graph = generated_graph(seed);
    Random random(seed + 7'919);
    for (int i = random.between(1, 3); i > 0; --i) OverlayGenerator(random, graph).add();
    return graph;
}

}  // namespace vellum::test
