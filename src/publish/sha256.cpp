// OpenSSL's newer interface looks providers up, which takes longer than the digests of a hundred pictures; this one, which
// it calls deprecated, is the bare function.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "publish/sha256.hpp"

#include <openssl/sha.h>

#include <array>

namespace vellum::publish {

std::string sha256(std::string_view bytes) { return sha256(std::span(&bytes, 1)); }

std::string sha256(std::span<const std::string_view> parts) {
    SHA256_CTX context;
    SHA256_Init(&context);
    for (const std::string_view part : parts) SHA256_Update(&context, part.data(), part.size());
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256_Final(digest.data(), &context);
    static_assert(2 * digest.size() == sha256_length);
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(sha256_length);
    for (const unsigned char byte : digest) hex += {digits[byte >> 4], digits[byte & 15]};
    return hex;
}

}  // namespace vellum::publish
