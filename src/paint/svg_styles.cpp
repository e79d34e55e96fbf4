#include "paint/svg_styles.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace vellum::paint {
namespace {

std::string css_color(const std::optional<geometry::Color>& color) { return color ? geometry::to_hex(*color) : "none"; }

/// The colour declarations of a look in one scheme; with `only_changed`, those that differ from the light scheme.
std::string color_declarations(const Look& look, bool dark, bool only_changed) {
    std::string out;
    for (const ColorProperty& property : look.colors) {
        if (only_changed && property.light == property.dark) continue;
        if (!out.empty()) out += ';';
        out += property.name;
        out += ':';
        out += css_color(dark ? property.dark : property.light);
    }
    return out;
}

std::string joined(std::string colors, const std::string& other) {
    if (!colors.empty() && !other.empty()) colors += ';';
    return colors + other;
}

}  // namespace

ColorProperty color_property(std::string_view name, const std::optional<geometry::Swatch>& swatch) {
    if (!swatch) return {name, std::nullopt, std::nullopt};
    return {name, swatch->light, swatch->dark};
}

std::string class_name(std::string_view role) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    std::string name(role);
    std::replace_if(
        name.begin(), name.end(), [&](char c) { return !fits(c); }, '-');
    return name;
}

std::string StyleSheet::class_for(std::string_view role, const Look& look) {
    std::size_t looks = 0;
    for (const Rule& rule : rules_) {
        if (rule.role != role) continue;
        if (rule.look == look) return rule.name;
        ++looks;
    }
    std::string name = looks == 0 ? class_name(role) : fmt::format("{}_{}", class_name(role), looks + 1);
    rules_.push_back({std::string(role), name, look});
    return name;
}

void StyleSheet::write(XmlWriter& xml, Scheme scheme) const {
    for (const Rule& rule : rules_) {
        const std::string colors = color_declarations(rule.look, scheme == Scheme::dark, false);
        xml.line(fmt::format(".{}{{{}}}", rule.name, joined(colors, rule.look.other)));
    }
    if (scheme != Scheme::automatic) return;
    xml.line("@media (prefers-color-scheme:dark){");
    for (const Rule& rule : rules_) {
        const std::string colors = color_declarations(rule.look, true, true);
        if (!colors.empty()) xml.line(fmt::format(".{}{{{}}}", rule.name, colors));
    }
    xml.line("}");
}

}  // namespace vellum::paint
