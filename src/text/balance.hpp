/// Which words go into which line.
#pragma once

#include <cstddef>
#include <vector>

namespace vellum::text {

/// A word's place in its paragraph as it lies unwrapped, px along the line.
struct Extent {
    std::size_t paragraph = 0;  ///< a line never holds words of two
    double begin = 0;
    double end = 0;
};

/// The last word, exclusive, of each line: the fewest lines that fit `room`, else the least wide ones; among these the
/// widest line is as narrow as can be, and then the lines are as even as can be. Empty when `max_lines` cannot hold the
/// paragraphs, or there are no words.
std::vector<std::size_t> balance(const std::vector<Extent>& words, double room, std::size_t max_lines);

}  // namespace vellum::text
