// A PDF file (ISO 32000-1, 7.5) is a line with the version, a comment with bytes above 127, the objects, a table of where
// each object begins, a trailer, and where the table begins. The table has twenty bytes an object:
//     xref
//     0 24
//     0000000000 65535 f
//     0000004934 00000 n
// What is put in before the objects moves them all by its length.
#include "paint/pdf_bytes.hpp"

#include <charconv>
#include <stdexcept>

#include <fmt/format.h>

namespace vellum::paint {
namespace {

constexpr std::size_t entry_length = 20;
constexpr std::size_t offset_length = 10;

void expect(bool fine) {
    if (!fine) throw std::runtime_error("cairo wrote a PDF file without a cross-reference table");
}

/// The number that begins at `at`; `at` moves past it.
std::size_t take_number(const std::string& pdf, std::size_t& at) {
    std::size_t number = 0;
    const char* end = pdf.data() + pdf.size();
    const auto [stop, problem] = std::from_chars(pdf.data() + std::min(at, pdf.size()), end, number);
    expect(problem == std::errc());
    at = static_cast<std::size_t>(stop - pdf.data());
    return number;
}

void expect_word(const std::string& pdf, std::size_t& at, std::string_view word) {
    expect(pdf.compare(std::min(at, pdf.size()), word.size(), word) == 0);
    at += word.size();
}

/// Moves the entries of the table that begins at `at`.
void move_table(std::string& pdf, std::size_t at, std::size_t by) {
    expect_word(pdf, at, "xref\n0 ");
    const std::size_t count = take_number(pdf, at);
    expect_word(pdf, at, "\n");
    expect(pdf.size() - at >= count * entry_length);
    for (const std::size_t end = at + count * entry_length; at < end; at += entry_length) {
        std::size_t digits = at;
        const std::size_t offset = take_number(pdf, digits);
        expect(digits == at + offset_length);
        if (pdf[at + entry_length - 3] == 'n') pdf.replace(at, offset_length, fmt::format("{:010}", offset + by));
    }
}

std::string comments(const Metadata& metadata) {
    std::string lines;
    for (const auto& [key, value] : metadata) {
        std::string line = fmt::format("%{}={}", key, value);
        for (char& c : line) {
            if (c == '\n' || c == '\r') c = ' ';
        }
        lines += line + '\n';
    }
    return lines;
}

}  // namespace

std::string with_comments(const std::string& pdf, const Metadata& metadata) {
    const std::string lines = comments(metadata);
    std::size_t at = pdf.rfind("startxref\n");
    expect(at != pdf.npos);
    at += 10;
    const std::size_t number = at, table = take_number(pdf, at);
    std::string moved = pdf;
    moved.replace(number, at - number, std::to_string(table + lines.size()));
    move_table(moved, table, lines.size());
    const std::size_t objects = pdf.find('\n', pdf.find('\n') + 1) + 1;
    return moved.insert(objects, lines);
}

std::string without_creation_date(std::string pdf) {
    const std::size_t begin = pdf.rfind("/CreationDate (");
    if (begin == pdf.npos) return pdf;
    const std::size_t end = pdf.find(')', begin);
    expect(end != pdf.npos);
    return pdf.replace(begin, end + 1 - begin, end + 1 - begin, ' ');
}

}  // namespace vellum::paint
