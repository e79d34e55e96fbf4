/// Which links are safe to put into a picture.
///
/// A link ends up as an href in SVG files and pages that others open, so a scheme that runs code (`javascript:`,
/// `data:`, `vbscript:`) must not get there in any disguise. Browsers drop white space and control characters inside an
/// address before they look at its scheme and ignore case (WHATWG URL, "basic URL parser"), so both are refused
/// outright, and what stands before the first colon is compared with the few schemes that are allowed instead of with
/// those that are not.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "model/validation.hpp"
#include "text/text.hpp"

namespace vellum::model::validation {
namespace {

constexpr std::array<std::string_view, 3> allowed{"http", "https", "mailto"};
constexpr const char* fix = "links begin with http:, https: or mailto:, or are relative";
constexpr std::size_t longest_link = 2'000;

bool is_space_or_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7F;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// What is wrong with the link; empty: nothing.
std::string problem(std::string_view link) {
    if (!text::is_utf8(link)) return "is not valid UTF-8";
    if (link.size() > longest_link) return fmt::format("is longer than {} bytes", longest_link);
    if (std::ranges::any_of(link, is_space_or_control)) return "holds white space or control characters";
    const auto end = link.find_first_of(":/?#");
    if (end == std::string_view::npos || link[end] != ':') return "";
    const auto scheme = lower(link.substr(0, end));
    if (std::ranges::find(allowed, scheme) == allowed.end()) return fmt::format("has the scheme \"{}:\"", scheme);
    return link.size() == end + 1 ? "names nothing after its scheme" : "";
}

void check(const SourceLocation& where, std::string_view link, Findings& findings) {
    const auto wrong = problem(link);
    if (!wrong.empty()) findings.error(where, fmt::format("the link {} {}", quoted(link), wrong), fix);
}

}  // namespace

void check_links(const Graph& graph, Findings& findings) {
    each_item(graph, [&](const Item& item) { check(item.where, item.link, findings); });
    for (const auto& edge : graph.edges) check(edge.where, edge.link, findings);
}

}  // namespace vellum::model::validation
