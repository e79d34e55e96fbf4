#include "links.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "lookup.hpp"

namespace vellum::generator {

namespace {

constexpr std::string_view below_aws = "https://aws.amazon.com/";

bool is_path(std::string_view text) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/'; };
    return !text.empty() && text.front() != '/' && text.back() != '/' && std::ranges::all_of(text, fits);
}

/// The whole address; empty when `to` is none.
std::string address(const std::string& to) {
    if (to.starts_with("https://")) return to;
    return is_path(to) ? fmt::format("{}{}/", below_aws, to) : "";
}

}  // namespace

std::vector<LinkOfKind> read_links(YamlMap& file, Problems& problems) {
    std::vector<LinkOfKind> found;
    const auto space = file.text("namespace");
    for (auto& map : file.maps("links")) {
        const auto to = map.text("to");
        const auto link = address(to);
        if (link.empty()) {
            problems.add(map.place_of("to"),
                         fmt::format("`{}` is neither an address with https nor a path below {}", to, below_aws));
        }
        for (const auto& [kind, place] : map.placed_texts("kinds")) found.push_back({place, link, key_of(kind, space)});
        map.refuse_the_rest();
    }
    return found;
}

void apply_links(Entries& entries, Problems& problems) {
    const auto kinds = by_key(entries);
    for (const auto& [place, link, key] : entries.links) {
        const auto kind = kinds.find(key);
        if (kind == kinds.end()) {
            problems.add(place, fmt::format("there is no kind {}", key));
        } else if (!kind->second->link.empty()) {
            problems.add(place, fmt::format("{} has a link already", key));
        } else {
            kind->second->link = link;
        }
    }
}

}  // namespace vellum::generator
