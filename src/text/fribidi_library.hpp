/// FriBidi, opened at the first text that is not all in Latin letters; others have one direction.
#pragma once

#include <fribidi.h>

namespace vellum::text {

/// The functions in use, with the types of the header.
struct FribidiLibrary {
    decltype(&::fribidi_get_bidi_types) get_bidi_types = nullptr;
    decltype(&::fribidi_get_bracket_types) get_bracket_types = nullptr;
    decltype(&::fribidi_get_par_direction) get_par_direction = nullptr;
    decltype(&::fribidi_get_par_embedding_levels_ex) get_par_embedding_levels_ex = nullptr;

    /// Opened on first use and kept. Throws std::runtime_error when FriBidi is not installed.
    static const FribidiLibrary& get();
};

}  // namespace vellum::text
