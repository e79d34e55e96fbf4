/// Text as C++ source.
#pragma once

#include <string>
#include <string_view>

namespace vellum::generator {

/// A string literal with quotes and backslashes escaped; of `text`, which has no control characters.
inline std::string literal(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

}  // namespace vellum::generator
