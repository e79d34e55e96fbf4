#include <fmt/format.h>

#include <algorithm>

#include "catalog/catalog.hpp"
#include "cli/verb.hpp"

namespace vellum::cli {
namespace {

struct Options {
    std::vector<std::string> words;
};

std::vector<const catalog::Kind*> find(const std::string& words) {
    std::vector<const catalog::Kind*> kinds;
    if (words.empty()) {
        for (const auto& kind : catalog::kinds()) kinds.push_back(&kind);
    } else {
        for (const auto& match : catalog::search(words)) kinds.push_back(match.kind);
    }
    return kinds;
}

void print_table(const std::vector<const catalog::Kind*>& kinds, Console& console) {
    std::size_t key = 0, name = 0, category = 0;
    for (const auto* kind : kinds) {
        key = std::max(key, kind->key.size());
        name = std::max(name, kind->name.size());
        category = std::max(category, kind->category.size());
    }
    for (const auto* kind : kinds) {
        console.line(fmt::format("{:{}}  {:{}}  {:{}}  <{}>", kind->key, key, kind->name, name, kind->category,
                                 category, kind->header));
    }
}

ExitCode run(const Options& options, Console& console) {
    const auto words = fmt::format("{}", fmt::join(options.words, " "));
    const auto kinds = find(words);
    print_table(kinds, console);
    if (!kinds.empty()) return ExitCode::fine;
    const auto near = catalog::suggest(words, 3);
    console.note(fmt::format("nothing fits \"{}\"{}", words,
                             near.empty() ? "" : fmt::format("; near it: {}", fmt::join(near, ", "))));
    return ExitCode::no;
}

}  // namespace

void add_icons(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    auto* verb =
        add_verb(app, action, "icons", "Searches the kinds: C++ name, full name, category, header", options, run);
    verb->add_option("WORDS", options->words, "all of them have to fit; every kind when none is given")
        ->option_text("...");
}

}  // namespace vellum::cli
