// Iconify JSON (https://iconify.design/docs/types/iconify-json.html): sizes and offsets of an icon default to those of
// the collection, those to 16 and 0; an alias names its parent.
#include "icon_collection.hpp"

#include <stdexcept>

#include <fmt/format.h>

namespace vellum::generator {

nlohmann::json parse_collection(const std::string& text, const std::string& file) {
    auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("icons")) {
        throw std::runtime_error(file + ": not a collection of icons (install the package anew)");
    }
    return json;
}

std::optional<std::string> svg_in_collection(const nlohmann::json& collection, const std::string& name) {
    const auto aliases = collection.value("aliases", nlohmann::json::object());
    const auto parent = aliases.contains(name) ? aliases.at(name).value("parent", name) : name;
    if (!collection.at("icons").contains(parent)) return std::nullopt;
    const auto& icon = collection.at("icons").at(parent);
    const auto size = [&](const char* field, double fallback) {
        return icon.value(field, collection.value(field, fallback));
    };
    return fmt::format(R"(<svg viewBox="{} {} {} {}">{}</svg>)", size("left", 0), size("top", 0), size("width", 16),
                       size("height", 16), icon.at("body").get<std::string>());
}

}  // namespace vellum::generator
