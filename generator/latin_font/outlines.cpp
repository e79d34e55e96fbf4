#include "outlines.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

#include "text/latin.hpp"

namespace vellum::latin_font {
namespace {

enum Operator : unsigned {
    font_box = 5,
    charset = 15,
    char_strings = 17,
    private_data = 18,
    subroutines = 19,
    font_matrix = 0x0C07
};

constexpr unsigned escape = 12;         // its operators have two bytes
constexpr unsigned short_integer = 28;  // of two bytes behind this one
constexpr unsigned long_integer = 29;   // of four
constexpr unsigned real = 30;           // of as many as it takes to a half byte of 15

unsigned byte_at(std::string_view bytes, std::size_t at) {
    if (at >= bytes.size()) throw std::runtime_error("the font's outlines end too soon");
    return static_cast<unsigned char>(bytes[at]);
}

std::size_t number_at(std::string_view bytes, std::size_t at, unsigned length) {
    std::size_t number = 0;
    for (unsigned i = 0; i < length; ++i) number = number << 8 | byte_at(bytes, at + i);
    return number;
}

/// An INDEX, a list of pieces of bytes.
struct Index {
    std::size_t count = 0;
    std::size_t first = 0;  ///< where its pieces begin
    std::size_t end = 0;    ///< what is behind it
};

Index index_at(std::string_view cff, std::size_t at) {
    const std::size_t count = number_at(cff, at, 2);
    if (count == 0) return {0, at + 2, at + 2};
    const unsigned size = byte_at(cff, at + 2);
    const std::size_t before_first = at + 3 + (count + 1) * size - 1;
    return {count, before_first + 1, before_first + number_at(cff, at + 3 + count * size, size)};
}

/// How many bytes a number of a DICT has.
std::size_t length_of_operand(std::string_view dict, std::size_t at) {
    const unsigned first = byte_at(dict, at);
    if (first == short_integer) return 3;
    if (first == long_integer) return 5;
    if (first != real) return first < 247 ? 1 : 2;
    std::size_t length = 1;
    for (unsigned pair = 0; pair >> 4 != 15 && (pair & 15) != 15; ++length) pair = byte_at(dict, at + length);
    return length;
}

/// The operands of each operator as they are written.
std::map<unsigned, std::vector<std::string_view>> read_dict(std::string_view dict) {
    std::map<unsigned, std::vector<std::string_view>> operators;
    std::vector<std::string_view> operands;
    for (std::size_t at = 0; at < dict.size();) {
        const unsigned first = byte_at(dict, at);
        if (first >= short_integer) {
            operands.push_back(dict.substr(at, length_of_operand(dict, at)));
            at += operands.back().size();
        } else {
            operators[first == escape ? escape << 8 | byte_at(dict, at + 1) : first] = std::exchange(operands, {});
            at += first == escape ? 2 : 1;
        }
    }
    return operators;
}

/// The value of a whole number from 0 on.
std::size_t integer(std::string_view operand) {
    const unsigned first = byte_at(operand, 0);
    if (first == short_integer || first == long_integer) return number_at(operand, 1, first == short_integer ? 2 : 4);
    if (first >= 139 && first < 247) return first - 139;
    if (first >= 247 && first < 251) return (first - 247) * 256 + byte_at(operand, 1) + 108;
    throw std::runtime_error("the font's outlines have an offset that is none");
}

/// The number of the name that CFF has for a basic character: those of ASCII are in its order, but for two quotes.
std::size_t standard_name(std::uint32_t character) {
    switch (character) {
        case '\'': return 104;
        case '`': return 124;
        case 0x00B7: return 114;  // periodcentered
        case 0x00D7: return 168;  // multiply
        case 0x2013: return 111;  // endash
        case 0x2014: return 137;  // emdash
        case 0x2018: return 65;   // quoteleft
        case 0x2019: return 8;    // quoteright
        case 0x201C: return 105;  // quotedblleft
        case 0x201D: return 119;  // quotedblright
        case 0x2022: return 116;  // bullet
        case 0x2026: return 121;  // ellipsis
        default: break;
    }
    if (character < 0x20 || character > 0x7E) throw std::runtime_error("a basic character has no name of the standard");
    return character - 0x20 + 1;
}

/// Those of the glyphs behind the first, which is the one for characters that are missing.
std::vector<std::size_t> standard_names(const Face& face, std::size_t glyphs) {
    const text::Handle<hb_font_t, hb_font_destroy> font(hb_font_create(face.get()));
    std::vector<std::size_t> names(glyphs, 0);
    for (const auto range : text::basic_ranges) {
        for (std::uint32_t c = range.first; c <= range.last; ++c) {
            hb_codepoint_t glyph = 0;
            if (hb_font_get_nominal_glyph(font.get(), c, &glyph)) names.at(glyph) = standard_name(c);
        }
    }
    names.erase(names.begin());
    if (std::ranges::count(names, 0u) > 0) throw std::runtime_error("a glyph of the font is of no basic character");
    return names;
}

/// An INDEX with one piece.
void put_index(Table& table, std::string_view piece) {
    table.put_16({1});
    table.put_8(2);
    table.put_16({1, 1 + piece.size()});
    table.put(piece);
}

void put_operator(Table& dict, unsigned name) {
    if (name >> 8 != 0) dict.put_8(name >> 8);
    dict.put_8(name & 0xFF);
}

/// A number that is as long whatever its value.
void put_long(Table& dict, std::size_t value) {
    dict.put_8(long_integer);
    dict.put_32(value);
}

/// What the new table takes from the old one.
struct Outlines {
    std::string_view font_name, strings, widths;
    std::vector<std::string_view> box, matrix;
    std::size_t glyphs = 0;
};

Outlines read(std::string_view cff) {
    const Index names = index_at(cff, byte_at(cff, 2)), tops = index_at(cff, names.end);
    auto top = read_dict(cff.substr(tops.first, tops.end - tops.first));
    const std::size_t strings_at = integer(top.at(char_strings).at(0));
    const Index strings = index_at(cff, strings_at);
    const auto widths = cff.substr(integer(top.at(private_data).at(1)), integer(top.at(private_data).at(0)));
    if (read_dict(widths).count(subroutines) > 0) throw std::runtime_error("the font's outlines have subroutines");
    return {cff.substr(names.first, names.end - names.first),
            cff.substr(strings_at, strings.end - strings_at),
            widths,
            std::move(top[font_box]),
            std::move(top[font_matrix]),
            strings.count};
}

/// The font's DICT, which says where the rest lies when the table's end is behind that of what is before.
std::string dict_of(const Outlines& from, std::size_t charset_at) {
    Table dict;
    for (const auto operand : from.box) dict.put(operand);
    put_operator(dict, font_box);
    for (const auto operand : from.matrix) dict.put(operand);
    put_operator(dict, font_matrix);
    put_long(dict, charset_at);
    put_operator(dict, charset);
    const std::size_t strings_at = charset_at + 1 + 2 * (from.glyphs - 1);
    put_long(dict, strings_at);
    put_operator(dict, char_strings);
    put_long(dict, from.widths.size());
    put_long(dict, strings_at + from.strings.size());
    put_operator(dict, private_data);
    return dict.bytes();
}

/// All in front of the charset: the table's head, the font's name and DICT, no strings and no common subroutines.
std::string beginning(const Outlines& from, const std::string& dict) {
    Table table;
    for (const unsigned byte : {1u, 0u, 4u, 4u}) table.put_8(byte);  // version, length of this, size of offsets
    put_index(table, from.font_name);
    put_index(table, dict);
    table.put_16({0, 0});
    return table.bytes();
}

}  // namespace

std::string nameless_outlines(const Face& face) {
    const std::string cff = table_of(face, HB_TAG('C', 'F', 'F', ' '));
    const Outlines from = read(cff);
    const std::size_t charset_at = beginning(from, dict_of(from, 0)).size();
    Table table;
    table.put(beginning(from, dict_of(from, charset_at)));
    table.put_8(0);  // each glyph's name by itself
    for (const std::size_t name : standard_names(face, from.glyphs)) table.put_16(name);
    table.put(from.strings);
    table.put(from.widths);
    return table.bytes();
}

}  // namespace vellum::latin_font
