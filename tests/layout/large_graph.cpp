#include "layout/large_graph.hpp"

#include <algorithm>
#include <array>

#include "layout/random.hpp"
#include "model/tests_graph.hpp"

namespace vellum::test {
namespace {

using model::ClusterId;
using model::Edge;
using model::Element;

constexpr int deepest = 5;
constexpr int most_inner = 4;  // clusters in one cluster
constexpr int least_bundled = 4;
constexpr std::array words{"orders", "billing",  "ingest", "customer data", "search index", "nightly report",
                           "events", "payments", "stock",  "identity",      "archive",      "audit trail"};
constexpr std::array verbs{"writes", "hourly", "on change", "queries by key", "HTTPS", "retries 3 times"};

class Generator {
public:
    Generator(int nodes, unsigned seed)
        : random_(seed), nodes_(nodes), edges_(static_cast<std::size_t>(nodes * 3 / 2)) {}

    model::Graph run() {
        builder_.graph.title = "Estate";
        for (int i = 0; i < nodes_ * 3 / 20; ++i) add_cluster();
        for (int i = 0; i < nodes_; ++i) add_node(i);
        while (builder_.graph.edges.size() < edges_) add_edges();
        return std::move(builder_.graph);
    }

private:
    std::size_t inner_clusters(const model::Cluster& cluster) const {
        return static_cast<std::size_t>(std::ranges::count_if(
            cluster.children, [](const Element& child) { return std::holds_alternative<ClusterId>(child); }));
    }

    int depth_of(const model::Cluster& cluster) const {
        return cluster.parent ? 1 + depth_of(builder_.graph[*cluster.parent]) : 1;
    }

    /// In one of the last few, so that what is declared together stands together.
    void add_cluster() {
        const auto& clusters = builder_.graph.clusters;
        std::optional<Element> parent;
        if (!clusters.empty() && !random_.one_in(5)) {
            const auto& near = clusters[clusters.size() - 1 - random_.below(std::min<std::size_t>(clusters.size(), 4))];
            if (depth_of(near) < deepest && inner_clusters(near) < most_inner) parent = near.id;
        }
        builder_.cluster(words[random_.below(words.size())], parent);
    }

    /// By turns into every cluster, and some into none.
    void add_node(int i) {
        const auto& clusters = builder_.graph.clusters;
        std::optional<Element> parent;
        if (!clusters.empty() && !random_.one_in(20))
            parent = clusters[static_cast<std::size_t>(i) * clusters.size() / static_cast<std::size_t>(nodes_)].id;
        builder_.node(words[random_.below(words.size())], parent);
    }

    /// Mostly a node declared close by, behind rather than before.
    std::size_t near(std::size_t node) {
        const int far = random_.one_in(12) ? nodes_ : random_.one_in(3) ? 20 : 6;
        const int to = static_cast<int>(node) + random_.between(random_.one_in(5) ? -far : 1, far);
        return static_cast<std::size_t>(std::clamp(to, 0, nodes_ - 1));
    }

    Element end(std::size_t node) {
        const auto& found = builder_.graph.nodes[node];
        return found.parent && random_.one_in(12) ? Element(*found.parent) : Element(found.id);
    }

    bool may_connect(Element a, Element b) const {
        const auto *outer = std::get_if<ClusterId>(&a), *inner = std::get_if<ClusterId>(&b);
        return a != b && !(outer && model::is_inside(builder_.graph, b, *outer)) &&
               !(inner && model::is_inside(builder_.graph, a, *inner));
    }

    void add_edges() {
        const std::size_t node = random_.below(static_cast<std::size_t>(nodes_));
        const bool bundled = random_.one_in(10) && edges_ - builder_.graph.edges.size() >= least_bundled;
        const Element tail = bundled ? Element(builder_.graph.nodes[node].id) : end(node);
        const std::size_t first = builder_.graph.edges.size();
        if (bundled) ++bundles_;
        std::vector<Element> heads;
        for (int i = bundled ? random_.between(2, least_bundled) : 1; i > 0; --i) {
            const Element head = end(near(node));
            if (!may_connect(tail, head) || std::ranges::find(heads, head) != heads.end()) continue;
            heads.push_back(head);
            Edge& edge = builder_.edge(tail, head);
            if (bundled) edge.bundle = bundles_;
            if (bundled && builder_.graph.edges.size() > first + 1) {
                edge.relation = builder_.graph.edges[first].relation;
                edge.label = builder_.graph.edges[first].label;
            } else {
                style(edge);
            }
        }
    }

    void style(Edge& edge) {
        constexpr std::array supporting{Relation::reads, Relation::logs, Relation::authorizes};
        if (random_.one_in(5)) edge.relation = supporting[random_.below(supporting.size())];
        if (random_.one_in(3)) edge.label = verbs[random_.below(verbs.size())];
    }

    Random random_;
    int nodes_;
    std::size_t edges_;
    GraphBuilder builder_;
    std::uint32_t bundles_ = 0;
};

}  // namespace

model::Graph large_graph(int nodes, unsigned seed) { return Generator(nodes, seed).run(); }

}  // namespace vellum::test
