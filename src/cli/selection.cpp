#include "cli/selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "cli/reports.hpp"
#include "cli/run_definitions.hpp"
#include "cli/verb.hpp"
#include "text/nearest.hpp"

namespace vellum::cli {
namespace {

using dsl::Definition;
using text::did_you_mean;
using ByName = std::map<std::string, std::vector<Definition>>;

ByName by_name() {
    ByName all;
    for (auto& definition : dsl::definitions()) all[definition.name].push_back(definition);
    if (all.empty()) {
        throw UsageError("this program holds no diagrams; `make diagrams` builds one that does, build/diagrams");
    }
    return all;
}

std::vector<std::string> keys(const ByName& all) {
    std::vector<std::string> names;
    for (const auto& [name, definitions] : all) names.push_back(name);
    return names;
}

std::string place(const Definition& definition) {
    return fmt::format("{}:{}", definition.where.file, definition.where.line);
}

void report_namesakes(const std::vector<Definition>& namesakes, Console& console) {
    std::vector<std::string> others;
    for (std::size_t i = 1; i < namesakes.size(); ++i) others.push_back(place(namesakes[i]));
    console.error(ExitCode::users_mistake,
                  fmt::format("{}: another diagram is called {} as well, at {} (give each a name of its own)",
                              place(namesakes.front()), namesakes.front().name, fmt::join(others, " and ")));
}

}  // namespace

std::vector<Definition> choose(const std::vector<std::string>& names, Console& console) {
    const ByName all = by_name();
    const auto known = keys(all);
    std::vector<Definition> chosen;
    for (const auto& name : names.empty() ? known : names) {
        const auto found = all.find(name);
        if (found == all.end()) {
            console.error(ExitCode::users_mistake, fmt::format("no diagram is called \"{}\"{}; see {} list", name,
                                                               did_you_mean(name, known), console.program()));
        } else if (found->second.size() > 1) {
            report_namesakes(found->second, console);
        } else if (std::none_of(chosen.begin(), chosen.end(), [&](const auto& c) { return c.name == name; })) {
            chosen.push_back(found->second.front());
        }
    }
    return chosen;
}

std::vector<model::Graph> build(const std::vector<Definition>& definitions, const Workers& workers, Console& console,
                                int effort) {
    std::vector<model::Graph> graphs;
    const auto outcomes = run_definitions(definitions, workers);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto& [ran, reports] = outcomes[i];
        const auto name = fmt::format("{}: {}", place(definitions[i]), definitions[i].name);
        for (const auto& report : reports) show(report, name, console);
        if (!ran) continue;
        if (ran->end == Ran::End::valid) {
            for (const auto& warning : ran->diagnostics) console.warning(model::to_string(warning));
            graphs.push_back(ran->graph);
            graphs.back().effort = effort;
        } else {
            const bool threw = ran->end == Ran::End::threw;
            console.errors(model::InvalidDiagram(ran->diagnostics), threw ? ExitCode::system : ExitCode::users_mistake);
        }
    }
    return graphs;
}

std::optional<std::vector<model::Graph>> build_all(std::vector<model::Graph> known, const Workers& workers,
                                                   int effort) {
    const auto all = by_name();
    std::vector<Definition> missing;
    for (const auto& [name, namesakes] : all) {
        if (namesakes.size() > 1) return std::nullopt;
        if (std::ranges::find(known, name, &model::Graph::name) == known.end()) missing.push_back(namesakes.front());
    }
    for (auto& [ran, reports] : run_definitions(missing, workers)) {
        if (!ran || ran->end != Ran::End::valid) return std::nullopt;
        known.push_back(std::move(ran->graph));
        known.back().effort = effort;
    }
    std::ranges::sort(known, {}, &model::Graph::name);
    return known;
}

}  // namespace vellum::cli
