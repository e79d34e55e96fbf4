// Read is what svg_styles.cpp writes: a rule a line, first all of the light scheme, then in a media query the colours
// that differ in the dark one.
#include "pages/gallery_looks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace vellum::pages {
namespace {

using Declarations = std::vector<std::pair<std::string, std::string>>;  // property, value

/// The part before the first `mark`; `rest` begins behind it.
std::string_view cut(std::string_view& rest, char mark) {
    const auto at = std::min(rest.find(mark), rest.size());
    const auto part = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return part;
}

Declarations parse_declarations(std::string_view text) {
    Declarations found;
    while (!text.empty()) {
        auto value = cut(text, ';');
        const auto property = cut(value, ':');
        found.emplace_back(property, value);
    }
    return found;
}

struct Sheet {
    std::vector<std::pair<std::string, Declarations>> light;  ///< in the sheet's order
    std::map<std::string, Declarations> dark;
};

Sheet parse(std::string_view text) {
    Sheet sheet;
    bool dark = false;
    while (!text.empty()) {
        auto line = cut(text, '\n');
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (line.starts_with("@media")) dark = true;
        if (!line.starts_with('.')) continue;
        line.remove_prefix(1);
        const std::string name(cut(line, '{'));
        const auto declarations = parse_declarations(cut(line, '}'));
        if (dark) {
            sheet.dark[name] = declarations;
        } else {
            sheet.light.emplace_back(name, declarations);
        }
    }
    return sheet;
}

/// `name` without the number that tells looks of one role apart.
std::string role_of(const std::string& name) { return name.substr(0, name.find('_')); }

}  // namespace

std::string Looks::class_for(const std::string& name, const std::string& declarations) {
    const std::string role = role_of(name);
    std::size_t looks = 0;
    for (const Rule& rule : rules_) {
        if (role_of(rule.name) != role) continue;
        if (rule.declarations == declarations) return rule.name;
        ++looks;
    }
    rules_.push_back({looks == 0 ? role : fmt::format("{}_{}", role, looks + 1), declarations});
    return rules_.back().name;
}

std::map<std::string, std::string> Looks::add(std::string_view text) {
    const Sheet sheet = parse(text);
    std::map<std::string, std::string> classes;
    for (const auto& [name, declarations] : sheet.light) {
        const auto dark = sheet.dark.find(name);
        std::string merged;
        for (const auto& [property, value] : declarations) {
            std::string shown = value;
            if (dark != sheet.dark.end()) {
                for (const auto& [dark_property, dark_value] : dark->second) {
                    if (dark_property == property) shown = palette_.variable(value, dark_value);
                }
            }
            merged += fmt::format("{}{}:{}", merged.empty() ? "" : ";", property, shown);
        }
        classes[name] = class_for(name, merged);
    }
    return classes;
}

std::string Looks::rules() const {
    std::string out;
    for (const Rule& rule : rules_) out += fmt::format(".picture .{}{{{}}}\n", rule.name, rule.declarations);
    return out;
}

}  // namespace vellum::pages
