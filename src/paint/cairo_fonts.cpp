#include "paint/cairo_fonts.hpp"

#include <map>
#include <mutex>
#include <stdexcept>

#include <cairo-ft.h>
#include <fmt/format.h>

#include "paint/cairo_surface.hpp"

namespace vellum::paint {
namespace {

FT_Library open_library() {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) throw std::runtime_error("FreeType cannot be started");
    return library;
}

FT_Face open_face(FT_Library library, const text::FaceSource& source) {
    FT_Face face = nullptr;
    const auto* bytes = reinterpret_cast<const FT_Byte*>(source.bytes.data());
    const auto size = static_cast<FT_Long>(source.bytes.size());
    const FT_Error error = source.bytes.empty() ? FT_New_Face(library, source.path.c_str(), source.index, &face)
                                                : FT_New_Memory_Face(library, bytes, size, source.index, &face);
    if (error != 0) throw std::runtime_error(fmt::format("the font {} cannot be opened", source.family));
    return face;
}

/// The faces drawn so far. They are never closed: cairo's own cache refers to them at times nobody can foresee.
class Faces {
public:
    static Faces& all() {
        static Faces& faces = *new Faces;
        return faces;
    }

    cairo_font_face_t* of(const text::FontFace& face) {
        const std::lock_guard lock(mutex_);
        CairoFace& known = faces_[&face];
        if (!known) {
            const text::FaceSource& source = text::source(face);
            const int flags = FT_LOAD_NO_HINTING | (source.color ? FT_LOAD_COLOR : FT_LOAD_NO_BITMAP);
            known.reset(cairo_ft_font_face_create_for_ft_face(open_face(library_, source), flags));
        }
        return known.get();
    }

    FT_Face outlines_of(const text::FontFace& face) {
        const std::lock_guard lock(mutex_);
        FT_Face& known = outlines_[&face];
        if (known == nullptr) known = open_face(library_, text::source(face));
        return known;
    }

private:
    FT_Library library_ = open_library();
    std::mutex mutex_;
    std::map<const text::FontFace*, CairoFace> faces_;
    std::map<const text::FontFace*, FT_Face> outlines_;
};

}  // namespace

cairo_font_face_t* cairo_face(const text::FontFace& face) { return Faces::all().of(face); }

FT_Face outline_face(const text::FontFace& face) { return Faces::all().outlines_of(face); }

}  // namespace vellum::paint
