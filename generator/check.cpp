#include "check.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

namespace vellum::generator {

namespace {

bool is_type_name(std::string_view text) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z' && std::ranges::all_of(text, fits);
}

void check_type_names(const Entries& entries, Problems& problems) {
    std::map<std::string, Place> seen;
    for (const auto& entry : entries.kinds) {
        auto names = entry.also;
        names.insert(names.begin(), entry.type);
        for (const auto& name : names) {
            if (!is_type_name(name)) {
                problems.add(entry.place, fmt::format("`{}` is no C++ name in PascalCase", name));
            }
            const auto key = entry.space + "::" + name;
            const auto [first, is_new] = seen.emplace(key, entry.place);
            if (is_new) continue;
            const auto& [file, line] = first->second;
            problems.add(entry.place, fmt::format("{} is defined already, at {}:{}", key, file, line));
        }
    }
}

void check_place_in_catalog(const Entry& entry, const Entries& entries, Problems& problems) {
    constexpr std::array<std::string_view, 3> spaces{"aws", "generic", "logo"};
    if (std::ranges::find(spaces, entry.space) == spaces.end()) {
        problems.add(entry.place, fmt::format("`namespace` is one of {}, {}, {}, not `{}`", spaces[0], spaces[1],
                                              spaces[2], entry.space));
    }
    if (!entries.categories.contains(entry.category)) {
        problems.add(entry.place,
                     fmt::format("unknown category `{}`; they are listed in categories.yaml", entry.category));
    } else if (entry.space == "aws" && entries.categories.at(entry.category).header.empty()) {
        problems.add(entry.place, fmt::format("the category `{}` holds no kinds of aws: it has no `header` in "
                                              "categories.yaml",
                                              entry.category));
    }
}

void check_aliases(const Entry& entry, Problems& problems) {
    std::set<std::string> seen;
    for (const auto& alias : entry.aliases) {
        if (alias.empty()) problems.add(entry.place, "an alias is empty");
        if (!seen.insert(alias).second) problems.add(entry.place, fmt::format("the alias `{}` is there twice", alias));
    }
}

void check_rules(const Entry& entry, const std::set<std::string>& groups, Problems& problems) {
    for (const auto* names : {&entry.group->inside, &entry.group->stands_in}) {
        for (const auto& name : *names) {
            if (groups.contains(entry.space + "::" + name)) continue;
            problems.add(entry.place, fmt::format("the rule names `{}`, which is no group of {}", name, entry.space));
        }
    }
}

}  // namespace

void check_entries(const Entries& entries, Problems& problems) {
    check_type_names(entries, problems);
    std::set<std::string> groups;
    for (const auto& entry : entries.kinds) {
        if (entry.group) groups.insert(entry.key());
    }
    for (const auto& entry : entries.kinds) {
        check_place_in_catalog(entry, entries, problems);
        check_aliases(entry, problems);
        if (entry.group) check_rules(entry, groups, problems);
    }
}

}  // namespace vellum::generator
