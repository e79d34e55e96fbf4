#include <fmt/format.h>

#include <algorithm>

#include "pages/markdown.hpp"
#include "pages/markdown_text.hpp"
#include "pages/pictures.hpp"

namespace vellum::pages {
namespace {

constexpr int thumbnail_px = 240;

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// `4 services, 5 steps`
std::string size_of(const Page& page) {
    std::vector<std::string> counts;
    if (!page.services.empty()) counts.push_back(counted(page.services.size(), "service", "services"));
    if (!page.steps.empty()) counts.push_back(counted(page.steps.size(), "step", "steps"));
    return fmt::format("{}", fmt::join(counts, ", "));
}

/// Where a click leads: to the page, or without one to the picture.
std::string address_of(const Listed& diagram) {
    const auto& formats = diagram.formats;
    if (std::find(formats.begin(), formats.end(), "md") != formats.end()) return diagram.page.name + ".md";
    return picture_of(diagram.page.name, formats);
}

std::string thumbnail(const Listed& diagram) {
    const auto picture = picture_of(diagram.page.name, diagram.formats);
    if (picture.empty()) return "";
    return fmt::format(R"(<a href="{}"><img src="{}" width="{}" alt="{}"></a>)", address_of(diagram), picture,
                       thumbnail_px, attribute("Diagram: " + diagram.page.title));
}

std::string words(const Listed& diagram) {
    const auto& page = diagram.page;
    std::vector<std::string> lines{"**" + link_to(literal(page.title), address_of(diagram)) + "**"};
    if (const auto sentence = first_sentence(page.summary); !sentence.empty()) lines.push_back(prose(sentence, true));
    if (const auto size = size_of(page); !size.empty()) lines.push_back("<sub>" + size + "</sub>");
    return fmt::format("{}", fmt::join(lines, "<br>"));
}

}  // namespace

std::string markdown_overview(const std::vector<Listed>& diagrams) {
    std::string out = "# Diagrams\n\n| Picture | Diagram |\n|:-:|:--|\n";
    for (const auto& diagram : diagrams) out += fmt::format("| {} | {} |\n", thumbnail(diagram), words(diagram));
    return out;
}

}  // namespace vellum::pages
