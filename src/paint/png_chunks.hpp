/// The container of a PNG file: signature and checksummed chunks (W3C PNG, section 5).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vellum::paint {

/// libdeflate's level for the image (docs/decisions/0009).
constexpr int png_compression_level = 2;

/// Appends `value`, most significant byte first.
void append_big_endian(std::string& out, std::uint32_t value);

/// A file in the making; starts with the signature.
class PngChunks {
public:
    PngChunks();
    /// Appends a chunk. `type` has four letters.
    PngChunks& add(std::string_view type, std::string_view data);
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

}  // namespace vellum::paint
