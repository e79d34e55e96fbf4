#include "assemble.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include <fmt/format.h>

#include "art_colors.hpp"
#include "names.hpp"
#include "sanitise.hpp"
#include "tile.hpp"

namespace vellum::generator {

namespace {

/// Empty when there is none, which is a problem noted already.
Category category_of(const Entry& entry, const Entries& entries) {
    const auto category = entries.categories.find(entry.category);
    return category == entries.categories.end() ? Category{} : category->second;
}

/// The installed art; nothing when there is none to be had.
std::optional<Art> installed_art(const Entry& entry, const std::string& id, IconSource& icons, Problems& problems) {
    if (entry.icon.empty()) return std::nullopt;
    const auto [found, svg] = icons.find(entry.icon);
    if (found == IconSource::Found::no_icon) {
        problems.add(entry.place, fmt::format("{}: there is no icon `{}`: misspelt, or its package is not whole",
                                              entry.key(), entry.icon));
    }
    if (found != IconSource::Found::yes) return std::nullopt;
    try {
        return sanitise(svg, id);
    } catch (const std::runtime_error& error) {
        problems.add(entry.place,
                     fmt::format("{}: the icon `{}` is of no use: {}", entry.key(), entry.icon, error.what()));
        return std::nullopt;
    }
}

/// What the entry says, a group's border, the AWS icon's own colour, the category's: the first of these there is.
geometry::Color kind_color(const Entry& entry, const std::optional<Art>& art, const Entries& entries) {
    if (entry.color) return *entry.color;
    if (entry.group) return entry.group->border;
    const auto own = art && entry.space == "aws" ? leading_color(art->body) : std::nullopt;
    return own.value_or(category_of(entry, entries).color);
}

std::string header(const Entry& entry, const Entries& entries) {
    return entry.space == "aws" ? fmt::format("aws/{}.hpp", category_of(entry, entries).header) : entry.space + ".hpp";
}

Kind complete(const Entry& entry, const Entries& entries, IconSource& icons, Problems& problems) {
    const auto id = icon_id(entry, entries.spelling);
    auto art = installed_art(entry, id, icons, problems);
    const auto color = kind_color(entry, art, entries);
    const bool drawn = !art && !(entry.group && entry.icon.empty());
    if (drawn) art = draw_tile(id, initials(entry.label), color, entry.group.has_value());
    if (art) art->dark_art = is_dark_art(art->body);
    return {entry, color, std::move(art), header(entry, entries)};
}

void check_ids(const std::vector<Kind>& kinds, Problems& problems) {
    std::map<std::string, std::string> seen;
    for (const auto& kind : kinds) {
        if (!kind.art) continue;
        const auto [first, is_new] = seen.emplace(kind.art->id, kind.entry.key());
        if (is_new) continue;
        problems.add(kind.entry.place,
                     fmt::format("{} and {} have the same icon id {}", kind.entry.key(), first->second, kind.art->id));
    }
}

}  // namespace

std::vector<Kind> assemble(const Entries& entries, IconSource& icons, Problems& problems) {
    std::vector<Kind> kinds;
    for (const auto& entry : entries.kinds) kinds.push_back(complete(entry, entries, icons, problems));
    std::ranges::sort(kinds, {}, [](const Kind& kind) { return kind.entry.key(); });
    check_ids(kinds, problems);
    return kinds;
}

}  // namespace vellum::generator
