#include "paint/base64.hpp"

#include <openssl/evp.h>

namespace vellum::paint {

std::string base64(std::string_view bytes) {
    std::string encoded((bytes.size() + 2) / 3 * 4, '\0');  // and a zero behind it, as strings have
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data()),
                    reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
    return encoded;
}

}  // namespace vellum::paint
