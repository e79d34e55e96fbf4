/// Where each format carries the mark. All readers take any bytes whatever and look at no byte outside them.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "publish/format.hpp"

namespace vellum::publish {

inline constexpr std::string_view diagram_key = "vellum:diagram";
inline constexpr std::string_view fingerprint_key = "vellum:fingerprint";
inline constexpr std::string_view checksum_key = "vellum:checksum";
inline constexpr std::string_view generator_key = "vellum:generator";
inline constexpr std::string_view toolchain_key = "vellum:toolchain";

/// One value of the mark and where its first byte is in the file.
struct Field {
    std::string value;
    std::size_t offset = 0;
};
using Fields = std::map<std::string, Field, std::less<>>;

/// The fields found in a file; empty when it is not of that format or carries none.
Fields find_fields(Format format, std::string_view bytes);

Fields find_png_fields(std::string_view bytes);
Fields find_svg_fields(std::string_view bytes);
Fields find_jpg_fields(std::string_view bytes);
Fields find_pdf_fields(std::string_view bytes);
Fields find_json_fields(std::string_view bytes);
/// What comes before the comment in an HTML file.
inline constexpr std::string_view before_comment_of_html = "<!DOCTYPE html>\n";
/// In a comment of HTML, which Markdown has as well, at the very beginning of the file or after `before`.
Fields find_comment_fields(std::string_view bytes, std::string_view before = {});

/// The comment with these fields in it, and a newline.
std::string comment_with(const std::vector<std::pair<std::string, std::string>>& mark);

/// True when most of such a comment is there, wherever that is: a merge or an editor may have damaged or moved it.
bool has_traces_of_comment(std::string_view bytes);

/// A chunk of a PNG: its type and data, followed by four bytes of CRC.
struct PngChunk {
    std::size_t begin = 0;  ///< first byte of the type
    std::size_t crc = 0;    ///< first byte of the CRC, one past the data
};
/// The chunk around an offset; none in a file that is no PNG.
std::vector<PngChunk> png_chunks_around(std::string_view bytes, std::size_t offset);

}  // namespace vellum::publish
