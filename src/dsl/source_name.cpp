#include "dsl/source_name.hpp"

namespace vellum::dsl {

std::string source_name(std::string_view file, std::string_view root) {
    if (root.ends_with('/')) root.remove_suffix(1);
    if (!root.empty() && file.starts_with(root) && file.substr(root.size()).starts_with('/'))
        return std::string(file.substr(root.size() + 1));
    const auto name = file.rfind('/');
    if (name == std::string_view::npos || name == 0) return std::string(file.substr(name + 1));
    const auto folder = file.rfind('/', name - 1);
    return std::string(file.substr(folder + 1));
}

}  // namespace vellum::dsl
