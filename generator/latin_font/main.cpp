// latin_font IN OUT: writes the font IN reduced to what texts in Latin letters are made of. A subset of it has the same
// bytes as one of the whole font, and takes half as long.
#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>

#include "text/subset_input.hpp"

namespace {

using namespace vellum::text;
using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;

void reduce(const std::string& in, const std::string& out) {
    const Blob whole(hb_blob_create_from_file_or_fail(in.c_str()));
    if (!whole) throw std::runtime_error("cannot read " + in);
    const Face face(hb_face_create(whole.get(), 0));
    const SubsetInput input = subset_input(true);
    hb_set_t* characters = hb_subset_input_unicode_set(input.get());
    hb_set_add_range(characters, 0x0020, 0x017F);  // Latin of most European languages
    hb_set_add_range(characters, 0x2010, 0x2044);  // dashes, quotation marks, bullets, …
    const Face reduced(hb_subset_or_fail(face.get(), input.get()));
    if (!reduced) throw std::runtime_error("cannot reduce " + in);
    const Blob blob(hb_face_reference_blob(reduced.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    std::ofstream file(out, std::ios::binary);
    file.write(bytes, length);
    if (!file.flush()) throw std::runtime_error("cannot write " + out);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 3) throw std::runtime_error("usage: latin_font IN OUT");
    reduce(argv[1], argv[2]);
} catch (const std::exception& error) {
    std::fprintf(stderr, "latin_font: %s\n", error.what());
    return 1;
}
