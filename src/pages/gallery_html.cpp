#include "pages/gallery_html.hpp"

#include <fmt/format.h>

#include <set>

#include "catalog/catalog.hpp"
#include "pages/markdown_text.hpp"
#include "paint/xml_writer.hpp"

namespace vellum::pages {
namespace {

std::string joined_words(const std::vector<std::string>& words) {
    return html(fmt::format("{}", fmt::join(words, " ")));
}

std::string section(std::string_view kind, std::string_view title, const std::string& content) {
    return fmt::format("<section class=\"{}\">\n<h3>{}</h3>\n{}</section>\n", kind, html(title), content);
}

/// An address of the page itself; names and ids need no escaping in one.
std::string place(const Page& page, std::string_view part) { return fmt::format("#{}/{}", page.name, part); }

std::string outside(std::string_view address) {
    return fmt::format("href=\"{}\" target=\"_blank\" rel=\"noopener\"", html(address));
}

/// Steps of one number are one stop of the player.
std::string step_rows(const Page& page) {
    std::string rows;
    for (std::size_t i = 0; i < page.steps.size();) {
        const int number = page.steps[i].number;
        std::vector<std::string> ids;
        std::string says;
        for (; i < page.steps.size() && page.steps[i].number == number; ++i) {
            const Step& step = page.steps[i];
            ids.insert(ids.end(), step.ids.begin(), step.ids.end());
            says += fmt::format("<span class=\"says\">{}</span>", html_prose(step.text));
            says +=
                fmt::format("<span class=\"where\">{}</span>", html(fmt::format("{}", fmt::join(step.where, ", "))));
        }
        rows += fmt::format(
            "<li><a class=\"step\" href=\"{}\" data-number=\"{}\" data-ids=\"{}\"><span class=\"number\">{}</span>"
            "<span class=\"text\">{}</span></a></li>\n",
            place(page, std::to_string(number)), number, joined_words(ids), number, says);
    }
    return rows;
}

std::string steps(const Page& page) {
    if (page.steps.empty()) return "";
    return section("steps", "Steps", fmt::format("<ol role=\"list\">\n{}</ol>\n", step_rows(page)));
}

std::string topics(const Page& page) {
    std::string out;
    for (const Topic& topic : page.topics) {
        std::string notes;
        for (const std::string& note : topic.notes) {
            for (const auto& paragraph : paragraphs(note)) notes += fmt::format("<p>{}</p>\n", html_prose(paragraph));
        }
        out += section("topic", topic.title, notes);
    }
    return out;
}

/// The icon as the first of these parts has it in the picture.
std::string icon(const Use& use, const Picture& picture) {
    const auto symbol = picture.icons.find(use.parts.front().id);
    if (symbol == picture.icons.end()) return "<span></span>";
    const auto* kind = catalog::find(use.key);
    const bool plate = kind != nullptr && kind->icon != nullptr && kind->icon->dark_art;
    return fmt::format("<svg class=\"icon{}\" aria-hidden=\"true\"><use href=\"#{}\"/></svg>", plate ? " plate" : "",
                       html(symbol->second));
}

std::string use_row(const Page& page, const Use& use, const Picture& picture) {
    std::string parts;
    for (const Part& part : use.parts) {
        parts += fmt::format("<li><a href=\"{}\">{}</a>", place(page, "@" + part.id), html(part.label));
        if (!part.link.empty())
            parts += fmt::format(" <a class=\"own\" aria-label=\"Link of {}\" {}>(link)</a>", html(part.label),
                                 outside(part.link));
        parts += "</li>";
    }
    const std::string name = use.link.empty()
                                 ? fmt::format("<span class=\"name\">{}</span>", html(use.name))
                                 : fmt::format("<a class=\"name\" {}>{}</a>", outside(use.link), html(use.name));
    return fmt::format(
        "<li class=\"use\">{}<div>{}<ul class=\"parts\" role=\"list\">{}</ul></div>"
        "<span class=\"tally\">{}</span></li>\n",
        icon(use, picture), name, parts, use.parts.size());
}

std::string uses(const Page& page, std::string_view title, const std::vector<Use>& all, const Picture& picture) {
    if (all.empty()) return "";
    std::string rows;
    for (const Use& use : all) rows += use_row(page, use, picture);
    return section("uses", title, fmt::format("<ul role=\"list\">\n{}</ul>\n", rows));
}

std::string links(const Page& page) {
    if (page.links.empty()) return "";
    std::string rows;
    for (const Link& link : page.links)
        rows += fmt::format("<li><a {}>{}</a></li>\n", outside(link.address), html(link.text));
    return section("links", "Links", fmt::format("<ul role=\"list\">\n{}</ul>\n", rows));
}

std::string facts(const Page& page) {
    std::vector<std::string> words;
    std::set<int> steps;
    for (const Step& step : page.steps) steps.insert(step.number);
    if (!steps.empty()) words.push_back(counted(steps.size(), "step"));
    if (!page.services.empty()) words.push_back(counted(page.services.size(), "service"));
    return fmt::format("{}", fmt::join(words, " · "));
}

}  // namespace

std::string html(std::string_view text) { return paint::xml_escaped(text); }

std::string html_prose(std::string_view text) {
    std::string out;
    for (;;) {
        const auto open = text.find('`');
        const auto close = open == text.npos ? open : text.find('`', open + 1);
        if (close == text.npos) return out + html(text);
        out +=
            fmt::format("{}<code>{}</code>", html(text.substr(0, open)), html(text.substr(open + 1, close - open - 1)));
        text.remove_prefix(close + 1);
    }
}

std::string counted(std::size_t number, std::string_view word) {
    return fmt::format("{} {}{}", number, word, number == 1 ? "" : "s");
}

std::string article(const Page& page, const Picture& picture) {
    const std::string name = html(page.name), heading = html(id_in_page(page.name, "heading"));
    std::string summary;
    for (const auto& paragraph : paragraphs(page.summary))
        summary += fmt::format("<p class=\"lead\">{}</p>\n", html_prose(paragraph));
    return fmt::format(
        "<article class=\"diagram{}\" id=\"{}\" data-name=\"{}\" aria-labelledby=\"{}\">\n"
        "<div class=\"head\">\n<h2 id=\"{}\"><a href=\"#{}\">{}</a></h2>\n{}<p class=\"facts\">{}</p>\n</div>\n"
        "<figure class=\"stage\">\n{}\n</figure>\n"
        "<aside class=\"details\" aria-label=\"About {}\">\n{}</aside>\n</article>\n",
        picture.size.height > picture.size.width ? " tall" : "", name, name, heading, heading, name, html(page.title),
        summary, facts(page), picture.markup, html(page.title),
        steps(page) + topics(page) + uses(page, "Services", page.services, picture) +
            uses(page, "Also in the picture", page.others, picture) + links(page));
}

std::string filled(std::string_view form, const std::function<std::string(std::string_view)>& value) {
    std::string out;
    for (;;) {
        const auto open = form.find("{{"), close = form.find("}}");
        if (open == form.npos || close == form.npos) return out.append(form);
        out += form.substr(0, open);
        out += value(form.substr(open + 2, close - open - 2));
        form.remove_prefix(close + 2);
    }
}

}  // namespace vellum::pages
