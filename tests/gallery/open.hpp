/// The sample gallery in a browser, and what its accessibility tree says.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "gallery/window.hpp"

namespace vellum::test {

/// The gallery of sample_graphs() as a file, written once.
const std::filesystem::path& gallery_file();

/// Is there a node of that role and name?
bool has_node(const Json& tree, std::string_view role, std::string_view name);

/// Is that said by any node?
bool says(const Json& tree, std::string_view text);

/// The role of a node of the tree, empty for one that is ignored; and its name.
std::string role_of(const Json& node);
std::string name_of(const Json& node);

}  // namespace vellum::test
