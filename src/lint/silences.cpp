#include "lint/silences.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lint/report.hpp"

namespace vellum::lint {
namespace {

using model::ClusterId;
using model::Element;
using model::Silence;

/// The element is the silenced one or lies in it.
bool covers(const model::Graph& graph, Element silenced, Element element) {
    if (const auto* overlay = std::get_if<model::OverlayId>(&silenced))
        return silenced == element || is_covered(graph, element, graph[*overlay]);
    const auto* cluster = std::get_if<ClusterId>(&silenced);
    return silenced == element || (cluster && is_inside(graph, element, *cluster));
}

bool covers(const model::Graph& graph, const Silence& silence, const Finding& finding) {
    if (silence.rule != finding.rule->id) return false;
    return silence.elements.empty() || std::ranges::any_of(silence.elements, [&](Element silenced) {
               return std::ranges::any_of(finding.about,
                                          [&](Element element) { return covers(graph, silenced, element); });
           });
}

/// Marks what the silence covers; false when that is nothing. The reason of the first silence stays.
bool apply(const model::Graph& graph, const Silence& silence, std::vector<Finding>& findings) {
    bool used = false;
    for (auto& finding : findings) {
        if (!covers(graph, silence, finding)) continue;
        used = true;
        if (!finding.silenced) finding.silenced = silence.reason;
    }
    return used;
}

/// Whether the silence could have covered anything.
bool was_judged(const Silence& silence, Judged judged) {
    const bool structure = model::find_rule(silence.rule)->subject == model::Subject::structure;
    return judged == Judged::all || (judged == Judged::structure && structure);
}

}  // namespace

void apply_silences(const model::Graph& graph, std::vector<Finding>& findings, Judged judged) {
    std::vector<Finding> unused;
    Report report(graph, *model::find_rule(model::unused_silence), unused);
    for (const auto& silence : graph.silences) {
        if (apply(graph, silence, findings) || !was_judged(silence, judged)) continue;
        report.add(silence.where, fmt::format("nothing here is silenced for {}", silence.rule),
                   "remove the silence, so that the next finding is seen", silence.elements);
    }
    std::ranges::move(unused, std::back_inserter(findings));
}

}  // namespace vellum::lint
