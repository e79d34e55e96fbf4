#include "catalog/catalog.hpp"

#include <algorithm>

#include "catalog/made_kinds.hpp"

namespace vellum::catalog {

namespace {

/// The row of that key in a table sorted by key, or null.
template <class Row>
const Row* find_row(std::span<const Row> table, std::string_view key) {
    const auto key_of = [](const Row& row) { return text(row.key); };
    const auto place = std::ranges::lower_bound(table, key, {}, key_of);
    return place != table.end() && key_of(*place) == key ? &*place : nullptr;
}

}  // namespace

std::span<const Kind> kinds() { return MadeKinds::all().made(); }

const Kind* find(std::string_view key) {
    if (const auto* kind = find_row(tables::kinds, key))
        return &MadeKinds::all()[static_cast<std::size_t>(kind - tables::kinds.data())];
    const auto* other = find_row(tables::other_names, key);
    return other ? &MadeKinds::all()[other->kind] : nullptr;
}

std::map<std::string_view, Kinds> by_category(const Kinds& kinds) {
    std::map<std::string_view, Kinds> categories;
    for (const auto* kind : kinds) categories[kind->category].push_back(kind);
    return categories;
}

std::set<std::string_view> headers_of(const Kinds& kinds) {
    std::set<std::string_view> headers;
    for (const auto* kind : kinds) headers.insert(kind->header);
    return headers;
}

GroupStyle service_group(const Kind& kind) {
    return {kind.color, std::nullopt, GroupLine::solid, kind.icon != nullptr, TitlePlace::left};
}

bool has_aws_icons() { return tables::has_aws_icons; }

}  // namespace vellum::catalog
