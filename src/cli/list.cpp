#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/verb.hpp"
#include "dsl/registry.hpp"

namespace vellum::cli {
namespace {

struct Options {
    bool json = false;
};

std::string as_json(const std::vector<dsl::Definition>& definitions) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& d : definitions) {
        list.push_back({{"name", d.name}, {"title", d.title}, {"file", d.where.file}, {"line", d.where.line}});
    }
    return list.dump(2);
}

void print_table(const std::vector<dsl::Definition>& definitions, Console& console) {
    std::size_t name = 0, title = 0;
    for (const auto& d : definitions) {
        name = std::max(name, d.name.size());
        title = std::max(title, d.title.size());
    }
    for (const auto& d : definitions) {
        console.line(fmt::format("{:{}}  {:{}}  {}:{}", d.name, name, d.title, title, d.where.file, d.where.line));
    }
}

ExitCode run(const Options& options, Console& console) {
    const auto definitions = dsl::definitions();
    if (options.json) {
        console.line(as_json(definitions));
    } else if (definitions.empty()) {
        console.note("this program holds no diagrams; `make diagrams` builds one that does, build/diagrams");
    } else {
        print_table(definitions, console);
    }
    return ExitCode::fine;
}

}  // namespace

void add_list(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    auto* verb = add_verb(app, action, "list", "The diagrams: name, title, source file", options, run);
    verb->add_flag("--json", options->json, "as JSON, for other programs");
}

}  // namespace vellum::cli
