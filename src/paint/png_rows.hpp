/// Rows of pixels as PNG stores them before compression.
#pragma once

#include <cstddef>
#include <memory>

#include "paint/paint.hpp"

namespace vellum::paint {

/// A block of bytes that is never filled with zeros first: these are megabytes, and every one is written.
struct Bytes {
    explicit Bytes(std::size_t capacity) : data(std::make_unique_for_overwrite<unsigned char[]>(capacity)) {}
    std::unique_ptr<unsigned char[]> data;
    std::size_t size = 0;
};

/// Red, green, blue per pixel, a byte naming the filter (none) before each row (W3C PNG, sections 7 and 9).
Bytes unfiltered_rows(const Raster& raster);

}  // namespace vellum::paint
