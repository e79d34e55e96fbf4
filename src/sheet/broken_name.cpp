#include <limits>

#include "sheet/sheet.hpp"

namespace vellum::sheet {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// `aws::`, `Dynamo`, `Db`, …
std::vector<std::string_view> pieces_of(std::string_view name) {
    std::vector<std::string_view> pieces;
    while (!name.empty()) {
        std::size_t end = 1;
        while (end < name.size() && !is_capital(name[end]) && name[end - 1] != ':') ++end;
        while (end < name.size() && name[end] == ':') ++end;
        pieces.push_back(name.substr(0, end));
        name.remove_prefix(end);
    }
    return pieces;
}

std::vector<std::string> lines_of(std::string_view name, const text::Style& style, double width) {
    std::vector<std::string> lines(1);
    for (const auto piece : pieces_of(name)) {
        const auto longer = lines.back() + std::string(piece);
        const bool fits = lines.back().empty() || text::shape(longer, style).width <= width;
        if (fits) lines.back() = longer;
        if (!fits) lines.emplace_back(piece);
    }
    return lines;
}

}  // namespace

text::Block broken_name(std::string_view name, const text::Style& style, double width) {
    text::Block block;
    for (const auto& line : lines_of(name, style, width)) {
        auto one = text::wrap(line, style, std::numeric_limits<double>::max(), 1);
        one.lines.insert(one.lines.begin(), block.lines.begin(), block.lines.end());
        one.width = std::max(one.width, block.width);
        one.height += block.height;
        block = std::move(one);
    }
    return block;
}

}  // namespace vellum::sheet
