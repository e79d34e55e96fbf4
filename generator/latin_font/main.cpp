// latin_font IN SMALL NUMBERED: writes the font IN reduced to what texts in Latin letters are made of, twice. SMALL is
// what subsets are made from: they have the same bytes as those of the whole font, and take half as long or less.
// NUMBERED keeps the numbers of the glyphs, so that texts shaped with it come out as with the whole font; that takes a
// fifth of the time, since most of what Inter may substitute is gone.
#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>

#include "text/latin.hpp"
#include "text/subset_input.hpp"

namespace {

using namespace vellum::text;
using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;

void write(const Face& face, const std::string& out) {
    const Blob blob(hb_face_reference_blob(face.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    std::ofstream file(out, std::ios::binary);
    file.write(bytes, length);
    if (!file.flush()) throw std::runtime_error("cannot write " + out);
}

void reduce(const Face& face, unsigned further_flags, const std::string& out) {
    const SubsetInput input = subset_input(true);
    hb_subset_input_set_flags(input.get(), hb_subset_input_get_flags(input.get()) | further_flags);
    for (const CodePointRange& range : latin_ranges)
        hb_set_add_range(hb_subset_input_unicode_set(input.get()), range.first, range.last);
    const Face reduced(hb_subset_or_fail(face.get(), input.get()));
    if (!reduced) throw std::runtime_error("cannot reduce the font to " + out);
    write(reduced, out);
}

Face open(const std::string& path) {
    const Blob blob(hb_blob_create_from_file_or_fail(path.c_str()));
    if (!blob) throw std::runtime_error("cannot read " + path);
    return Face(hb_face_create(blob.get(), 0));
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 4) throw std::runtime_error("usage: latin_font IN SMALL NUMBERED");
    const Face face = open(argv[1]);
    reduce(face, HB_SUBSET_FLAGS_DEFAULT, argv[2]);
    reduce(face, HB_SUBSET_FLAGS_RETAIN_GIDS, argv[3]);
} catch (const std::exception& error) {
    std::fprintf(stderr, "latin_font: %s\n", error.what());
    return 1;
}
