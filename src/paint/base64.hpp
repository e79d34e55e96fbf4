/// Bytes in the alphabet of data URIs.
#pragma once

#include <string>
#include <string_view>

namespace vellum::paint {

/// RFC 4648, with padding, on one line.
std::string base64(std::string_view bytes);

}  // namespace vellum::paint
