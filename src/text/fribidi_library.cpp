#include "text/fribidi_library.hpp"

#include "libraries/dynamic_library.hpp"

namespace vellum::text {
namespace {

FribidiLibrary open() {
    const libraries::DynamicLibrary library("libfribidi.so.0", "FriBidi is needed for text beyond Latin letters");
    FribidiLibrary out;
    library.find("fribidi_get_bidi_types", out.get_bidi_types);
    library.find("fribidi_get_bracket_types", out.get_bracket_types);
    library.find("fribidi_get_par_direction", out.get_par_direction);
    library.find("fribidi_get_par_embedding_levels_ex", out.get_par_embedding_levels_ex);
    return out;
}

}  // namespace

const FribidiLibrary& FribidiLibrary::get() {
    static const FribidiLibrary library = open();
    return library;
}

}  // namespace vellum::text
