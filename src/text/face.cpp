#include "text/face.hpp"

#include <array>
#include <utility>

namespace vellum::embedded {

std::string_view inter_regular();
std::string_view inter_medium();
std::string_view inter_semibold();

}  // namespace vellum::embedded

namespace vellum::text {
namespace {

/// FreeType and fontconfig number the faces of a file in the low half, the named instances of a variable one in the high.
constexpr int face_mask = 0xFFFF;
constexpr int instance_shift = 16;

hb_blob_t* open(const FaceSource& source) {
    if (source.bytes.empty()) return hb_blob_create_from_file(source.path.c_str());
    return hb_blob_create(source.bytes.data(), static_cast<unsigned>(source.bytes.size()), HB_MEMORY_MODE_READONLY,
                          nullptr, nullptr);
}

hb_face_t* create_face(const FaceSource& source) {
    const Handle<hb_blob_t, hb_blob_destroy> blob(open(source));
    return hb_face_create(blob.get(), static_cast<unsigned>(source.index & face_mask));
}

FaceSource inter(std::string_view bytes) { return {.bytes = bytes, .path = {}, .family = "Inter"}; }

}  // namespace

FontFace::FontFace(FaceSource source)
    : source_(std::move(source)), face_(create_face(source_)), font_(hb_font_create(face_.get())) {
    const int instance = source_.index >> instance_shift;
    if (instance > 0) hb_font_set_var_named_instance(font_.get(), static_cast<unsigned>(instance - 1));
    hb_font_make_immutable(font_.get());
}

const FontFace& bundled(Weight weight) {
    static const std::array<FontFace, 3> faces{FontFace(inter(embedded::inter_regular())),
                                               FontFace(inter(embedded::inter_medium())),
                                               FontFace(inter(embedded::inter_semibold()))};
    return faces[static_cast<std::size_t>(weight)];
}

std::string_view font_bytes(Weight weight) { return bundled(weight).source().bytes; }

const FaceSource& source(const FontFace& face) { return face.source(); }

}  // namespace vellum::text
