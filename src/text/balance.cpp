// Filling lines one after the other leaves a lonely short word in the last one. Labels are short, so every way to break
// them is weighed instead (dynamic programming over "these words in this many lines", as Knuth and Plass do it in
// "Breaking paragraphs into lines", 1981), twice: first for the narrowest possible widest line, then, within that width,
// for the least sum of squared widths, which is least when lines are even.
#include "text/balance.hpp"

#include <algorithm>
#include <limits>

namespace vellum::text {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The best way to set the first n words, for every n, in a fixed number of lines.
struct Row {
    std::vector<double> cost;
    std::vector<std::size_t> last_line;  ///< its first word
};

Row no_lines(std::size_t words) {
    Row row{std::vector<double>(words + 1, infinite), std::vector<std::size_t>(words + 1, 0)};
    row.cost[0] = 0;
    return row;
}

/// One line more than in `shorter`; no line is wider than `room`. `cost(so far, width)` grows with the width.
template <class Cost>
Row add_line(const Row& shorter, const std::vector<Extent>& words, double room, Cost cost) {
    Row row{std::vector<double>(words.size() + 1, infinite), std::vector<std::size_t>(words.size() + 1, 0)};
    for (std::size_t end = 1; end <= words.size(); ++end) {
        for (std::size_t begin = end; begin-- > 0;) {
            const double width = words[end - 1].end - words[begin].begin;
            const bool one_paragraph = words[begin].paragraph == words[end - 1].paragraph;
            if (!one_paragraph || width > room || cost(0, width) >= row.cost[end]) break;
            const double total = cost(shorter.cost[begin], width);
            if (total >= row.cost[end]) continue;
            row.cost[end] = total;
            row.last_line[end] = begin;
        }
    }
    return row;
}

double widest(double so_far, double width) { return std::max(so_far, width); }
double unevenness(double so_far, double width) { return so_far + width * width; }

bool fit_one_line(const std::vector<Extent>& words, double room) {
    return words.front().paragraph == words.back().paragraph && words.back().end - words.front().begin <= room;
}

struct Choice {
    std::size_t lines = 0;
    double width = infinite;
};

/// The fewest lines that fit, else those of the narrowest widest line.
Choice choose_lines(const std::vector<Extent>& words, double room, std::size_t max_lines) {
    Choice best;
    Row row = no_lines(words.size());
    for (std::size_t lines = 1; lines <= std::min(max_lines, words.size()); ++lines) {
        row = add_line(row, words, infinite, widest);
        if (row.cost.back() < best.width) best = {lines, row.cost.back()};
        if (best.width <= room) break;
    }
    return best;
}

}  // namespace

std::vector<std::size_t> balance(const std::vector<Extent>& words, double room, std::size_t max_lines) {
    if (!words.empty() && max_lines > 0 && fit_one_line(words, room)) return {words.size()};  // nearly every label
    const Choice choice = choose_lines(words, room, max_lines);
    std::vector<Row> rows{no_lines(words.size())};
    while (rows.size() <= choice.lines) rows.push_back(add_line(rows.back(), words, choice.width, unevenness));
    std::vector<std::size_t> ends(choice.lines);
    std::size_t end = words.size();
    for (std::size_t line = choice.lines; line > 0; --line) {
        ends[line - 1] = end;
        end = rows[line].last_line[end];
    }
    return ends;
}

}  // namespace vellum::text
