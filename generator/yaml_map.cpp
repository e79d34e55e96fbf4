#include "yaml_map.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace vellum::generator {

YamlMap::YamlMap(const YAML::Node& node, std::string file, Problems& problems)
    : node_(node), file_(std::move(file)), problems_(&problems) {
    if (node_.IsMap()) return;
    problems.add(place(), "fields of the form `name: value` are expected here");
    node_ = YAML::Node(YAML::NodeType::Map);
}

Place YamlMap::place_of(const YAML::Node& node) const { return {file_, std::max(node.Mark().line, 0) + 1}; }

Place YamlMap::place_of(const std::string& field) const {
    return place_of(has(field) ? std::as_const(node_)[field] : node_);
}

bool YamlMap::has(const std::string& field) const { return std::as_const(node_)[field].IsDefined(); }

YAML::Node YamlMap::value(const std::string& field) {
    known_.insert(field);
    return std::as_const(node_)[field];
}

std::string YamlMap::text(const std::string& field, const std::string& fallback) {
    const auto found = value(field);
    if (!found.IsDefined()) return fallback;
    if (found.IsScalar() && !found.Scalar().empty()) return found.Scalar();
    problems_->add(place_of(found), fmt::format("`{}` is a text", field));
    return fallback;
}

std::string YamlMap::word(const std::string& field, const std::vector<std::string>& allowed) {
    const auto said = text(field, allowed.front());
    if (std::ranges::find(allowed, said) != allowed.end()) return said;
    problems_->add(place_of(field), fmt::format("`{}` is one of {}, not `{}`", field, fmt::join(allowed, ", "), said));
    return allowed.front();
}

std::vector<std::string> YamlMap::texts(const std::string& field) {
    std::vector<std::string> out;
    for (auto& [text, place] : placed_texts(field)) out.push_back(std::move(text));
    return out;
}

std::vector<std::pair<std::string, Place>> YamlMap::placed_texts(const std::string& field) {
    const auto found = value(field);
    if (!found.IsDefined()) return {};
    std::vector<std::pair<std::string, Place>> out;
    bool good = found.IsSequence();
    for (const auto& item : found) {
        good = good && item.IsScalar();
        if (good) out.emplace_back(item.Scalar(), place_of(item));
    }
    if (!good) problems_->add(place_of(found), fmt::format("`{}` is a list of texts: [one, two]", field));
    return out;
}

std::optional<geometry::Color> YamlMap::color(const std::string& field) {
    if (!value(field).IsDefined()) return std::nullopt;
    const auto said = text(field);
    const auto parsed = geometry::parse_color(said);
    if (!parsed) problems_->add(place_of(field), fmt::format("`{}` is a colour such as \"#ED7100\"", field));
    return parsed;
}

std::vector<YamlMap> YamlMap::maps(const std::string& field) {
    const auto found = value(field);
    if (!found.IsDefined()) return {};
    if (!found.IsSequence()) problems_->add(place_of(found), fmt::format("`{}` is a list", field));
    std::vector<YamlMap> out;
    if (found.IsSequence()) {
        for (const auto& item : found) out.emplace_back(item, file_, *problems_);
    }
    return out;
}

std::vector<std::string> YamlMap::fields() const {
    std::vector<std::string> out;
    for (const auto& pair : node_) out.push_back(pair.first.Scalar());
    return out;
}

void YamlMap::refuse_the_rest() {
    for (const auto& field : fields()) {
        if (known_.contains(field)) continue;
        const auto known = fmt::format("{}", fmt::join(known_, ", "));
        problems_->add(place_of(field), fmt::format("no field is called `{}`; there are {}", field, known));
    }
}

}  // namespace vellum::generator
