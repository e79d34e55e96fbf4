/// Text as Markdown: what a diagram says must reach the reader as it is, whatever characters it has.
///
/// Written for CommonMark with GitHub's tables, which GitHub, GitLab and others read. Escaped is what could be taken for
/// markup where it stands, and no more, so that the source of a page is readable as well.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vellum::pages {

/// One line of literal text; any white space in it becomes one space. Safe in a heading, a link's text, a table's cell,
/// and as the beginning of a paragraph.
std::string literal(std::string_view text);

/// The same, but `what stands in backticks` is code. `in_cell`: in a table's cell.
std::string prose(std::string_view text, bool in_cell = false);

/// The paragraphs of a text, which blank lines part.
std::vector<std::string> paragraphs(std::string_view text);

/// The first sentence: up to a full stop, `!` or `?` that a space and no small letter follows.
std::string first_sentence(std::string_view text);

/// `[text](address)`; `text` is Markdown already. Without an address just the text.
std::string link_to(const std::string& text, std::string_view address);

/// Text between the quotes of an attribute in HTML, also inside a table's cell.
std::string attribute(std::string_view text);

}  // namespace vellum::pages
