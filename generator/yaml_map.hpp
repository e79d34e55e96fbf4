/// Reading a YAML mapping field by field: wrong types and unknown fields become problems, not exceptions.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "geometry/color.hpp"
#include "problems.hpp"

namespace vellum::generator {

class YamlMap {
public:
    /// `node` should be a mapping of `file`; a problem is noted when it is not.
    YamlMap(const YAML::Node& node, std::string file, Problems& problems);

    Place place() const { return place_of(node_); }
    /// Line of the field, or of the mapping when there is no such field.
    Place place_of(const std::string& field) const;

    bool has(const std::string& field) const;
    /// The field's text; `fallback` when there is none.
    std::string text(const std::string& field, const std::string& fallback = {});
    /// The same, one of `allowed`; the first of them when there is none.
    std::string word(const std::string& field, const std::vector<std::string>& allowed);
    std::vector<std::string> texts(const std::string& field);
    /// The same, each with its own place.
    std::vector<std::pair<std::string, Place>> placed_texts(const std::string& field);
    /// `#RRGGBB`, or nullopt when there is none.
    std::optional<geometry::Color> color(const std::string& field);
    /// The mappings in a list.
    std::vector<YamlMap> maps(const std::string& field);
    /// Names of all fields, in the file's order.
    std::vector<std::string> fields() const;
    /// Notes a problem for every field that was never asked for.
    void refuse_the_rest();

private:
    Place place_of(const YAML::Node& node) const;
    YAML::Node value(const std::string& field);

    YAML::Node node_;
    std::string file_;
    Problems* problems_;
    std::set<std::string> known_;
};

}  // namespace vellum::generator
