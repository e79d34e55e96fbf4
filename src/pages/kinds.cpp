#include "pages/kinds.hpp"

#include <fmt/format.h>

#include "pages/markdown_text.hpp"

namespace vellum::pages {
namespace {

using catalog::Kinds;

/// The anchor that code hosts give a heading: letters and digits in lower case, spaces as hyphens, the rest left out.
std::string anchor(std::string_view heading) {
    std::string out;
    for (const char c : heading) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool kept = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        if (kept) out += capital ? static_cast<char>(c - 'A' + 'a') : c;
        if (c == ' ') out += '-';
    }
    return out;
}

std::string words(const catalog::Kind& kind) {
    return literal(fmt::format("{}", fmt::join(kind.aliases.begin(), kind.aliases.end(), ", ")));
}

std::string headers(const Kinds& kinds) {
    const auto names = catalog::headers_of(kinds);
    return fmt::format("`<{}>`", fmt::join(names, ">`, `<"));
}

std::string section(std::string_view category, const Kinds& kinds) {
    auto out = fmt::format("## {}\n\n{}\n\n| C++ | Name | Also found by |\n|:--|:--|:--|\n", literal(category),
                           headers(kinds));
    for (const auto* kind : kinds) {
        out += fmt::format("| `{}` | {} | {} |\n", kind->key, literal(kind->name), words(*kind));
    }
    return out;
}

}  // namespace

std::string markdown_kinds(const Kinds& kinds) {
    std::string contents;
    std::string sections;
    for (const auto& [category, some] : catalog::by_category(kinds)) {
        contents += fmt::format("- {} ({})\n", link_to(literal(category), '#' + anchor(category)), some.size());
        sections += '\n' + section(category, some);
    }
    return fmt::format(
        "# Kinds\n\nWhat a diagram can name: {} kinds. `make kinds` writes this page, `vellum icons WORDS` searches "
        "the kinds, "
        "`vellum icons --sheet kinds.svg` draws them.\n\n{}{}",
        kinds.size(), contents, sections);
}

}  // namespace vellum::pages
