/// The parts of `validate`, each a pass over the graph that adds what it finds. Private to this room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/graph.hpp"

namespace vellum::model::validation {

/// Gathers diagnostics.
class Findings {
public:
    void error(const SourceLocation& where, std::string message, std::string fix) {
        found_.push_back({Severity::error, std::move(message), std::move(fix), where});
    }
    void warning(const SourceLocation& where, std::string message, std::string fix) {
        found_.push_back({Severity::warning, std::move(message), std::move(fix), where});
    }
    bool empty() const { return found_.empty(); }
    std::vector<Diagnostic> take() { return std::move(found_); }

private:
    std::vector<Diagnostic> found_;
};

/// Ids, parents, children and ends agree. The other passes rely on it.
void check_structure(const Graph& graph, Findings& findings);
/// At least one node, a name that can be a file's.
void check_diagram(const Graph& graph, Findings& findings);
/// Every text is UTF-8 and of a length that can be shown.
void check_texts(const Graph& graph, Findings& findings);
/// Links lead to the web, to a mailbox or to a neighbouring file.
void check_links(const Graph& graph, Findings& findings);
/// Custom icons are there and are SVG or PNG.
void check_icons(const Graph& graph, Findings& findings);
/// Known kinds, each where AWS has it.
void check_kinds(const Graph& graph, Findings& findings);
/// Overlays have members, each once, none that holds everything, and are of a kind that may span others.
void check_overlays(const Graph& graph, Findings& findings);
/// No edge runs between a cluster or an overlay and what it holds.
void check_edges(const Graph& graph, Findings& findings);
/// Numbers from 1 with a text.
void check_steps(const Graph& graph, Findings& findings);
/// Rules that there are, each silenced with a reason.
void check_silences(const Graph& graph, Findings& findings);

/// Nothing but white space.
bool is_blank(std::string_view text);

/// Calls `visit` with every node, then every cluster, then every overlay, as items.
template <class Visit>
void each_item(const Graph& graph, Visit visit) {
    for (const auto& node : graph.nodes) visit(static_cast<const Item&>(node));
    for (const auto& cluster : graph.clusters) visit(static_cast<const Item&>(cluster));
    for (const auto& overlay : graph.overlays) visit(static_cast<const Item&>(overlay));
}

}  // namespace vellum::model::validation
