/// fontconfig, opened at the first character that the bundled font lacks.
#pragma once

#include <fontconfig/fontconfig.h>

namespace vellum::text {

/// The functions in use, with the types of the header.
struct FontconfigLibrary {
    decltype(&::FcInitLoadConfigAndFonts) InitLoadConfigAndFonts = nullptr;
    decltype(&::FcConfigSubstitute) ConfigSubstitute = nullptr;
    decltype(&::FcConfigDestroy) ConfigDestroy = nullptr;
    decltype(&::FcDefaultSubstitute) DefaultSubstitute = nullptr;
    decltype(&::FcPatternCreate) PatternCreate = nullptr;
    decltype(&::FcPatternDestroy) PatternDestroy = nullptr;
    decltype(&::FcPatternAddInteger) PatternAddInteger = nullptr;
    decltype(&::FcPatternAddString) PatternAddString = nullptr;
    decltype(&::FcPatternGetBool) PatternGetBool = nullptr;
    decltype(&::FcPatternGetCharSet) PatternGetCharSet = nullptr;
    decltype(&::FcPatternGetInteger) PatternGetInteger = nullptr;
    decltype(&::FcPatternGetString) PatternGetString = nullptr;
    decltype(&::FcCharSetHasChar) CharSetHasChar = nullptr;
    decltype(&::FcFontSort) FontSort = nullptr;
    decltype(&::FcFontSetDestroy) FontSetDestroy = nullptr;

    /// Opened on first use and kept. Throws std::runtime_error when fontconfig is not installed.
    static const FontconfigLibrary& get();
};

}  // namespace vellum::text
