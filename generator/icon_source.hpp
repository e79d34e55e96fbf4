/// Where icons come from. The catalogue names one as
///   `architecture-service/AWSLambda`  a file of the npm package aws-icons (any of its folders),
///   `logos:tableau-icon`              an entry of the npm package @iconify-json/logos (likewise devicon),
///   `drawn:laptop`                    line art of this project (icons/catalog/line_art.yaml).
/// A package that is not installed is no mistake: the kinds that need it get tiles.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

namespace vellum::generator {

class IconSource {
public:
    /// `packages` is a node_modules folder, which need not exist.
    /// `line_art` is path data by name, within 48 × 48.
    IconSource(std::filesystem::path packages, std::map<std::string, std::string> line_art);

    enum class Found { yes, no_package, no_icon };
    struct Result {
        Found found = Found::no_icon;
        std::string svg;  ///< a whole SVG document, as it came
    };
    Result find(const std::string& icon);

    bool has_aws_icons() const;
    /// Every file read so far.
    const std::set<std::string>& files() const { return files_; }

private:
    Result from_line_art(const std::string& name) const;
    Result from_aws_icons(const std::string& name);
    Result from_collection(const std::string& collection, const std::string& name);
    /// The parsed icons.json of a collection; null when it is not installed.
    const nlohmann::json& collection(const std::string& name);
    std::filesystem::path aws_icons() const;
    std::string read(const std::filesystem::path& file);

    std::filesystem::path packages_;
    std::map<std::string, std::string> line_art_;
    std::map<std::string, nlohmann::json> collections_;
    std::set<std::string> files_;
};

}  // namespace vellum::generator
