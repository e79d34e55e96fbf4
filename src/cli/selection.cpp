#include "cli/selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

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

std::vector<model::Graph> build(const std::vector<Definition>& definitions, Console& console, int effort) {
    std::vector<model::Graph> graphs;
    for (const auto& definition : definitions) {
        try {
            auto built = dsl::build(definition);
            for (const auto& warning : built.warnings) console.warning(model::to_string(warning));
            graphs.push_back(std::move(built.graph));
            graphs.back().effort = effort;
        } catch (const model::DefinitionThrew& thrown) {
            console.errors(thrown, ExitCode::system);
        } catch (const model::InvalidDiagram& invalid) {
            console.errors(invalid);
        }
    }
    return graphs;
}

std::optional<std::vector<model::Graph>> build_all(int effort) try {
    std::vector<model::Graph> graphs;
    for (const auto& definition : dsl::definitions()) {
        if (!graphs.empty() && graphs.back().name == definition.name) return std::nullopt;
        graphs.push_back(dsl::build(definition).graph);
        graphs.back().effort = effort;
    }
    return graphs;
} catch (const model::InvalidDiagram&) {
    return std::nullopt;
}

}  // namespace vellum::cli
