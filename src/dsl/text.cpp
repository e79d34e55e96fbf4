#include "vellum/text.hpp"

#include <cstring>

namespace vellum {

Text::Text(const char* text) : data_(text), size_(text ? std::strlen(text) : 0) {}

Text::Text(const char8_t* text) : Text(bytes(text)) {}

}  // namespace vellum
