#include "cli/lint_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace vellum::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* word(model::Severity severity) {
    switch (severity) {
        case model::Severity::note: return "note";
        case model::Severity::warning: return "warning";
        case model::Severity::error: return "error";
    }
    return "";
}

bool is_shown(const LintReport& report, const LocatedFinding& located) {
    return report.with_silenced || !located.finding.silenced;
}

/// `2 errors`; empty for none.
std::string counted(std::size_t number, const char* what) {
    return number == 0 ? "" : fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

std::string summary(const LintReport& report) {
    const auto counts = count(report);
    std::vector<std::string> parts{counted(counts.errors, "error"), counted(counts.warnings, "warning"),
                                   counted(counts.notes, "note")};
    std::erase(parts, "");
    const auto found = parts.empty() ? "nothing found" : fmt::format("{}", fmt::join(parts, ", "));
    const auto hint = report.with_silenced ? "" : " (--all shows them)";
    const auto silenced = counts.silenced == 0 ? "" : fmt::format("; {} silenced{}", counts.silenced, hint);
    return fmt::format("{}: {}{}", counted(report.diagrams, "diagram"), found, silenced);
}

/// Positions are told to half a px.
double rounded(double px) { return std::round(px * 2) / 2; }

Json as_json(const LocatedFinding& located) {
    const auto& [finding, diagram, elements, edge] = located;
    const auto& [severity, message, fix, where] = finding.diagnostic;

    Json json{{"rule", finding.rule->id}, {"severity", word(severity)}, {"diagram", diagram}, {"file", where.file},
              {"line", where.line},       {"message", message},         {"fix", fix},         {"elements", elements}};
    if (!edge.empty()) json["edge"] = edge;
    if (finding.at) json["x"] = rounded(finding.at->x), json["y"] = rounded(finding.at->y);
    if (finding.silenced) json["silenced"] = *finding.silenced;
    return json;
}

}  // namespace

LocatedFinding locate(const model::Graph& graph, const model::Names& names, lint::Finding finding) {
    LocatedFinding located{std::move(finding), graph.name, {}, {}};
    for (const auto element : located.finding.about) located.elements.push_back(names[element]);
    if (located.finding.edge) located.edge = names[*located.finding.edge];
    return located;
}

std::string encode(const LocatedFinding& finding) { return as_json(finding).dump(); }

LocatedFinding decode(const std::string& bytes) {
    const auto json = Json::parse(bytes);
    LocatedFinding located;
    auto& finding = located.finding;
    finding.rule = model::find_rule(json["rule"].get<std::string>());
    finding.diagnostic = {finding.rule->severity, json["message"], json["fix"], {json["file"], json["line"]}};
    if (json.contains("x")) finding.at = geometry::Point{json["x"], json["y"]};
    if (json.contains("silenced")) finding.silenced = json["silenced"].get<std::string>();
    located.diagram = json["diagram"];
    located.elements = json["elements"].get<std::vector<std::string>>();
    located.edge = json.value("edge", "");
    return located;
}

std::string line(const lint::Finding& finding) {
    const auto text = fmt::format("{} [{}]", model::to_string(finding.diagnostic), finding.rule->id);
    return finding.silenced ? fmt::format("{}: {}", text, *finding.silenced) : text;
}

LintCounts count(const LintReport& report) {
    LintCounts counts;
    for (const auto& [finding, diagram, elements, edge] : report.findings) {
        if (finding.silenced) {
            ++counts.silenced;
            continue;
        }
        switch (finding.diagnostic.severity) {
            case model::Severity::note: ++counts.notes; break;
            case model::Severity::warning: ++counts.warnings; break;
            case model::Severity::error: ++counts.errors; break;
        }
    }
    return counts;
}

void print(const LintReport& report, Console& console) {
    for (const auto& located : report.findings) {
        if (!is_shown(report, located)) continue;
        const auto& finding = located.finding;
        if (finding.silenced)
            console.line("silenced: " + line(finding));
        else
            console.finding(finding.diagnostic.severity, line(finding));
    }
    if (report.diagrams > 0) console.line(summary(report));
}

std::string as_json(const LintReport& report) {
    const auto counts = count(report);
    Json json{{"diagrams", report.diagrams}, {"errors", counts.errors},     {"warnings", counts.warnings},
              {"notes", counts.notes},       {"silenced", counts.silenced}, {"findings", Json::array()}};
    for (const auto& located : report.findings) {
        if (is_shown(report, located)) json["findings"].push_back(as_json(located));
    }
    return json.dump(2);
}

void print_rules(Console& console) {
    std::size_t id = 0;
    for (const auto& rule : model::rules()) id = std::max(id, rule.id.size());
    for (const auto& rule : model::rules())
        console.line(fmt::format("{:{}}  {:7}  {}", rule.id, id, word(rule.severity), rule.reason));
}

std::string rules_as_json() {
    auto list = Json::array();
    for (const auto& rule : model::rules())
        list.push_back({{"id", rule.id},
                        {"severity", word(rule.severity)},
                        {"subject", rule.subject == model::Subject::picture ? "picture" : "structure"},
                        {"reason", rule.reason}});
    return list.dump(2);
}

}  // namespace vellum::cli
