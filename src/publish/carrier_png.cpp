// PNG (W3C, third edition): a signature of eight bytes, then chunks of length, type, data and CRC. An iTXt chunk holds
// a keyword, two bytes on compression, a language and a translated keyword, all ended by a zero byte, then the text.
#include <cstdint>

#include "publish/carrier.hpp"

namespace vellum::publish {
namespace {

constexpr std::string_view signature{"\x89PNG\r\n\x1a\n", 8};

/// Walks over the chunks that lie wholly inside the bytes.
class Chunks {
public:
    explicit Chunks(std::string_view bytes)
        : bytes_(bytes), next_(bytes.starts_with(signature) ? signature.size() : bytes.size()) {}

    std::optional<PngChunk> next() {
        if (bytes_.size() - next_ < 12) return std::nullopt;
        const std::size_t length = read_length();
        if (length > bytes_.size() - next_ - 12) return std::nullopt;
        const PngChunk chunk{next_ + 4, next_ + 8 + length};
        next_ = chunk.crc + 4;
        return chunk;
    }

private:
    std::size_t read_length() const {
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i) length = length << 8 | static_cast<std::uint8_t>(bytes_[next_ + i]);
        return length;
    }

    std::string_view bytes_;
    std::size_t next_;
};

/// Adds the text of an uncompressed iTXt chunk.
void read_text(std::string_view bytes, const PngChunk& chunk, Fields& fields) {
    const auto data = bytes.substr(chunk.begin + 4, chunk.crc - chunk.begin - 4);
    const auto keyword = data.find('\0');
    if (keyword == data.npos || data.substr(keyword, 3) != std::string_view("\0\0\0", 3)) return;
    const auto language = data.find('\0', keyword + 3);
    if (language == data.npos) return;
    const auto translated = data.find('\0', language + 1);
    if (translated == data.npos) return;
    fields[std::string(data.substr(0, keyword))] = {std::string(data.substr(translated + 1)),
                                                    chunk.begin + 4 + translated + 1};
}

}  // namespace

Fields find_png_fields(std::string_view bytes) {
    Fields fields;
    Chunks chunks(bytes);
    while (const auto chunk = chunks.next()) {
        if (bytes.substr(chunk->begin, 4) == "iTXt") read_text(bytes, *chunk, fields);
    }
    return fields;
}

std::vector<PngChunk> png_chunks_around(std::string_view bytes, std::size_t offset) {
    Chunks chunks(bytes);
    while (const auto chunk = chunks.next()) {
        if (chunk->begin <= offset && offset < chunk->crc) return {*chunk};
    }
    return {};
}

}  // namespace vellum::publish
