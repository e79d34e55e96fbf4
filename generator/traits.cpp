#include "traits.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace vellum::generator {

namespace {

using catalog::trait_names;

/// `generic::Database` as it is, `Rds` in the file's namespace.
std::string key_of(const std::string& name, const std::string& space) {
    return name.find("::") == std::string::npos ? space + "::" + name : name;
}

/// Every name of every kind, former ones too.
std::map<std::string, Entry*> by_key(Entries& entries) {
    std::map<std::string, Entry*> all;
    for (auto& entry : entries.kinds) {
        all.emplace(entry.key(), &entry);
        for (const auto& name : entry.also) all.emplace(entry.space + "::" + name, &entry);
    }
    return all;
}

}  // namespace

std::vector<TraitOfKind> read_traits(YamlMap& file, Problems& problems) {
    std::vector<TraitOfKind> found;
    const auto space = file.text("namespace");
    for (auto& map : file.maps("traits")) {
        const auto name = map.text("trait");
        const auto trait = std::ranges::find(trait_names, name);
        if (trait == trait_names.end()) {
            problems.add(map.place_of("trait"),
                         fmt::format("no trait is called `{}`; there are {}", name, fmt::join(trait_names, ", ")));
        }
        for (const auto& [kind, place] : map.placed_texts("kinds")) {
            if (trait == trait_names.end()) continue;
            found.push_back({place, static_cast<catalog::Trait>(trait - trait_names.begin()), key_of(kind, space)});
        }
        map.refuse_the_rest();
    }
    return found;
}

void apply_traits(Entries& entries, Problems& problems) {
    const auto kinds = by_key(entries);
    for (const auto& [place, trait, key] : entries.traits) {
        const auto kind = kinds.find(key);
        if (kind == kinds.end()) {
            problems.add(place, fmt::format("there is no kind {}", key));
        } else if (kind->second->traits[trait]) {
            problems.add(place, fmt::format("{} has this trait already", key));
        } else {
            kind->second->traits.add(trait);
        }
    }
}

}  // namespace vellum::generator
