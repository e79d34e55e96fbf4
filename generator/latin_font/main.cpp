// latin_font IN SMALL NUMBERED CHECKSUM: writes the font IN reduced to what texts in Latin letters are made of, twice,
// and the CRC-32 of IN in decimal, which would take longer to find in every run than to draw a picture's lines. SMALL is
// what subsets are made from: they have the same bytes as those of the whole font, and take half as long or less.
// NUMBERED keeps the numbers of the glyphs, so that texts shaped with it come out as with the whole font; that takes a
// fifth of the time, since most of what Inter may substitute is gone.
#include <libdeflate.h>

#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "text/latin.hpp"
#include "text/subset_input.hpp"

namespace {

using namespace vellum::text;
using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;

std::string_view bytes_of(const Blob& blob) {
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

void write(std::string_view bytes, const std::string& out) {
    std::ofstream file(out, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) throw std::runtime_error("cannot write " + out);
}

void reduce(const Face& face, unsigned further_flags, const std::string& out) {
    const SubsetInput input = subset_input(true);
    hb_subset_input_set_flags(input.get(), hb_subset_input_get_flags(input.get()) | further_flags);
    for (const CodePointRange& range : latin_ranges)
        hb_set_add_range(hb_subset_input_unicode_set(input.get()), range.first, range.last);
    const Face reduced(hb_subset_or_fail(face.get(), input.get()));
    if (!reduced) throw std::runtime_error("cannot reduce the font to " + out);
    write(bytes_of(Blob(hb_face_reference_blob(reduced.get()))), out);
}

Blob open(const std::string& path) {
    Blob blob(hb_blob_create_from_file_or_fail(path.c_str()));
    if (!blob) throw std::runtime_error("cannot read " + path);
    return blob;
}

std::string checksum(std::string_view bytes) { return std::to_string(libdeflate_crc32(0, bytes.data(), bytes.size())); }

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 5) throw std::runtime_error("usage: latin_font IN SMALL NUMBERED CHECKSUM");
    const Blob font = open(argv[1]);
    const Face face(hb_face_create(font.get(), 0));
    reduce(face, HB_SUBSET_FLAGS_DEFAULT, argv[2]);
    reduce(face, HB_SUBSET_FLAGS_RETAIN_GIDS, argv[3]);
    write(checksum(bytes_of(font)), argv[4]);
} catch (const std::exception& error) {
    std::fprintf(stderr, "latin_font: %s\n", error.what());
    return 1;
}
