// Sources: CommonMark 0.30 (backslash escapes, emphasis, code spans, block starts), GitHub Flavored Markdown (tables,
// strikethrough), GitHub's and GitLab's own additions (mathematics in dollars, inline diffs in braces).
#include "pages/markdown_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace vellum::pages {
namespace {

bool is_space(char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_letter(c) || is_digit(c); }

/// One line: every run of white space and control characters is one space, none at the ends.
std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (!is_space(c)) {
            line += c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

/// A line and a place in it; `\0` outside of it.
struct Cursor {
    std::string_view line;
    std::size_t at;

    char here() const { return line[at]; }
    char before() const { return at == 0 ? '\0' : line[at - 1]; }
    char after() const { return at + 1 < line.size() ? line[at + 1] : '\0'; }
    /// True when only digits stand before.
    bool ends_a_number() const { return at > 0 && std::all_of(line.begin(), line.begin() + long(at), is_digit); }
};

/// Could this character be taken for markup where it stands?
bool is_markup(const Cursor& cursor) {
    switch (cursor.here()) {
        case '\\':
        case '`':
        case '*':
        case '[':
        case ']':
        case '<':
        case '|':
        case '~':
        case '$': return true;
        case '_': return !is_word(cursor.before()) || !is_word(cursor.after());  // inside a word it is nothing
        case '&': return cursor.after() == '#' || is_letter(cursor.after());
        case '{': return cursor.after() == '+' || cursor.after() == '-';
        case '#': return cursor.at == 0 || cursor.before() == ' ';
        case '>':
        case '-':
        case '+':
        case '=': return cursor.at == 0;
        case '.':
        case ')': return cursor.ends_a_number() && (cursor.after() == ' ' || cursor.after() == '\0');
        default: return false;
    }
}

std::string escaped(std::string_view line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (is_markup({line, i})) out += '\\';
        out += line[i];
    }
    return out;
}

/// The next backtick from `at` on that has no other beside it: only such a one begins or ends code here.
std::size_t lone_backtick(std::string_view line, std::size_t at) {
    for (at = line.find('`', at); at != line.npos; at = line.find('`', at)) {
        const auto run = std::min(line.find_first_not_of('`', at), line.size());
        if (run == at + 1) return at;
        at = run;
    }
    return line.npos;
}

/// GitHub's tables take `\|` for a bar even inside code, and any other bar for the end of the cell.
std::string code(std::string_view text, bool in_cell) {
    std::string out;
    for (const char c : text) out += in_cell && c == '|' ? "\\|" : std::string(1, c);
    return out;
}

bool ends_sentence(std::string_view line, std::size_t at) {
    if (line[at] != '.' && line[at] != '!' && line[at] != '?') return false;
    return at + 2 < line.size() && line[at + 1] == ' ' && !is_small(line[at + 2]);
}

std::string percent_encoded(std::string_view address) {
    constexpr std::string_view not_in_a_link = "()<>[]\\|`\" ";
    std::string out;
    for (const char c : address) {
        if (not_in_a_link.find(c) == std::string_view::npos) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned>(c));
        }
    }
    return out;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
    return text;
}

}  // namespace

std::string literal(std::string_view text) { return escaped(on_one_line(text)); }

std::string prose(std::string_view text, bool in_cell) {
    const auto held = on_one_line(text);
    std::string_view rest = held;
    std::string out;
    while (true) {
        const auto begin = lone_backtick(rest, 0);
        const auto end = begin == rest.npos ? begin : lone_backtick(rest, begin + 1);
        if (end == rest.npos) return out + escaped(rest);
        out += escaped(rest.substr(0, begin));
        out += '`' + code(rest.substr(begin + 1, end - begin - 1), in_cell) + '`';
        rest.remove_prefix(end + 1);
    }
}

std::vector<std::string> paragraphs(std::string_view text) {
    std::vector<std::string> found;
    std::string paragraph;
    const auto close = [&] {
        if (auto line = on_one_line(paragraph); !line.empty()) found.push_back(std::move(line));
        paragraph.clear();
    };
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        paragraph.append(line).append("\n");
        if (std::all_of(line.begin(), line.end(), is_space)) close();
    }
    close();
    return found;
}

std::string first_sentence(std::string_view text) {
    auto line = on_one_line(text);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (ends_sentence(line, i)) return line.substr(0, i + 1);
    }
    return line;
}

std::string link_to(const std::string& text, std::string_view address) {
    if (address.empty()) return text;
    return fmt::format("[{}]({})", text, replaced(percent_encoded(address), "&", "&amp;"));
}

std::string attribute(std::string_view text) {
    auto out = replaced(on_one_line(text), "&", "&amp;");
    out = replaced(replaced(std::move(out), "<", "&lt;"), ">", "&gt;");
    return replaced(replaced(std::move(out), "\"", "&quot;"), "|", "&#124;");
}

}  // namespace vellum::pages
