#include "pages/uses.hpp"

#include <algorithm>

#include "catalog/catalog.hpp"
#include "theme/theme.hpp"

namespace vellum::pages {
namespace {

bool is_generic(std::string_view key) { return key.starts_with("generic::"); }

/// A frame counts when it stands for a service, not for a place: it is drawn from a node's kind, or its vendor has a page
/// about it.
template <class Frame>
bool stands_for_itself(const Frame& frame, const catalog::Kind& kind) {
    return frame.from_node_kind || !kind.link.empty();
}

class Uses {
public:
    explicit Uses(Page& page) : page_(page) {}

    void add(const catalog::Kind& kind, Part part) {
        auto& uses = is_generic(kind.key) ? page_.others : page_.services;
        const auto found = std::ranges::find(uses, kind.key, &Use::key);
        auto& use = found != uses.end() ? *found : uses.emplace_back(Use{kind.key, kind.name, kind.link, {}});
        use.parts.push_back(std::move(part));
    }

private:
    Page& page_;
};

/// Walks down the clusters, so that the order is that of declaration whatever is a node and what a frame.
class Walk {
public:
    Walk(const model::Graph& graph, Page& page) : graph_(graph), names_(model::name_all(graph)), page_(page) {}

    void visit(const std::vector<model::Element>& elements) {
        for (const auto& element : elements) {
            const auto* cluster = std::get_if<model::ClusterId>(&element);
            if (cluster) {
                visit(graph_[*cluster]);
            } else {
                add(graph_.item(element), names_[element]);
            }
        }
    }

    /// A cluster or an overlay.
    template <class Frame>
    void visit_frame(const Frame& frame) {
        const auto* kind = catalog::find(frame.key);
        if (kind && stands_for_itself(frame, *kind)) {
            add(frame, names_[frame.id]);
        } else if (!frame.link.empty()) {
            page_.links.push_back({frame.label, frame.link});
        }
    }

private:
    void visit(const model::Cluster& cluster) {
        visit_frame(cluster);
        visit(cluster.children);
    }

    void add(const model::Item& item, const std::string& id) {
        if (const auto* kind = catalog::find(item.key)) Uses(page_).add(*kind, {id, item.label, item.link});
    }

    const model::Graph& graph_;
    model::Names names_;
    Page& page_;
};

std::string_view meaning(Relation relation) {
    switch (relation) {
        case Relation::flow: return "data or control moves on";
        case Relation::triggers: return "starts";
        case Relation::reads: return "fetches from";
        case Relation::writes: return "stores into";
        case Relation::queries: return "asks with a query";
        case Relation::invokes: return "calls and waits";
        case Relation::logs: return "sends logs, metrics or states";
        case Relation::deploys: return "puts in place";
        case Relation::authorizes: return "grants access";
        case Relation::notifies: return "tells people or systems";
        case Relation::replicates: return "keeps a copy in step";
    }
    return "";
}

/// The line style in characters; the theme says which it is.
std::string_view line(Relation relation) {
    constexpr double longest_dot = 2, shortest_long_dash = 10;
    const auto dashes = theme::dashes(relation);
    if (dashes.empty()) return "───▶";
    if (dashes.size() > 2) return "─·─▶";
    if (dashes.front() <= longest_dot) return "┈┈┈▶";
    return dashes.front() < shortest_long_dash ? "╌╌╌▶" : "── ──▶";
}

}  // namespace

void add_uses(const model::Graph& graph, Page& page) {
    Walk walk(graph, page);
    walk.visit(graph.children);
    for (const auto& overlay : graph.overlays) walk.visit_frame(overlay);
}

std::vector<RelationUse> relations_of(const model::Graph& graph) {
    std::vector<RelationUse> uses;
    for (unsigned i = 0; i < relation_count; ++i) {
        const auto relation = static_cast<Relation>(i);
        const auto edges = std::ranges::count(graph.edges, relation, &model::Edge::relation);
        if (edges == 0) continue;
        uses.push_back({relation, theme::word(relation), line(relation), meaning(relation), std::size_t(edges)});
    }
    return uses;
}

}  // namespace vellum::pages
