#include "paint/png_chunks.hpp"

#include <libdeflate.h>

namespace vellum::paint {

void append_big_endian(std::string& out, std::uint32_t value) {
    for (const unsigned shift : {24U, 16U, 8U, 0U}) out += static_cast<char>(value >> shift & 0xFFU);
}

PngChunks::PngChunks() : out_("\x89PNG\r\n\x1A\n") {}

PngChunks& PngChunks::add(std::string_view type, std::string_view data) {
    append_big_endian(out_, static_cast<std::uint32_t>(data.size()));
    const std::size_t from = out_.size();
    out_.append(type).append(data);
    append_big_endian(out_, libdeflate_crc32(0, out_.data() + from, out_.size() - from));
    return *this;
}

}  // namespace vellum::paint
