#include "pages/rendered.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <functional>
#include <memory>

namespace vellum::test {
namespace {

using Document = std::unique_ptr<cmark_node, void (*)(cmark_node*)>;

Document parse(const std::string& markdown) {
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser(cmark_parser_new(CMARK_OPT_DEFAULT),
                                                                        cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    Document document(cmark_parser_finish(parser.get()), cmark_node_free);
    cmark_consolidate_text_nodes(document.get());
    return document;
}

/// Calls for every node as it is entered, and as it is left.
void walk(const std::string& markdown, const std::function<void(cmark_node*, bool entering)>& visit) {
    const auto document = parse(markdown);
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(document.get()), cmark_iter_free);
    while (true) {
        const auto event = cmark_iter_next(iterator.get());
        if (event == CMARK_EVENT_DONE) return;
        visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
    }
}

std::string literal_of(cmark_node* node) {
    const char* literal = cmark_node_get_literal(node);
    return literal == nullptr ? "" : literal;
}

std::vector<std::string> each_once(std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

bool is_leaf(cmark_node* node) { return cmark_node_get_literal(node) != nullptr; }

}  // namespace

std::string outline(const std::string& markdown) {
    std::string out;
    walk(markdown, [&](cmark_node* node, bool entering) {
        if (!entering) {
            out += ')';
            return;
        }
        if (!out.empty() && out.back() != '(') out += ", ";
        out += cmark_node_get_type_string(node);
        out += is_leaf(node) ? " \"" + literal_of(node) + '"' : "(";
    });
    return out;
}

std::string shown_text(const std::string& markdown) {
    std::string out;
    walk(markdown, [&](cmark_node* node, bool entering) {
        const auto type = cmark_node_get_type(node);
        if (entering && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)) out += literal_of(node);
    });
    return out;
}

std::vector<std::string> node_types(const std::string& markdown) {
    std::vector<std::string> types;
    walk(markdown, [&](cmark_node* node, bool) { types.emplace_back(cmark_node_get_type_string(node)); });
    return each_once(std::move(types));
}

std::vector<std::string> raw_html(const std::string& markdown) {
    std::vector<std::string> found;
    walk(markdown, [&](cmark_node* node, bool) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) found.push_back(literal_of(node));
    });
    return each_once(std::move(found));
}

std::vector<std::string> addresses(const std::string& markdown) {
    std::vector<std::string> found;
    walk(markdown, [&](cmark_node* node, bool entering) {
        const auto type = cmark_node_get_type(node);
        if (entering && (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE))
            found.emplace_back(cmark_node_get_url(node));
    });
    return found;
}

}  // namespace vellum::test
