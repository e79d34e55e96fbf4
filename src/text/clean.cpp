// SVG collapses spaces and tabs when it shows a text, so they are collapsed before anything is measured: both pictures
// then show what was measured. Spaces of other widths (U+00A0, U+2003, U+3000 …) are the author's choice and stay.
#include "text/clean.hpp"

namespace vellum::text {
namespace {

bool is_line_break(std::uint32_t c) { return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029; }
bool is_blank(std::uint32_t c) { return c == ' ' || c == '\t'; }

std::uint32_t visible(std::uint32_t c) {
    if (c < 0x20) return 0x2400 + c;
    if (c == 0x7F) return 0x2421;
    if ((c >= 0x80 && c <= 0x9F) || is_noncharacter(c)) return 0xFFFD;
    return c;
}

}  // namespace

std::vector<CodePoints> paragraphs(std::string_view utf8) {
    std::vector<CodePoints> found;
    bool starts = true;
    bool blank = false;
    while (!utf8.empty()) {
        const std::uint32_t c = take_code_point(utf8);
        if (is_line_break(c)) {
            starts = true;
        } else if (is_blank(c)) {
            blank = true;
        } else {
            if (starts)
                found.emplace_back();
            else if (blank)
                found.back().push_back(' ');
            found.back().push_back(visible(c));
            starts = blank = false;
        }
    }
    return found;
}

CodePoints joined(const std::vector<CodePoints>& paragraphs) {
    CodePoints line;
    for (const CodePoints& paragraph : paragraphs) {
        if (!line.empty()) line.push_back(' ');
        line.insert(line.end(), paragraph.begin(), paragraph.end());
    }
    return line;
}

}  // namespace vellum::text
