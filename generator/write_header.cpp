#include "write_header.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "literal.hpp"

namespace vellum::generator {

namespace {

std::string node(const Entry& entry) { return fmt::format("struct {};  ///< {}\n", entry.type, entry.name); }

/// Where the group may stand, as a condition on what is around it.
std::string condition(const GroupRules& group) {
    auto places = fmt::format("{}, {}", group.stands_at_top, group.stands_in_services);
    for (const auto& type : group.stands_in) places += ", " + type;
    auto out = fmt::format("detail::stands_in<detail::Places<{}>, Around...>", places);
    if (!group.inside.empty()) {
        out +=
            fmt::format(" && detail::Surroundings<Around...>::template include_any<{}>", fmt::join(group.inside, ", "));
    }
    return out;
}

std::string group(const Entry& entry) {
    auto out = fmt::format("/// {}\nstruct {} : GroupKind {{\n", entry.name, entry.type);
    if (const auto& rules = *entry.group; !rules.message.empty()) {
        out += fmt::format(
            "    static constexpr bool may_span = false;\n"
            "    template <class... Around>\n    static constexpr void check_containment() {{\n"
            "        static_assert({},\n                      {});\n    }}\n",
            condition(rules), literal(rules.message));
    }
    return out + "};\n";
}

std::string other_names(const Entry& entry) {
    std::string out;
    for (const auto& name : entry.also) out += fmt::format("using {} = {};\n", name, entry.type);
    return out;
}

/// The header of these kinds, which are of one namespace.
std::string header(const std::vector<const Entry*>& entries) {
    std::string groups_ahead;
    std::string types;
    for (const auto* entry : entries) {
        if (entry->group) groups_ahead += fmt::format("struct {};\n", entry->type);
        types += (entry->group ? group(*entry) : node(*entry)) + other_names(*entry);
    }
    return fmt::format(
        "/// Kinds of vellum::{0}, generated from icons/catalog.\n#pragma once\n\n"
        "#include <vellum/kind.hpp>\n\nnamespace vellum::{0} {{\n\n{1}{2}\n}}  // namespace vellum::{0}\n",
        entries.front()->space, groups_ahead, types);
}

}  // namespace

std::map<std::string, std::string> headers(const std::vector<Kind>& kinds) {
    std::map<std::string, std::vector<const Entry*>> entries;
    for (const auto& kind : kinds) entries[kind.header].push_back(&kind.entry);
    std::map<std::string, std::string> texts;
    std::string all;
    for (const auto& [path, some] : entries) {
        texts[path] = header(some);
        if (path.starts_with("aws/")) all += fmt::format("#include <vellum/{}>\n", path);
    }
    texts["aws.hpp"] = "/// Every kind of vellum::aws, generated from icons/catalog.\n#pragma once\n\n" + all;
    return texts;
}

}  // namespace vellum::generator
