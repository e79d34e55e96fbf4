#include "text/face.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "text/latin.hpp"

namespace vellum::embedded {

std::string_view inter_regular();
std::string_view inter_medium();
std::string_view inter_semibold();
std::string_view inter_regular_latin_numbered();
std::string_view inter_medium_latin_numbered();
std::string_view inter_semibold_latin_numbered();
std::string_view inter_regular_basic_numbered();
std::string_view inter_medium_basic_numbered();
std::string_view inter_semibold_basic_numbered();
std::string_view inter_regular_crc32();
std::string_view inter_medium_crc32();
std::string_view inter_semibold_crc32();

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

const std::array<FontFace, 3>& all_bundled() {
    static const std::array<FontFace, 3> faces{FontFace(inter(embedded::inter_regular())),
                                               FontFace(inter(embedded::inter_medium())),
                                               FontFace(inter(embedded::inter_semibold()))};
    return faces;
}

/// In the order of all_bundled.
const std::array<FontFace, 3>& all_latin() {
    static const std::array<FontFace, 3> faces{FontFace(inter(embedded::inter_regular_latin_numbered())),
                                               FontFace(inter(embedded::inter_medium_latin_numbered())),
                                               FontFace(inter(embedded::inter_semibold_latin_numbered()))};
    return faces;
}

/// In the order of all_bundled.
const std::array<FontFace, 3>& all_basic() {
    static const std::array<FontFace, 3> faces{FontFace(inter(embedded::inter_regular_basic_numbered())),
                                               FontFace(inter(embedded::inter_medium_basic_numbered())),
                                               FontFace(inter(embedded::inter_semibold_basic_numbered()))};
    return faces;
}

}  // namespace

FontFace::FontFace(FaceSource source)
    : source_(std::move(source)), face_(create_face(source_)), font_(hb_font_create(face_.get())) {
    const int instance = source_.index >> instance_shift;
    if (instance > 0) hb_font_set_var_named_instance(font_.get(), static_cast<unsigned>(instance - 1));
    hb_font_make_immutable(font_.get());
}

const FontFace& bundled(Weight weight) { return all_bundled()[static_cast<std::size_t>(weight)]; }

hb_font_t* shaping_font(const FontFace& face, const CodePoints& line) {
    const auto& bundled = all_bundled();
    const auto i =
        static_cast<std::size_t>(std::ranges::find(bundled, &face, [](const auto& f) { return &f; }) - bundled.begin());
    if (i == bundled.size()) return face.font();
    if (is_basic(line)) return all_basic()[i].font();
    return is_latin(line) ? all_latin()[i].font() : face.font();
}

std::string_view font_bytes(Weight weight) { return bundled(weight).source().bytes; }

std::uint32_t font_checksum(Weight weight) {
    const std::array digits{embedded::inter_regular_crc32(), embedded::inter_medium_crc32(),
                            embedded::inter_semibold_crc32()};
    const std::string_view own = digits[static_cast<std::size_t>(weight)];
    std::uint32_t checksum = 0;
    std::from_chars(own.data(), own.data() + own.size(), checksum);
    return checksum;
}

const FaceSource& source(const FontFace& face) { return face.source(); }

}  // namespace vellum::text
