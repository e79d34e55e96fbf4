#include "formats/documented_schema.hpp"

#include <sstream>

namespace vellum::test {
namespace {

using Json = nlohmann::json;

std::vector<std::string> cells(const std::string& row) {
    std::vector<std::string> found;
    std::stringstream in(row.substr(1));
    for (std::string cell; std::getline(in, cell, '|');) {
        const auto begin = cell.find_first_not_of(' ');
        found.push_back(begin == cell.npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') - begin + 1));
    }
    return found;
}

/// The words in backticks.
std::vector<std::string> names(const std::string& cell) {
    std::vector<std::string> found;
    std::stringstream in(cell);
    std::string between, name;
    while (std::getline(in, between, '`') && std::getline(in, name, '`')) found.push_back(name);
    return found;
}

bool is_point(const Json& value) {
    return value.is_array() && value.size() == 2 && value[0].is_number() && value[1].is_number();
}

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() > end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

Schema read_schema(const std::string& markdown) {
    Schema schema;
    std::string object;
    std::stringstream in(markdown);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("## ")) object = line.substr(3);
        if (!line.starts_with("| `")) continue;
        const auto row = cells(line);
        for (const auto& name : names(row[0])) schema[object][name] = row[1];
    }
    return schema;
}

std::vector<std::string> disagreements(const Schema& schema, const std::string& type, const Json& value,
                                       const std::string& path) {
    const auto wrong = [&](bool fine) {
        return fine ? std::vector<std::string>{} : std::vector{path + " is no " + type};
    };
    if (type == "string") return wrong(value.is_string());
    if (type == "number") return wrong(value.is_number());
    if (type == "string or null") return wrong(value.is_string() || value.is_null());
    if (type == "point") return wrong(is_point(value));

    std::vector<std::string> found;
    const auto add = [&](std::vector<std::string> more) { found.insert(found.end(), more.begin(), more.end()); };
    if (ends_with(type, " list")) {
        if (!value.is_array()) return wrong(false);
        const auto element = type.substr(0, type.size() - 5);
        for (std::size_t i = 0; i < value.size(); ++i) {
            add(disagreements(schema, element, value[i], path + "[" + std::to_string(i) + "]"));
        }
        return found;
    }
    if (!schema.count(type) || !value.is_object()) return wrong(false);
    const auto& members = schema.at(type);
    for (const auto& [name, member] : value.items()) {
        if (!members.count(name)) found.push_back(path + "." + name + " is not documented");
    }
    for (const auto& [name, wanted] : members) {
        const bool optional = ends_with(wanted, "?");
        const auto plain = optional ? wanted.substr(0, wanted.size() - 1) : wanted;
        if (value.contains(name))
            add(disagreements(schema, plain, value[name], path + "." + name));
        else if (!optional)
            found.push_back(path + "." + name + " is missing");
    }
    return found;
}

}  // namespace vellum::test
