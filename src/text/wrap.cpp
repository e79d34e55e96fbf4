#include <algorithm>
#include <span>

#include "text/balance.hpp"
#include "text/clean.hpp"
#include "text/metrics.hpp"
#include "text/shaper.hpp"
#include "text/words.hpp"

namespace vellum::text {
namespace {

/// A paragraph shaped as one endless line.
struct Unwrapped {
    CodePoints text;
    Setting setting;
    std::vector<Piece> pieces;
    std::vector<Word> words;
};

Unwrapped unwrapped(CodePoints text, Weight weight) {
    const Setting setting = setting_of(text, weight);
    auto pieces = shape_line(text, setting);
    auto words = words_of(text);
    return {std::move(text), setting, std::move(pieces), std::move(words)};
}

/// How far along the line each code point begins, as if all ran the same way; one more for the end.
std::vector<double> positions(const Unwrapped& paragraph, double size) {
    std::vector<double> at(paragraph.text.size() + 1, 0);
    for (const Piece& piece : paragraph.pieces)
        for (const ShapedGlyph& glyph : piece.glyphs)
            at[glyph.cluster + 1] += glyph.advance * size / piece.face->units_per_em();
    for (std::size_t i = 1; i < at.size(); ++i) at[i] += at[i - 1];
    return at;
}

std::vector<Extent> extents(const std::vector<Unwrapped>& paragraphs, double size) {
    std::vector<Extent> extents;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const auto at = positions(paragraphs[i], size);
        for (const Word& word : paragraphs[i].words) extents.push_back({i, at[word.begin], at[word.end]});
    }
    return extents;
}

/// The line that holds the paragraph's text between two words, inclusive.
Line cut_line(const Unwrapped& paragraph, const Word& first, const Word& last, double size) {
    if (first.begin == 0 && last.end == paragraph.text.size())
        return set_line(paragraph.text, paragraph.pieces, paragraph.setting, size);
    const auto part = std::span(paragraph.text).subspan(first.begin, last.end - first.begin);
    const CodePoints line(part.begin(), part.end());
    return set_line(line, shape_line(line, paragraph.setting), paragraph.setting, size);
}

std::vector<Line> wrap_lines(const std::vector<Unwrapped>& paragraphs, const Style& style, double room,
                             std::size_t max_lines) {
    std::vector<std::pair<const Unwrapped*, const Word*>> words;
    for (const Unwrapped& paragraph : paragraphs)
        for (const Word& word : paragraph.words) words.emplace_back(&paragraph, &word);
    std::vector<Line> lines;
    std::size_t begin = 0;
    for (const std::size_t end : balance(extents(paragraphs, style.size), room, max_lines)) {
        lines.push_back(cut_line(*words[begin].first, *words[begin].second, *words[end - 1].second, style.size));
        begin = end;
    }
    return lines;
}

std::vector<Unwrapped> unwrap(std::string_view utf8, Weight weight, std::size_t max_lines) {
    auto texts = paragraphs(utf8);
    if (texts.size() > max_lines) texts = {joined(texts)};
    std::vector<Unwrapped> unwrapped_texts;
    unwrapped_texts.reserve(texts.size());
    for (CodePoints& text : texts) unwrapped_texts.push_back(unwrapped(std::move(text), weight));
    return unwrapped_texts;
}

}  // namespace

Line shape(std::string_view utf8, const Style& style) {
    const CodePoints line = joined(paragraphs(utf8));
    const Setting setting = setting_of(line, style.weight);
    return set_line(line, shape_line(line, setting), setting, style.size);
}

Block wrap(std::string_view utf8, const Style& style, double max_width, int max_lines) {
    const auto most = static_cast<std::size_t>(std::max(max_lines, 1));
    Block block{style, wrap_lines(unwrap(utf8, style.weight, most), style, max_width, most)};
    for (const Line& line : block.lines) block.width = std::max(block.width, line.width);
    block.line_height = line_height(style);
    block.height = block.line_height * static_cast<double>(block.lines.size());
    block.ascent = ascent(style);
    return block;
}

}  // namespace vellum::text
