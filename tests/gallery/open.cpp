#include "gallery/open.hpp"

#include <algorithm>

#include "gallery/sample.hpp"
#include "support/golden.hpp"

namespace vellum::test {

const std::filesystem::path& gallery_file() {
    static const std::filesystem::path path = [] {
        const std::filesystem::path file = VELLUM_SCRATCH_DIR "/index.html";
        write_file(file, gallery_of(sample_graphs()));
        return file;
    }();
    return path;
}

std::string role_of(const Json& node) { return node.value("ignored", false) ? "" : node["role"].value("value", ""); }

std::string name_of(const Json& node) { return node.contains("name") ? node["name"].value("value", "") : ""; }

bool has_node(const Json& tree, std::string_view role, std::string_view name) {
    return std::any_of(tree.begin(), tree.end(),
                       [&](const Json& node) { return role_of(node) == role && name_of(node) == name; });
}

bool says(const Json& tree, std::string_view text) {
    return std::any_of(tree.begin(), tree.end(),
                       [&](const Json& node) { return name_of(node).find(text) != std::string::npos; });
}

}  // namespace vellum::test
