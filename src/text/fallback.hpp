/// The system's fonts, for what the bundled one lacks.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <tuple>

#include "text/face.hpp"

namespace vellum::text {

/// What is looked for besides the characters themselves.
struct Wanted {
    Weight weight = Weight::regular;
    std::string language;  ///< RFC 3066; empty: any
    bool emoji = false;    ///< in colour
    bool operator<(const Wanted& o) const {
        return std::tie(weight, language, emoji) < std::tie(o.weight, o.language, o.emoji);
    }
};

/// The installed face that shows this user-perceived character best, or null when none has it. The first call of a
/// process loads the font configuration (milliseconds).
const FontFace* find_face(std::span<const std::uint32_t> cluster, const Wanted& wanted);

}  // namespace vellum::text
