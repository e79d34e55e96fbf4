/// The parts of a text between which a line may end.
#pragma once

#include <cstddef>
#include <vector>

#include "text/utf8.hpp"

namespace vellum::text {

/// A stretch that stays in one line, by code points of its paragraph.
struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;  ///< past the last one; the white space behind it does not count
};

/// The words of a paragraph in logical order.
std::vector<Word> words_of(const CodePoints& paragraph);

}  // namespace vellum::text
