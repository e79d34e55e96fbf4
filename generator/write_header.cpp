#include "write_header.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "literal.hpp"

namespace vellum::generator {

namespace {

std::string key_member(const Entry& entry) {
    return fmt::format("static constexpr const char* key = {};", literal(entry.key()));
}

std::string node(const Entry& entry) {
    return fmt::format("struct {} : NodeKind {{ {} }};  ///< {}\n", entry.type, key_member(entry), entry.name);
}

/// One rule as a static_assert, with `!` before it for those that forbid.
std::string rule(const std::vector<std::string>& types, const char* negation, const std::string& message) {
    if (types.empty()) return {};
    return fmt::format(
        "        static_assert({}detail::Surroundings<Around...>::template include_any<{}>,\n"
        "                      {});\n",
        negation, fmt::join(types, ", "), literal(message));
}

std::string group(const Entry& entry) {
    const auto& [inside, never_inside, message] =
        std::tie(entry.group->inside, entry.group->never_inside, entry.group->message);
    auto out = fmt::format("/// {}\nstruct {} : GroupKind {{\n    {}\n", entry.name, entry.type, key_member(entry));
    const auto rules = rule(inside, "", message) + rule(never_inside, "!", message);
    if (!rules.empty()) {
        out += "    template <class... Around>\n    static constexpr void check_containment() {\n" + rules + "    }\n";
    }
    return out + "};\n";
}

std::string other_names(const Entry& entry) {
    std::string out;
    for (const auto& name : entry.also) out += fmt::format("using {} = {};\n", name, entry.type);
    return out;
}

}  // namespace

std::string header(const std::vector<Kind>& kinds, std::string_view space) {
    std::string groups_ahead;
    std::string types;
    for (const auto& [entry, color, art] : kinds) {
        if (entry.space != space) continue;
        if (entry.group) groups_ahead += fmt::format("struct {};\n", entry.type);
        types += (entry.group ? group(entry) : node(entry)) + other_names(entry);
    }
    return fmt::format(
        "/// Kinds of vellum::{0}, generated from icons/catalog.\n#pragma once\n\n"
        "#include <vellum/kind.hpp>\n\nnamespace vellum::{0} {{\n\n{1}{2}\n}}  // namespace vellum::{0}\n",
        space, groups_ahead, types);
}

}  // namespace vellum::generator
