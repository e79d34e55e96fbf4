#include "traits.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "lookup.hpp"

namespace vellum::generator {

namespace {

using catalog::trait_names;

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
