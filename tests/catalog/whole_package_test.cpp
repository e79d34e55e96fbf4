// The catalogue against the installed icon package.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "catalog/catalog.hpp"
#include "support/catch.hpp"

using namespace vellum;
namespace fs = std::filesystem;

namespace {

const fs::path package = fs::path(VELLUM_ICON_DIR) / "aws-icons/icons";

std::vector<fs::path> icon_files() {
    std::vector<fs::path> files;
    for (const auto& file : fs::recursive_directory_iterator(package)) {
        if (file.path().extension() == ".svg") files.push_back(file.path());
    }
    std::ranges::sort(files);
    return files;
}

/// What an icon draws, whatever its ids are.
std::string drawing(const pugi::xml_node& node) {
    std::string out;
    for (const auto& child : node.children()) out += std::string(child.attribute("d").value()) + drawing(child);
    return out;
}

bool is_installed() {
    if (catalog::has_aws_icons() && fs::is_directory(package)) return true;
    WARN("the icon packages are not installed: nothing to compare with");
    return false;
}

}  // namespace

TEST_CASE("the list of AWS icons is that of the installed package") {
    if (!is_installed()) return;
    std::ifstream in(VELLUM_SOURCE_DIR "/icons/catalog/aws-icons.txt");
    std::vector<std::string> listed;
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with('#')) listed.push_back(line);
    }
    std::vector<std::string> installed;
    for (const auto& file : icon_files()) {
        installed.push_back(fs::relative(file, package).replace_extension().string());
    }
    std::ranges::sort(installed);
    CHECK(listed == installed);
}

TEST_CASE("every icon of the installed package is a kind's") {
    if (!is_installed()) return;
    std::set<std::string> drawn;
    for (const auto& kind : catalog::kinds()) {
        if (!kind.icon) continue;
        pugi::xml_document document;
        REQUIRE(document.load_string(("<svg>" + std::string(kind.icon->body) + "</svg>").c_str()));
        drawn.insert(drawing(document.child("svg")));
    }
    const auto files = icon_files();
    CHECK(files.size() == 809);
    for (const auto& file : files) {
        INFO(file);
        pugi::xml_document document;
        REQUIRE(document.load_file(file.c_str()));
        CHECK(drawn.contains(drawing(document.child("svg"))));
    }
}
