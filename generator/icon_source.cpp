#include "icon_source.hpp"

#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include "icon_collection.hpp"

namespace vellum::generator {

namespace fs = std::filesystem;

IconSource::IconSource(fs::path packages, std::map<std::string, std::string> line_art)
    : packages_(std::move(packages)), line_art_(std::move(line_art)) {}

IconSource::Result IconSource::find(const std::string& icon) {
    const auto colon = icon.find(':');
    if (colon == std::string::npos) return from_aws_icons(icon);
    const auto origin = icon.substr(0, colon);
    const auto name = icon.substr(colon + 1);
    return origin == "drawn" ? from_line_art(name) : from_collection(origin, name);
}

bool IconSource::has_aws_icons() const { return fs::is_directory(aws_icons()); }

fs::path IconSource::aws_icons() const { return packages_ / "aws-icons" / "icons"; }

IconSource::Result IconSource::from_aws_icons(const std::string& name) {
    if (!has_aws_icons()) return {Found::no_package, {}};
    const auto file = aws_icons() / (name + ".svg");
    if (!fs::is_regular_file(file)) return {Found::no_icon, {}};
    return {Found::yes, read(file)};
}

IconSource::Result IconSource::from_line_art(const std::string& name) const {
    const auto drawing = line_art_.find(name);
    if (drawing == line_art_.end()) return {Found::no_icon, {}};
    return {Found::yes, fmt::format(R"(<svg viewBox="0 0 48 48"><path fill="none" stroke="#232F3E" stroke-width="2" )"
                                    R"(stroke-linecap="round" stroke-linejoin="round" d="{}"/></svg>)",
                                    drawing->second)};
}

IconSource::Result IconSource::from_collection(const std::string& collection_name, const std::string& name) {
    const auto& json = collection(collection_name);
    if (json.is_null()) return {Found::no_package, {}};
    const auto svg = svg_in_collection(json, name);
    return svg ? Result{Found::yes, *svg} : Result{Found::no_icon, {}};
}

const nlohmann::json& IconSource::collection(const std::string& name) {
    const auto [place, is_new] = collections_.try_emplace(name);
    const auto file = packages_ / "@iconify-json" / name / "icons.json";
    if (is_new && fs::is_regular_file(file)) place->second = parse_collection(read(file), file.string());
    return place->second;
}

std::string IconSource::read(const fs::path& file) {
    files_.insert(file.string());
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace vellum::generator
