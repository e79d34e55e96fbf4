#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

#include "text/text.hpp"

namespace vellum::text {
namespace {

constexpr std::uint32_t replacement = 0xFFFD;

struct Decoded {
    std::uint32_t code_point;
    std::size_t length;
};

/// Bytes of the sequence that starts with `lead`; 0 when none does.
std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool is_scalar(std::uint32_t code_point, std::size_t length) {
    constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    return code_point >= smallest[length] && code_point <= 0x10FFFF && !surrogate;
}

std::optional<Decoded> decode_first(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = sequence_length(lead);
    if (length == 0 || length > bytes.size()) return std::nullopt;
    std::uint32_t code_point = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (const char c : bytes.substr(1, length - 1)) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80) return std::nullopt;
        code_point = code_point << 6 | (byte & 0x3Fu);
    }
    if (!is_scalar(code_point, length)) return std::nullopt;
    return Decoded{code_point, length};
}

std::size_t encoded_length(std::uint32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

void append(std::string& out, std::uint32_t c) {
    const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    const auto tail = [&](unsigned shift) { byte(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) return byte(c);
    if (c < 0x800) return byte(0xC0 | c >> 6), tail(0);
    if (c < 0x10000) return byte(0xE0 | c >> 12), tail(6), tail(0);
    byte(0xF0 | c >> 18), tail(12), tail(6), tail(0);
}

}  // namespace

std::uint32_t take_code_point(std::string_view& rest) {
    const Decoded first = decode_first(rest).value_or(Decoded{replacement, 1});
    rest.remove_prefix(first.length);
    return first.code_point;
}

CodePoints decode(std::string_view utf8) {
    CodePoints text;
    text.reserve(utf8.size());
    while (!utf8.empty()) text.push_back(take_code_point(utf8));
    return text;
}

std::string encode(std::span<const std::uint32_t> text) {
    std::string out;
    out.reserve(text.size());
    for (const std::uint32_t c : text) append(out, c);
    return out;
}

std::vector<std::size_t> byte_offsets(std::span<const std::uint32_t> text) {
    std::vector<std::size_t> offsets(text.size() + 1);
    for (std::size_t i = 0; i < text.size(); ++i) offsets[i + 1] = offsets[i] + encoded_length(text[i]);
    return offsets;
}

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto first = decode_first(bytes);
        if (!first) return false;
        bytes.remove_prefix(first->length);
    }
    return true;
}

std::size_t code_points(std::string_view utf8) {
    const auto starts = std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; });
    return static_cast<std::size_t>(starts);
}

}  // namespace vellum::text
