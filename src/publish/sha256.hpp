/// SHA-256 (FIPS 180-4), by OpenSSL, which uses the processor's own instructions for it.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace vellum::publish {

/// Characters of a digest in hexadecimal.
inline constexpr std::size_t sha256_length = 64;

/// The digest of these bytes, lower-case hexadecimal.
std::string sha256(std::string_view bytes);

/// The same of bytes that lie in parts one behind the other.
std::string sha256(std::span<const std::string_view> parts);

}  // namespace vellum::publish
