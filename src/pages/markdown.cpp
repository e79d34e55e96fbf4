#include "pages/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "pages/markdown_text.hpp"
#include "pages/pictures.hpp"

namespace vellum::pages {
namespace {

std::string upper(std::string_view word) {
    std::string out;
    for (const char c : word) out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

/// Blocks with a blank line between them.
class Document {
public:
    void block(const std::string& text) { text_ += (text_.empty() ? "" : "\n") + text + "\n"; }
    void heading(const std::string& title) { block("## " + title); }
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

/// `[SVG](shop.svg) · [PNG](shop.png) · Source: [diagrams/shop.cpp](../diagrams/shop.cpp)`
std::string files_line(const Page& page, const Beside& beside) {
    std::vector<std::string> links;
    for (const auto& format : beside.formats) {
        if (format != "md") links.push_back(link_to(upper(format), page.name + "." + format));  // that is this page
    }
    if (!page.source.empty()) links.push_back("Source: " + link_to(literal(page.source), beside.source));
    return fmt::format("{}", fmt::join(links, " · "));
}

void put_head(Document& out, const Page& page, const Beside& beside) {
    out.block("# " + literal(page.title));
    if (const auto picture = picture_of(page.name, beside.formats); !picture.empty()) {
        out.block(fmt::format("[![{}]({})]({})", literal("Diagram: " + page.title), picture, picture));
    }
    for (const auto& paragraph : paragraphs(page.summary)) out.block(prose(paragraph));
    if (const auto files = files_line(page, beside); !files.empty()) out.block(files);
}

/// A list's item: its paragraphs, those after the first indented as Markdown asks for.
std::string item(const std::string& marker, const std::string& text, const std::string& after_first = {}) {
    const std::string indent(marker.size(), ' ');
    std::string out = marker;
    const auto all = paragraphs(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        out += i == 0 ? prose(all[i]) + after_first : "\n\n" + indent + prose(all[i]);
    }
    return out;
}

/// Markdown numbers a list's items one by one from the first. Where the numbers do otherwise a new list begins, which
/// takes something between the two. Items stand apart, so that what a step is about is seen to be its own.
void put_steps(Document& out, const std::vector<Step>& steps) {
    if (steps.empty()) return;
    out.heading("How it works");
    int next = steps.front().number;
    for (const auto& step : steps) {
        if (step.number != next) out.block("<!-- -->");
        next = step.number + 1;
        const auto where = fmt::format("<br><sub>{}</sub>", literal(fmt::format("{}", fmt::join(step.where, "; "))));
        out.block(item(fmt::format("{}. ", step.number), step.text, where));
    }
}

void put_topic(Document& out, const Topic& topic) {
    out.heading(literal(topic.title));
    if (topic.notes.size() == 1) {
        for (const auto& paragraph : paragraphs(topic.notes.front())) out.block(prose(paragraph));
        return;
    }
    std::vector<std::string> items;
    for (const auto& note : topic.notes) items.push_back(item("- ", note));
    out.block(fmt::format("{}", fmt::join(items, "\n")));
}

/// The labels, linked where the diagram says so; the same one several times is counted: `Worker ×3 · Queue`.
std::string labels(const std::vector<Part>& parts) {
    std::vector<std::pair<std::string, int>> counted;
    for (const auto& part : parts) {
        auto text = link_to(literal(part.label), part.link);
        const auto found = std::ranges::find(counted, text, &std::pair<std::string, int>::first);
        if (found == counted.end()) {
            counted.emplace_back(std::move(text), 1);
        } else {
            ++found->second;
        }
    }
    std::vector<std::string> shown;
    for (const auto& [text, count] : counted) shown.push_back(count == 1 ? text : fmt::format("{} ×{}", text, count));
    return fmt::format("{}", fmt::join(shown, " · "));
}

void put_uses(Document& out, const Page& page) {
    if (!page.services.empty()) {
        out.heading("Services used");
        std::string table = "| Service | Count | In this diagram |\n|:--|--:|:--|";
        for (const auto& use : page.services) {
            table += fmt::format("\n| {} | {} | {} |", link_to(literal(use.name), use.link), use.parts.size(),
                                 labels(use.parts));
        }
        out.block(table);
    }
    if (page.others.empty()) return;
    std::vector<Part> parts;
    for (const auto& use : page.others) parts.insert(parts.end(), use.parts.begin(), use.parts.end());
    out.block("Also in the picture: " + labels(parts));
}

void put_lines(Document& out, const std::vector<RelationUse>& relations) {
    if (relations.empty()) return;
    out.heading("What the lines mean");
    std::string table = "| Line | Relation | Meaning |\n|:--|:--|:--|";
    for (const auto& use : relations) {
        table += fmt::format("\n| `{}` | {} | {} |", use.line, use.word, use.meaning);
    }
    out.block(table);
}

void put_links(Document& out, const std::vector<Link>& links) {
    if (links.empty()) return;
    out.heading("Links");
    std::vector<std::string> items;
    for (const auto& [text, address] : links) items.push_back("- " + link_to(literal(text), address));
    out.block(fmt::format("{}", fmt::join(items, "\n")));
}

}  // namespace

std::string markdown(const Page& page, const Beside& beside) {
    Document out;
    put_head(out, page, beside);
    put_steps(out, page.steps);
    for (const auto& topic : page.topics) put_topic(out, topic);
    put_uses(out, page);
    put_lines(out, page.relations);
    put_links(out, page.links);
    return out.text();
}

}  // namespace vellum::pages
