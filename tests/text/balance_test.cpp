#include "text/balance.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

#include "generated_text.hpp"
#include "support/catch.hpp"

using namespace vellum::text;

namespace {

using Ends = std::vector<std::size_t>;
/// What counts, most important first: smaller is better.
using Merit = std::tuple<bool, double, std::size_t, double, double>;

struct Measured {
    double widest = 0;
    double squares = 0;
};

Measured measure(const std::vector<Extent>& words, const Ends& ends) {
    Measured measured;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        const bool one = words[begin].paragraph == words[end - 1].paragraph;
        const double width = one ? words[end - 1].end - words[begin].begin : std::numeric_limits<double>::infinity();
        measured.widest = std::max(measured.widest, width);
        measured.squares += width * width;
        begin = end;
    }
    return measured;
}

/// Fitting before not; then the fewest lines and their widest line, or, where nothing fits, the other way round.
Merit merit(const std::vector<Extent>& words, const Ends& ends, double room) {
    const auto [widest, squares] = measure(words, ends);
    const bool misfit = widest > room;
    return {misfit, misfit ? widest : 0, ends.size(), widest, squares};
}

/// The best of all ways to break the words into at most `max_lines` lines.
Merit best_of_all(const std::vector<Extent>& words, double room, std::size_t max_lines) {
    Merit best{true, std::numeric_limits<double>::infinity(), 0, 0, 0};
    for (std::uint32_t breaks = 0; breaks < 1u << (words.size() - 1); ++breaks) {
        Ends ends;
        for (std::size_t i = 1; i < words.size(); ++i)
            if (breaks >> (i - 1) & 1u) ends.push_back(i);
        ends.push_back(words.size());
        if (ends.size() <= max_lines) best = std::min(best, merit(words, ends, room));
    }
    return best;
}

std::vector<Extent> generated_words(GeneratedText& generated) {
    std::vector<Extent> words;
    double x = 0;
    std::size_t paragraph = 0;
    for (std::uint32_t count = 1 + generated.below(9); count > 0; --count) {
        const double width = 1 + generated.below(12);
        words.push_back({paragraph, x, x + width});
        x += width + 1;
        if (generated.below(6) == 0) ++paragraph;
    }
    return words;
}

}  // namespace

TEST_CASE("Lines are chosen as if all ways to break had been tried") {
    GeneratedText generated(7);
    for (int i = 0; i < 3000; ++i) {
        const auto words = generated_words(generated);
        const double room = generated.below(50);
        const std::size_t max_lines = 1 + generated.below(4);
        const Ends ends = balance(words, room, max_lines);
        CAPTURE(i, words.size(), room, max_lines);
        if (words.back().paragraph >= max_lines) {
            CHECK(ends.empty());
        } else {
            REQUIRE(!ends.empty());
            CHECK(merit(words, ends, room) == best_of_all(words, room, max_lines));
        }
    }
}

TEST_CASE("No words, no lines") { CHECK(balance({}, 100, 3).empty()); }
