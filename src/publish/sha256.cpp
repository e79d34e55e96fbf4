#include "publish/sha256.hpp"

#include <nettle/base16.h>
#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace vellum::publish {

std::string sha256(std::string_view bytes) { return sha256(std::span(&bytes, 1)); }

std::string sha256(std::span<const std::string_view> parts) {
    sha256_ctx context;
    sha256_init(&context);
    for (const std::string_view part : parts)
        sha256_update(&context, part.size(), reinterpret_cast<const std::uint8_t*>(part.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    static_assert(BASE16_ENCODE_LENGTH(SHA256_DIGEST_SIZE) == sha256_length);
    std::string hex(sha256_length, '\0');
    base16_encode_update(hex.data(), digest.size(), digest.data());
    return hex;
}

}  // namespace vellum::publish
