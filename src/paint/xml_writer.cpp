#include "paint/xml_writer.hpp"

#include <glib.h>

#include <algorithm>
#include <array>

namespace vellum::paint {
namespace {

/// One code point off the front of a byte string; `length` is 1 for a byte that is not UTF-8.
struct CodePoint {
    gunichar value = 0;
    std::size_t length = 1;
    bool valid = true;
};

CodePoint decode(std::string_view bytes) {
    const gunichar c = g_utf8_get_char_validated(bytes.data(), static_cast<gssize>(bytes.size()));
    if (c == 0 || c > 0x10FFFF) return {0, 1, false};
    return {c, static_cast<std::size_t>(g_unichar_to_utf8(c, nullptr)), true};
}

bool is_xml_character(gunichar c) {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// The reference that stands for an ASCII character; empty when it may stand for itself. White space other than the
/// blank is a reference too, since parsers turn it into blanks inside attributes.
std::string_view reference(gunichar c) {
    switch (c) {
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '&': return "&amp;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        case '\t': return "&#9;";
        case '\n': return "&#10;";
        case '\r': return "&#13;";
        default: return {};
    }
}

/// By byte: of ASCII, and stands for itself.
constexpr std::array<bool, 256> plain_bytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x7F; ++c) plain[c] = true;
    for (const char c : {'<', '>', '&', '"', '\''}) plain[static_cast<unsigned char>(c)] = false;
    return plain;
}();

bool is_plain(char c) { return plain_bytes[static_cast<unsigned char>(c)]; }

void append_escaped(std::string& out, std::string_view value) {
    while (true) {
        const auto plain = std::ranges::find_if_not(value, is_plain) - value.begin();
        out += value.substr(0, static_cast<std::size_t>(plain));
        value.remove_prefix(static_cast<std::size_t>(plain));
        if (value.empty()) return;
        const CodePoint next = decode(value);
        const std::string_view entity = reference(next.value);
        if (!entity.empty()) {
            out += entity;
        } else if (!next.valid || !is_xml_character(next.value)) {
            out += "\xEF\xBF\xBD";
        } else {
            out += value.substr(0, next.length);
        }
        value.remove_prefix(next.length);
    }
}

}  // namespace

bool is_xml_text(std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
        const CodePoint next = decode(value.substr(at));
        if (!next.valid || !is_xml_character(next.value)) return false;
        at += next.length;
    }
    return true;
}

std::string xml_escaped(std::string_view value) {
    std::string out;
    append_escaped(out, value);
    return out;
}

void XmlWriter::close_start_tag() {
    if (in_start_tag_) out_ += '>';
    in_start_tag_ = false;
}

void XmlWriter::indent() {
    if (!out_.empty() || depth_ > 0) out_ += '\n';
    out_.append(depth_ + open_.size(), ' ');
}

XmlWriter& XmlWriter::start(std::string_view name) {
    close_start_tag();
    if (open_.empty() || !open_.back().has_text) indent();
    if (!open_.empty()) open_.back().has_children = true;
    out_ += '<';
    out_ += name;
    open_.push_back({std::string(name)});
    in_start_tag_ = true;
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    append_escaped(out_, value);
    out_ += '"';
    return *this;
}

XmlWriter& XmlWriter::text(std::string_view value) {
    close_start_tag();
    open_.back().has_text = true;
    append_escaped(out_, value);
    return *this;
}

XmlWriter& XmlWriter::raw(std::string_view markup) {
    close_start_tag();
    open_.back().has_text = true;
    out_ += markup;
    return *this;
}

XmlWriter& XmlWriter::line(std::string_view markup) {
    close_start_tag();
    indent();
    open_.back().has_children = true;
    out_ += markup;
    return *this;
}

XmlWriter& XmlWriter::part(std::string_view markup) {
    close_start_tag();
    open_.back().has_children = true;
    out_ += markup;
    return *this;
}

XmlWriter& XmlWriter::end() {
    const Element element = std::move(open_.back());
    open_.pop_back();
    if (in_start_tag_) {
        out_ += "/>";
        in_start_tag_ = false;
        return *this;
    }
    if (element.has_children && !element.has_text) indent();
    out_ += "</";
    out_ += element.name;
    out_ += '>';
    return *this;
}

}  // namespace vellum::paint
