#include <algorithm>
#include <numeric>

#include "pages/page.hpp"
#include "pages/steps.hpp"
#include "pages/uses.hpp"

namespace vellum::pages {
namespace {

constexpr std::string_view white_space = " \t\r\n";

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(white_space);
    if (begin == text.npos) return "";
    return std::string(text.substr(begin, text.find_last_not_of(white_space) + 1 - begin));
}

/// `velocity` as a heading: `Velocity`. What has capitals of its own keeps them.
std::string heading(std::string_view topic) {
    auto title = trimmed(topic);
    if (!title.empty()) title.front() = upper(title.front());
    return title;
}

bool is_same_topic(std::string_view one, std::string_view other) {
    return std::ranges::equal(one, other, {}, upper, upper);
}

std::vector<Topic> topics_of(const model::Graph& graph) {
    std::vector<Topic> topics;
    for (const auto& note : graph.notes) {
        const auto title = heading(note.topic);
        auto found = std::ranges::find_if(topics, [&](const Topic& t) { return is_same_topic(t.title, title); });
        if (found == topics.end()) found = topics.insert(found, Topic{title, {}});
        found->notes.push_back(note.text);
    }
    return topics;
}

/// Each address of an edge; a fan has one for all its edges.
void add_links_of_edges(const model::Graph& graph, std::vector<Link>& links) {
    for (const auto& edge : graph.edges) {
        if (edge.link.empty()) continue;
        const Link link{ends_of(graph, edge), edge.link};
        const auto same = [&](const Link& other) { return other.text == link.text && other.address == link.address; };
        if (std::ranges::none_of(links, same)) links.push_back(link);
    }
}

}  // namespace

Page describe(const model::Graph& graph) {
    Page page;
    page.name = graph.name;
    page.title = trimmed(graph.title).empty() ? graph.name : graph.title;
    page.summary = graph.summary;
    page.source = graph.where.file;
    page.steps = steps_of(graph);
    page.topics = topics_of(graph);
    add_uses(graph, page);
    page.relations = relations_of(graph);
    add_links_of_edges(graph, page.links);
    return page;
}

std::size_t count_parts(const std::vector<Use>& uses) {
    return std::accumulate(uses.begin(), uses.end(), std::size_t(0),
                           [](std::size_t sum, const Use& use) { return sum + use.parts.size(); });
}

}  // namespace vellum::pages
