#include "catalog/catalog.hpp"

#include <algorithm>

#include "catalog/tables.hpp"

namespace vellum::catalog {

namespace {

/// The element of a table sorted by key that has this key, or null.
template <class Row>
const Row* row(std::span<const Row> table, std::string_view key) {
    const auto place = std::ranges::lower_bound(table, key, {}, &Row::key);
    return place != table.end() && place->key == key ? &*place : nullptr;
}

}  // namespace

std::span<const Kind> kinds() { return tables::kinds; }

const Kind* find(std::string_view key) {
    if (const auto* kind = row(tables::kinds, key)) return kind;
    const auto* other = row(tables::other_names, key);
    return other ? other->kind : nullptr;
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
