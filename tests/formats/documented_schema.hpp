/// The tables of docs/json.md as something a document can be held against.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace vellum::test {

/// Type of each member, by object and member: `schema["edge"]["label"] == "label?"`.
using Schema = std::map<std::string, std::map<std::string, std::string>>;

/// Reads every `## object` section and the rows of its table.
Schema read_schema(const std::string& markdown);

/// What does not agree, one sentence each: members missing, unknown or of another type. Empty when all is well.
std::vector<std::string> disagreements(const Schema& schema, const std::string& type, const nlohmann::json& value,
                                       const std::string& path);

}  // namespace vellum::test
