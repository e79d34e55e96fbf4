#include "icon_source.hpp"

#include <fstream>
#include <iterator>

#include <fmt/format.h>

namespace vellum::generator {

namespace fs = std::filesystem;

IconSource::IconSource(fs::path packages, fs::path drawn) : packages_(std::move(packages)), drawn_(std::move(drawn)) {}

IconSource::Result IconSource::find(const std::string& icon) {
    constexpr std::string_view drawn = "drawn/";
    if (icon.starts_with(drawn)) return from_file(drawn_, icon.substr(drawn.size()));
    if (const auto colon = icon.find(':'); colon != std::string::npos) {
        return from_collection(icon.substr(0, colon), icon.substr(colon + 1));
    }
    return from_file(aws_icons(), icon);
}

bool IconSource::has_aws_icons() const {
    return fs::is_directory(aws_icons());
}

fs::path IconSource::aws_icons() const {
    return packages_ / "aws-icons" / "icons";
}

IconSource::Result IconSource::from_file(const fs::path& root, const std::string& name) {
    if (!fs::is_directory(root)) return {Found::no_package, {}};
    const auto file = root / (name + ".svg");
    if (!fs::is_regular_file(file)) return {Found::no_icon, {}};
    return {Found::yes, read(file)};
}

// Format: the Iconify JSON of https://iconify.design/docs/types/iconify-json.html — sizes and offsets of an icon default
// to those of the collection, those to 16 and 0; an alias names its parent.
IconSource::Result IconSource::from_collection(const std::string& collection_name, const std::string& name) {
    const auto& json = collection(collection_name);
    if (json.is_null()) return {Found::no_package, {}};
    const auto aliases = json.value("aliases", nlohmann::json::object());
    const auto parent = aliases.contains(name) ? aliases.at(name).value("parent", name) : name;
    if (!json.at("icons").contains(parent)) return {Found::no_icon, {}};
    const auto& icon = json.at("icons").at(parent);
    const auto size = [&](const char* field, double fallback) { return icon.value(field, json.value(field, fallback)); };
    return {Found::yes, fmt::format(R"(<svg viewBox="{} {} {} {}">{}</svg>)", size("left", 0), size("top", 0),
                                    size("width", 16), size("height", 16), icon.at("body").get<std::string>())};
}

const nlohmann::json& IconSource::collection(const std::string& name) {
    const auto [place, is_new] = collections_.try_emplace(name);
    const auto file = packages_ / "@iconify-json" / name / "icons.json";
    if (is_new && fs::is_regular_file(file)) place->second = nlohmann::json::parse(read(file));
    return place->second;
}

std::string IconSource::read(const fs::path& file) {
    files_.insert(file.string());
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace vellum::generator
