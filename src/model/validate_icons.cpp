#include <array>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "model/validation.hpp"

namespace vellum::model::validation {
namespace {

constexpr std::string_view png_signature{"\x89PNG\r\n\x1a\n", 8};

/// The file's beginning, as much as a prologue of comments may take.
std::optional<std::string> beginning(const std::string& path) {
    std::error_code unreadable;
    if (!std::filesystem::is_regular_file(path, unreadable)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::string bytes(std::size_t{64} * 1024, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

void skip_space(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

/// Skips one construct of an XML prologue: a declaration, comment or document type, which may hold declarations.
bool skip_prologue(std::string_view& text) {
    constexpr std::array<std::array<std::string_view, 2>, 3> constructs{
        {{"<?", "?>"}, {"<!--", "-->"}, {"<!DOCTYPE", ">"}}};
    for (const auto& [opening, closing] : constructs) {
        if (!text.starts_with(opening)) continue;
        const bool declares = closing == ">" && text.substr(0, text.find('>')).find('[') != text.npos;
        const auto end = text.find(closing, declares ? text.find(']') : 0);
        if (end == std::string_view::npos) return false;
        text.remove_prefix(end + closing.size());
        return true;
    }
    return false;
}

/// The root element is `svg`, under whatever namespace prefix.
bool is_svg(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    skip_space(text);
    while (skip_prologue(text)) skip_space(text);
    if (!text.starts_with('<')) return false;
    const auto name = text.substr(1, text.find_first_of(" \t\r\n/>") - 1);
    return name == "svg" || name.ends_with(":svg");
}

}  // namespace

void check_icons(const Graph& graph, Findings& findings) {
    for (const auto& node : graph.nodes) {
        if (node.icon_file.empty()) continue;
        const auto bytes = beginning(node.icon_file);
        if (!bytes) {
            findings.error(node.where, fmt::format("the icon {} of {} cannot be read", node.icon_file, describe(node)),
                           "the path starts at the folder of the source file that names it");
        } else if (!bytes->starts_with(png_signature) && !is_svg(*bytes)) {
            findings.error(node.where,
                           fmt::format("the icon {} of {} is neither SVG nor PNG", node.icon_file, describe(node)),
                           "convert it to one of them");
        }
    }
}

}  // namespace vellum::model::validation
