#include "publish/mark.hpp"

#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>

#include "publish/carrier.hpp"
#include "publish/fingerprint.hpp"
#include "publish/sha256.hpp"
#include "publish/toolchain.hpp"

namespace vellum::publish {
namespace {

constexpr std::size_t crc_length = 4;

/// Where the checksum field is; nullopt when it is not there or not wholly so.
std::optional<std::size_t> checksum_offset(const Fields& fields, std::size_t file_size) {
    const auto field = fields.find(checksum_key);
    if (field == fields.end() || field->second.value.size() != sha256_length) return std::nullopt;
    const std::size_t offset = field->second.offset;
    if (offset > file_size || file_size - offset < sha256_length) return std::nullopt;
    return offset;
}

void overwrite(std::string& bytes, std::size_t offset, std::string_view with) {
    std::copy(with.begin(), with.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

std::string crc_of(std::string_view file, const PngChunk& chunk) {
    const std::uint32_t crc = libdeflate_crc32(0, file.data() + chunk.begin, chunk.crc - chunk.begin);
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(crc >> shift & 0xFF);
    return bytes;
}

/// Of the file with zeros in the places of the checksum and of the CRC that covers it.
std::string digest(std::string_view bytes, std::size_t checksum, const std::vector<PngChunk>& chunks) {
    static const std::string no_checksum(sha256_length, '0'), no_crc(crc_length, '\0');
    std::vector<std::string_view> parts{bytes.substr(0, checksum), no_checksum};
    std::size_t rest = checksum + sha256_length;
    for (const auto& chunk : chunks) {
        parts.insert(parts.end(), {bytes.substr(rest, chunk.crc - rest), no_crc});
        rest = chunk.crc + crc_length;
    }
    parts.push_back(bytes.substr(rest));
    return sha256(parts);
}

bool is_intact(std::optional<std::size_t> checksum, std::string_view bytes) {
    if (!checksum) return false;
    const auto chunks = png_chunks_around(bytes, *checksum);
    return bytes.substr(*checksum, sha256_length) == digest(bytes, *checksum, chunks) &&
           std::ranges::all_of(chunks, [&](const PngChunk& chunk) {
               return bytes.substr(chunk.crc, crc_length) == crc_of(bytes, chunk);
           });
}

}  // namespace

Fields find_fields(Format format, std::string_view bytes) {
    switch (format) {
        case Format::png: return find_png_fields(bytes);
        case Format::svg: return find_svg_fields(bytes);
        case Format::jpg: return find_jpg_fields(bytes);
        case Format::pdf: return find_pdf_fields(bytes);
        case Format::json: return find_json_fields(bytes);
        case Format::md: return find_comment_fields(bytes);
        case Format::html: return find_comment_fields(bytes, before_comment_of_html);
    }
    return {};
}

std::string generator() { return fmt::format("vellum, renderer revision {}", renderer_revision); }

std::vector<std::pair<std::string, std::string>> unsealed_mark(std::string diagram, std::string fingerprint) {
    return {{std::string(diagram_key), std::move(diagram)},
            {std::string(fingerprint_key), std::move(fingerprint)},
            {std::string(checksum_key), std::string(sha256_length, '0')}};
}

std::vector<std::pair<std::string, std::string>> unsealed_mark_of_drawing(Format format, std::string diagram,
                                                                          std::string fingerprint) {
    auto mark = unsealed_mark(std::move(diagram), std::move(fingerprint));
    mark.emplace_back(generator_key, generator());
    mark.emplace_back(toolchain_key, toolchain(format));
    return mark;
}

bool seal(Format format, std::string& bytes) {
    const auto checksum = checksum_offset(find_fields(format, bytes), bytes.size());
    if (!checksum) return false;
    const auto chunks = png_chunks_around(bytes, *checksum);
    overwrite(bytes, *checksum, digest(bytes, *checksum, chunks));
    for (const auto& chunk : chunks) overwrite(bytes, chunk.crc, crc_of(bytes, chunk));
    return true;
}

bool carries_mark(Format format, std::string_view bytes) {
    const Fields fields = find_fields(format, bytes);
    return fields.contains(diagram_key) && fields.contains(fingerprint_key);
}

std::optional<Mark> read_mark(Format format, std::string_view bytes) {
    const Fields fields = find_fields(format, bytes);
    const auto diagram = fields.find(diagram_key), fingerprint = fields.find(fingerprint_key);
    if (diagram == fields.end() || fingerprint == fields.end()) return std::nullopt;
    const auto value = [&](std::string_view key) {
        const auto field = fields.find(key);
        return field == fields.end() ? std::string() : field->second.value;
    };
    return Mark{diagram->second.value, fingerprint->second.value, value(generator_key), value(toolchain_key),
                is_intact(checksum_offset(fields, bytes.size()), bytes)};
}

}  // namespace vellum::publish
