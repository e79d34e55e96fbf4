#include <algorithm>

#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

bool holds_every_node(const Graph& graph, ClusterId cluster) {
    return std::ranges::all_of(graph.nodes, [&](const Node& node) { return is_inside(graph, node.id, cluster); });
}

void check_member(const Graph& graph, const Overlay& overlay, std::size_t index, Findings& findings) {
    const Element member = overlay.members[index];
    const auto error = [&](std::string_view what, std::string fix) {
        findings.error(overlay.where,
                       fmt::format("the member {} of {} {}", describe(graph.item(member)), describe(overlay), what),
                       std::move(fix));
    };
    if (std::holds_alternative<OverlayId>(member)) return error("is an overlay", "name the members of that one");
    const auto before = overlay.members.begin() + static_cast<std::ptrdiff_t>(index);
    if (std::find(overlay.members.begin(), before, member) != before) return error("is named twice", "name it once");
    for (const Element other : overlay.members) {
        const auto* cluster = std::get_if<ClusterId>(&other);
        if (cluster && is_inside(graph, member, *cluster))
            return error(fmt::format("lies in {}, which is a member as well", describe(graph[*cluster])),
                         "name one of the two");
    }
    const auto* cluster = std::get_if<ClusterId>(&member);
    if (cluster && holds_every_node(graph, *cluster))
        error("holds every node of the diagram", "add the group as a cluster around it");
}

}  // namespace

void check_overlays(const Graph& graph, Findings& findings) {
    for (const auto& overlay : graph.overlays) {
        if (overlay.members.empty())
            findings.error(overlay.where, describe(overlay) + " has no members", "name what it is drawn around");
        for (std::size_t i = 0; i < overlay.members.size(); ++i) check_member(graph, overlay, i, findings);
    }
}

}  // namespace vellum::model::validation
