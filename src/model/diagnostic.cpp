#include "model/diagnostic.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "catalog/catalog.hpp"
#include "model/validation.hpp"
#include "text/text.hpp"

namespace vellum::model {
namespace {

std::string joined(const std::vector<Diagnostic>& diagnostics) {
    std::string out;
    for (const auto& diagnostic : diagnostics) {
        if (!out.empty()) out += '\n';
        out += to_string(diagnostic);
    }
    return out;
}

/// At most `most` characters of a valid text.
std::string shortened(std::string_view text, std::size_t most) {
    std::size_t end = 0, count = 0;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    while (end < text.size() && (continues(text[end]) || count < most)) count += continues(text[end++]) ? 0 : 1;
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

}  // namespace

std::string quoted(std::string_view text) {
    if (!text::is_utf8(text)) return "a text that is not UTF-8";
    auto shown = shortened(text, 40);
    std::ranges::replace_if(
        shown, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return fmt::format("\"{}\"", shown);
}

std::string describe(const Item& item) {
    if (!validation::is_blank(item.label) && text::is_utf8(item.label)) return quoted(item.label);
    const auto* kind = catalog::find(item.key);
    return kind ? fmt::format("a {}", kind->label) : quoted(item.key);
}

std::string to_string(const Diagnostic& d) {
    const auto place = d.where.file.empty() ? std::string() : fmt::format("{}:{}: ", d.where.file, d.where.line);
    const auto fix = d.fix.empty() ? std::string() : fmt::format(" ({})", d.fix);
    return place + d.message + fix;
}

InvalidDiagram::InvalidDiagram(std::vector<Diagnostic> found)
    : std::runtime_error(joined(found)), diagnostics(std::move(found)) {}

}  // namespace vellum::model
