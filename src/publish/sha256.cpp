#include "publish/sha256.hpp"

#include <sha2.h>

#include <cstdint>

namespace vellum::publish {

std::string sha256(std::string_view bytes) {
    std::string hex(SHA256_DIGEST_STRING_LENGTH, '\0');
    SHA256Data(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), hex.data());
    hex.resize(sha256_length);
    return hex;
}

}  // namespace vellum::publish
