#include "text/fontconfig_library.hpp"

#include "libraries/dynamic_library.hpp"

namespace vellum::text {
namespace {

FontconfigLibrary open() {
    const libraries::DynamicLibrary library("libfontconfig.so.1",
                                            "fontconfig is needed for characters that the bundled font lacks");
    FontconfigLibrary out;
    library.find("FcInitLoadConfigAndFonts", out.InitLoadConfigAndFonts);
    library.find("FcConfigSubstitute", out.ConfigSubstitute);
    library.find("FcConfigDestroy", out.ConfigDestroy);
    library.find("FcDefaultSubstitute", out.DefaultSubstitute);
    library.find("FcPatternCreate", out.PatternCreate);
    library.find("FcPatternDestroy", out.PatternDestroy);
    library.find("FcPatternAddInteger", out.PatternAddInteger);
    library.find("FcPatternAddString", out.PatternAddString);
    library.find("FcPatternGetBool", out.PatternGetBool);
    library.find("FcPatternGetCharSet", out.PatternGetCharSet);
    library.find("FcPatternGetInteger", out.PatternGetInteger);
    library.find("FcPatternGetString", out.PatternGetString);
    library.find("FcCharSetHasChar", out.CharSetHasChar);
    library.find("FcFontSort", out.FontSort);
    library.find("FcFontSetDestroy", out.FontSetDestroy);
    return out;
}

}  // namespace

const FontconfigLibrary& FontconfigLibrary::get() {
    static const FontconfigLibrary library = open();
    return library;
}

}  // namespace vellum::text
