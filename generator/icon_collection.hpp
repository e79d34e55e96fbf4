/// A collection of icons in one JSON file, as the packages of Iconify have it.
#pragma once

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace vellum::generator {

/// The text of an icons.json as values. Throws std::runtime_error, which names `file`, when it is none.
nlohmann::json parse_collection(const std::string& text, const std::string& file);

/// The icon of that name as an SVG document, as it came; nullopt when the collection does not have it. Throws
/// std::exception when the collection is not built as it should be.
std::optional<std::string> svg_in_collection(const nlohmann::json& collection, const std::string& name);

}  // namespace vellum::generator
