#include "write_tables.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "characters.hpp"
#include "literal.hpp"

namespace vellum::generator {

namespace {

std::string color_value(geometry::Color color) {
    return fmt::format("{{{}, {}, {}}}", color.red, color.green, color.blue);
}

/// `NAME_INDEX`, an array of texts, and its definition put before `out`; `{}` for none.
std::string text_array(std::string& out, const char* name, std::size_t index, const std::vector<std::string>& texts) {
    if (texts.empty()) return "{}";
    out += fmt::format("constexpr std::string_view {}_{}[] = {{", name, index);
    for (const auto& text : texts) out += view_literal(text) + ", ";
    out += "};\n";
    return fmt::format("{}_{}", name, index);
}

std::vector<std::string> keys(const Entry& entry, const std::vector<std::string>& types) {
    std::vector<std::string> out;
    for (const auto& type : types) out.push_back(entry.space + "::" + type);
    return out;
}

std::string icon_value(const Art& art) {
    return fmt::format("    {{{}, {}, {}, {}, {}, {}}},\n", view_literal(art.id), art.width, art.height,
                       view_literal(art.body), art.tile, art.dark_art);
}

std::string group_value(const Entry& entry) {
    if (!entry.group) return "{}";
    const auto& group = *entry.group;
    return fmt::format("{{{}, {}, GroupLine::{}, {}, TitlePlace::{}}}", color_value(group.border),
                       group.fill ? "Color" + color_value(*group.fill) : "std::nullopt", group.line,
                       !entry.icon.empty(), group.title);
}

/// The value of where a group may stand; the arrays it refers to are put into `arrays`.
std::string containment_value(const Entry& entry, std::size_t index, std::string& arrays) {
    if (!entry.group || entry.group->message.empty()) return "{}";
    const auto& rules = *entry.group;
    const auto inside = text_array(arrays, "inside", index, keys(entry, rules.inside));
    const auto stands_in = text_array(arrays, "stands_in", index, keys(entry, rules.stands_in));
    return fmt::format("{{{}, {}, {}, {}, {}}}", inside, stands_in, rules.stands_at_top, rules.stands_in_services,
                       view_literal(rules.message));
}

/// Its aliases and other C++ names, but for those that differ from its type by capitals only.
std::vector<std::string> words_to_be_found_by(const Entry& entry) {
    auto words = entry.aliases;
    std::ranges::copy_if(entry.also, std::back_inserter(words), [&](const std::string& name) {
        return !std::ranges::equal(name, entry.type, {}, to_lower, to_lower);
    });
    return words;
}

/// The value of one kind; the arrays it refers to are put into `arrays`. `icon` is its place in the icons' table.
std::string kind_value(const Kind& kind, std::size_t index, std::size_t icon, std::string& arrays) {
    const auto& entry = kind.entry;
    const auto aliases_name = text_array(arrays, "aliases", index, words_to_be_found_by(entry));
    const auto containment = containment_value(entry, index, arrays);
    const std::vector<std::string> fields{view_literal(entry.key()),
                                          view_literal(entry.name),
                                          view_literal(entry.label),
                                          view_literal(entry.category),
                                          view_literal("vellum/" + kind.header),
                                          color_value(kind.color),
                                          aliases_name,
                                          kind.art ? fmt::format("&icon_table[{}]", icon) : "nullptr",
                                          fmt::to_string(entry.group.has_value()),
                                          group_value(entry),
                                          containment,
                                          view_literal(entry.link),
                                          fmt::format("{{{}}}", entry.traits.bits)};
    return fmt::format("    {{{}}},\n", fmt::join(fields, ", "));
}

/// Other names of kinds, sorted, each with its kind's place in the table.
std::string other_names(const std::vector<Kind>& kinds) {
    std::vector<std::pair<std::string, std::size_t>> names;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        for (const auto& key : keys(kinds[i].entry, kinds[i].entry.also)) names.emplace_back(key, i);
    }
    std::ranges::sort(names);
    std::string out;
    for (const auto& [key, index] : names)
        out += fmt::format("    {{{}, &kind_table[{}]}},\n", view_literal(key), index);
    return out;
}

}  // namespace

std::string tables(const std::vector<Kind>& kinds, bool has_aws_icons) {
    std::string icons;
    std::string arrays;
    std::string values;
    std::size_t icon = 0;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        values += kind_value(kinds[i], i, icon, arrays);
        if (!kinds[i].art) continue;
        icons += icon_value(*kinds[i].art);
        ++icon;
    }
    return fmt::format(
        "// Generated from icons/catalog and the installed icon packages.\n"
        "#include \"catalog/tables.hpp\"\n\n"
        "namespace vellum::catalog::tables {{\n\nnamespace {{\n\n"
        "using geometry::Color;\nusing namespace std::string_view_literals;\n\n"
        "constexpr Icon icon_table[] = {{\n{}}};\n\n{}\n"
        "constexpr Kind kind_table[] = {{\n{}}};\n\n"
        "constexpr OtherName other_name_table[] = {{\n{}}};\n\n"
        "}}  // namespace\n\n"
        "const std::span<const Kind> kinds = kind_table;\n"
        "const std::span<const OtherName> other_names = other_name_table;\n"
        "const bool has_aws_icons = {};\n\n"
        "}}  // namespace vellum::catalog::tables\n",
        icons, arrays, values, other_names(kinds), has_aws_icons);
}

}  // namespace vellum::generator
