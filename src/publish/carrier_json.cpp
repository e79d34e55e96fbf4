// JSON: the document's first member, on a line of its own, is the object "vellum" with one string a field.
#include <nlohmann/json.hpp>

#include "publish/carrier.hpp"

namespace vellum::publish {
namespace {

constexpr std::string_view opening = "{\n\"vellum\": ";

}  // namespace

Fields find_json_fields(std::string_view bytes) {
    if (!bytes.starts_with(opening)) return {};
    const auto line = bytes.substr(0, bytes.find('\n', opening.size()));
    const auto object = line.substr(opening.size(), line.rfind('}') + 1 - opening.size());
    const auto parsed = nlohmann::json::parse(object, nullptr, false);
    if (!parsed.is_object()) return {};
    Fields fields;
    for (const auto& [key, value] : parsed.items()) {
        if (!value.is_string()) continue;
        const auto& text = value.get_ref<const std::string&>();
        fields[key] = {text, bytes.find(text, bytes.find("\"" + key + "\":") + key.size() + 3)};
    }
    return fields;
}

}  // namespace vellum::publish
