#include "pages/gallery_palette.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace vellum::pages {

// Surfaces and texts are the theme's; `ground` lies under them, `accent` marks what is shown right now.
const std::vector<PageColor>& page_colors() {
    static const std::vector<PageColor> colors{
        {"surface", {{0xFF, 0xFF, 0xFF}, {0x23, 0x2F, 0x3E}}},
        {"ground", {{0xF5, 0xF6, 0xF8}, {0x1A, 0x24, 0x30}}},
        {"ink", {{0x23, 0x2F, 0x3E}, {0xF5, 0xF7, 0xFA}}},
        {"secondary", {{0x5B, 0x6B, 0x7C}, {0xB4, 0xC0, 0xCC}}},
        {"hairline", {{0xDD, 0xE2, 0xE8}, {0x3D, 0x4B, 0x5C}}},
        {"control", {{0x7A, 0x88, 0x96}, {0x8A, 0x99, 0xA8}}},
        {"hover", {{0xEA, 0xED, 0xF1}, {0x30, 0x3E, 0x4F}}},
        {"accent", {{0x0B, 0x62, 0xB8}, {0x7F, 0xBD, 0xF5}}},
        {"on-accent", {{0xFF, 0xFF, 0xFF}, {0x14, 0x1E, 0x29}}},
        {"accent-tint", {{0xE6, 0xF0, 0xFA}, {0x2C, 0x42, 0x5A}}},
        {"mark", {{0xFF, 0xE9, 0xA8}, {0x6B, 0x54, 0x12}}},
    };
    return colors;
}

Palette::Palette() {
    for (const auto& [name, swatch] : page_colors()) {
        entries_.push_back({std::string(name), geometry::to_hex(swatch.light), geometry::to_hex(swatch.dark)});
    }
}

std::string Palette::variable(std::string_view light, std::string_view dark) {
    const auto same = [&](const Entry& entry) { return entry.light == light && entry.dark == dark; };
    auto entry = std::find_if(entries_.begin(), entries_.end(), same);
    if (entry == entries_.end()) {
        entries_.push_back({fmt::format("c{}", entries_.size()), std::string(light), std::string(dark)});
        entry = std::prev(entries_.end());
    }
    return fmt::format("var(--{})", entry->name);
}

std::string Palette::values(bool dark) const {
    std::string out = dark ? "color-scheme:dark" : "color-scheme:light";
    for (const Entry& entry : entries_) out += fmt::format(";--{}:{}", entry.name, dark ? entry.dark : entry.light);
    return out;
}

std::string Palette::rules() const {
    const std::string dark = values(true);
    return fmt::format(
        ":root{{{}}}\n"
        "@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{}}}}}\n"
        "@media screen{{:root[data-theme=dark]{{{}}}}}\n",
        values(false), dark, dark);
}

}  // namespace vellum::pages
