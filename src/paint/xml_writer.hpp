/// Writes XML one element at a time: escapes everything, closes what it opened, indents for readable diffs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vellum::paint {

/// Appends to a string it does not own, which must outlive it. Names are trusted, values are not: markup characters
/// are escaped, what XML 1.0 forbids (control characters, broken UTF-8) becomes U+FFFD, nothing is dropped.
class XmlWriter {
public:
    /// `depth`: indentation of the outermost elements, for a part that is put into a document later.
    explicit XmlWriter(std::string& out, std::size_t depth = 0) : out_(out), depth_(depth) {}

    /// Opens `<name`; attributes may follow until the first text, child or end.
    XmlWriter& start(std::string_view name);
    XmlWriter& attribute(std::string_view name, std::string_view value);
    /// Character data. An element with text is kept on one line, so that no white space is added to it.
    XmlWriter& text(std::string_view value);
    /// Well-formed markup, taken as it is.
    XmlWriter& raw(std::string_view markup);
    /// Well-formed markup on a line of its own, indented like a child.
    XmlWriter& line(std::string_view markup);
    /// Markup that another writer made for this depth.
    XmlWriter& part(std::string_view markup);
    /// Closes the innermost open element.
    XmlWriter& end();

private:
    struct Element {
        std::string name;
        bool has_children = false;
        bool has_text = false;
    };
    void close_start_tag();
    void indent();

    std::string& out_;
    std::size_t depth_;
    std::vector<Element> open_;
    bool in_start_tag_ = false;
};

/// True when XML 1.0 can hold the text as it is: valid UTF-8 without control characters and noncharacters.
bool is_xml_text(std::string_view value);

/// `value` with markup escaped, fit for text and for attributes in double quotes.
std::string xml_escaped(std::string_view value);

}  // namespace vellum::paint
