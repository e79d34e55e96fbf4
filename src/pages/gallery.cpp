#include "pages/gallery.hpp"

#include <fmt/format.h>

#include <array>
#include <stdexcept>

#include "pages/gallery_assets.hpp"
#include "pages/gallery_html.hpp"
#include "pages/gallery_picture.hpp"
#include "paint/base64.hpp"
#include "text/text.hpp"

namespace vellum::pages {
namespace {

/// How the elements of a picture belong together, for the lights of the step player.
Annotations annotations(const model::Graph& graph) {
    const auto names = model::name_all(graph);
    Annotations all;
    const auto add = [&](const std::string& id, const model::Item& item) {
        if (item.parent) all[id] = {"data-in", names[*item.parent]};
    };
    for (const auto& node : graph.nodes) add(names[node.id], node);
    for (const auto& cluster : graph.clusters) add(names[cluster.id], cluster);
    for (const auto& edge : graph.edges) all[names[edge.id]] = {"data-ends", names[edge.tail] + " " + names[edge.head]};
    return all;
}

/// Every character of the texts, in front of an accent its letter; and what may be typed into the search field.
text::Line characters_of(const std::vector<std::string>& texts) {
    text::Line all;
    all.substituted = true;  // nobody knows what will stand next to what
    for (char c = ' '; c <= '~'; ++c) all.text += c;
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    for (const std::string& text : texts) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (!is_ascii(text[i]) || (i + 1 < text.size() && !is_ascii(text[i + 1]))) all.text += text[i];
        }
    }
    return all;
}

/// One subset of each weight for page and pictures together.
std::string font_faces(const std::vector<std::string>& texts) {
    static constexpr std::array weights{std::pair{text::Weight::regular, 400}, std::pair{text::Weight::medium, 500},
                                        std::pair{text::Weight::semibold, 600}};
    const text::Line line = characters_of(texts);
    std::string out;
    for (const auto& [weight, number] : weights) {
        out += fmt::format(
            "@font-face{{font-family:vellum-inter;font-weight:{};"
            "src:url(data:font/otf;base64,{})format(\"opentype\")}}\n",
            number, paint::base64(text::subset(weight, {&line})));
    }
    return out;
}

}  // namespace

std::string gallery(const std::vector<Exhibit>& diagrams) {
    Pictures pictures;
    std::string articles, index;
    for (const Exhibit& diagram : diagrams) {
        const Page page = describe(*diagram.graph);
        articles += article(page, pictures.add(page.name, diagram.svg, annotations(*diagram.graph)));
        index += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", html(page.name), html(page.title));
    }
    auto texts = pictures.texts();
    texts.push_back(articles);
    texts.push_back(gallery_assets());
    const auto value = [&](std::string_view name) -> std::string {
        if (name == "fonts") return font_faces(texts);
        if (name == "rules") return pictures.rules();
        if (name == "style") return styles();
        if (name == "head_script") return std::string(head_script());
        if (name == "interface_symbols") return std::string(interface_symbols());
        if (name == "symbols") return pictures.symbols();
        if (name == "count") return counted(diagrams.size(), "diagram");
        if (name == "index") return index;
        if (name == "articles") return articles;
        if (name == "script") return script();
        throw std::logic_error(fmt::format("page.html asks for {}", name));
    };
    return filled(form(), value);
}

std::string gallery_words(const model::Graph& graph) { return article(describe(graph), {}); }

std::string gallery_assets() {
    return std::string(form()) + styles() + std::string(head_script()) + std::string(interface_symbols()) + script();
}

}  // namespace vellum::pages
