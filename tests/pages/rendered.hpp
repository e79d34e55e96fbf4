/// Markdown as a code host reads it: parsed by cmark-gfm, the reference implementation of GitHub's dialect.
#pragma once

#include <string>
#include <vector>

namespace vellum::test {

/// The blocks and inlines of a document, as an outline: `paragraph(text "a", code "b")`. Adjacent texts are one.
std::string outline(const std::string& markdown);

/// All texts and code of a document, one after the other, without anything between them.
std::string shown_text(const std::string& markdown);

/// The types of all nodes that a document holds, each once: `paragraph`, `text`, `emph` …
std::vector<std::string> node_types(const std::string& markdown);

/// Every piece of HTML that it holds, each once, sorted.
std::vector<std::string> raw_html(const std::string& markdown);

/// Where its links and pictures lead, in order.
std::vector<std::string> addresses(const std::string& markdown);

}  // namespace vellum::test
