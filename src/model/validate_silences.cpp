#include <fmt/format.h>

#include "model/rules.hpp"
#include "model/validation.hpp"
#include "text/nearest.hpp"

namespace vellum::model::validation {
namespace {

std::vector<std::string> ids() {
    std::vector<std::string> all;
    for (const auto& rule : rules()) all.emplace_back(rule.id);
    return all;
}

void check_rule(const Silence& silence, Findings& findings) {
    if (silence.rule == unused_silence) {
        findings.error(silence.where, fmt::format("{} cannot be silenced", unused_silence),
                       "remove the silence that silences nothing");
    } else if (!find_rule(silence.rule)) {
        const auto near = text::nearest(silence.rule, ids());
        findings.error(silence.where, fmt::format("lint has no rule {}", quoted(silence.rule)),
                       near.empty() ? "`vellum lint --rules` lists them" : fmt::format("did you mean \"{}\"?", near));
    }
}

}  // namespace

void check_silences(const Graph& graph, Findings& findings) {
    for (const auto& silence : graph.silences) {
        check_rule(silence, findings);
        if (is_blank(silence.reason)) {
            findings.error(silence.where, fmt::format("the silence of {} has no reason", quoted(silence.rule)),
                           "say why the finding is wanted: d.silence(\"rule\", \"reason\")");
        }
    }
}

}  // namespace vellum::model::validation
