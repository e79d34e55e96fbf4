#include <fmt/format.h>

#include <algorithm>

#include "catalog/catalog.hpp"
#include "catalog/fold.hpp"
#include "cli/icon_sheet.hpp"
#include "cli/output_options.hpp"
#include "cli/verb.hpp"
#include "pages/kinds.hpp"
#include "text/nearest.hpp"

namespace vellum::cli {
namespace {

struct Options {
    std::vector<std::string> words;
    std::string category;
    std::string sheet;
    bool markdown = false;
    std::string theme = "auto";
    std::string scale = "2";
};

catalog::Kinds find(const std::string& words) {
    catalog::Kinds kinds;
    if (words.empty()) {
        for (const auto& kind : catalog::kinds()) kinds.push_back(&kind);
    } else {
        for (const auto& match : catalog::search(words)) kinds.push_back(match.kind);
    }
    return kinds;
}

/// The categories that the words name: by their whole name, else by a part of it (`networking`, `machine learning`).
/// Throws UsageError when there is none.
std::string category_of(const std::string& typed) {
    std::vector<std::string> names, fitting;
    for (const auto& [name, kinds] : catalog::by_category(find(""))) names.emplace_back(name);
    const auto word = catalog::fold(typed);
    for (const auto& name : names) {
        const auto folded = catalog::fold(name);
        if (folded == word) return name;
        if (!word.empty() && folded.find(word) != std::string::npos) fitting.push_back(name);
    }
    if (fitting.size() == 1) return fitting.front();
    const auto hint = fitting.empty() ? text::did_you_mean(typed, names) : "";
    throw UsageError(fmt::format("{} category is called \"{}\"{}: there are {}",
                                 fitting.empty() ? "no" : "more than one", typed, hint,
                                 fmt::join(fitting.empty() ? names : fitting, ", ")));
}

void print_table(const catalog::Kinds& kinds, Console& console) {
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

/// `Kinds`, `Kinds: Storage`, `Kinds that fit "queue"`, `Kinds that fit "archive": Storage`
std::string title_of(const std::string& words, const std::string& category) {
    return fmt::format("Kinds{}{}", words.empty() ? "" : fmt::format(" that fit \"{}\"", words),
                       category.empty() ? "" : ": " + category);
}

ExitCode nothing_found(const std::string& words, const std::string& category, Console& console) {
    const auto near = catalog::suggest(words, 3);
    console.note(fmt::format("nothing{} fits \"{}\"{}", category.empty() ? "" : " of " + category, words,
                             near.empty() ? "" : fmt::format("; near it: {}", fmt::join(near, ", "))));
    return ExitCode::no;
}

ExitCode run(const Options& options, Console& console) {
    const auto words = fmt::format("{}", fmt::join(options.words, " "));
    const auto category = options.category.empty() ? "" : category_of(options.category);
    auto kinds = find(words);
    if (!category.empty()) std::erase_if(kinds, [&](const auto* kind) { return kind->category != category; });
    const auto settings = understand_settings(options.theme, options.scale);
    if (kinds.empty()) return nothing_found(words, category, console);
    if (!options.sheet.empty()) {
        write_sheet(options.sheet, title_of(words, category), kinds, settings);
        console.line(options.sheet);
    } else if (options.markdown) {
        auto page = pages::markdown_kinds(kinds);
        page.pop_back();  // the line's own end
        console.line(page);
    } else {
        print_table(kinds, console);
    }
    return ExitCode::fine;
}

}  // namespace

void add_icons(CLI::App& app, Action& action) {
    auto options = std::make_shared<Options>();
    auto* verb =
        add_verb(app, action, "icons", "Searches the kinds: C++ name, full name, category, header", options, run);
    verb->add_option("WORDS", options->words, "all of them have to fit; every kind when none is given")
        ->option_text("...");
    verb->add_option("--category", options->category,
                     "only kinds of that category, or of the one with that in its name")
        ->option_text("NAME");
    verb->add_option("--sheet", options->sheet, "draws them, names below: an svg, png, jpg or pdf")
        ->option_text("FILE");
    verb->add_flag("--markdown", options->markdown, "prints them as a page in Markdown");
    verb->add_option("--theme", options->theme, "of a sheet: light, dark or auto (default: auto)")
        ->option_text("THEME");
    verb->add_option("--scale", options->scale, "of a sheet as png or jpg (default: 2)")->option_text("N");
}

}  // namespace vellum::cli
