#include "paint/jpeg_library.hpp"

#include "libraries/dynamic_library.hpp"

namespace vellum::paint {
namespace {

/// libjpeg-turbo is built with the interface of one of these versions of libjpeg; the header says which.
constexpr const char* file_name = JPEG_LIB_VERSION >= 80 ? "libjpeg.so.8" : "libjpeg.so.62";

JpegLibrary open() {
    const libraries::DynamicLibrary library(file_name, "libjpeg is needed to write JPEG files");
    JpegLibrary out;
    library.find("jpeg_std_error", out.std_error);
    library.find("jpeg_CreateCompress", out.create_compress);
    library.find("jpeg_mem_dest", out.mem_dest);
    library.find("jpeg_set_defaults", out.set_defaults);
    library.find("jpeg_set_quality", out.set_quality);
    library.find("jpeg_start_compress", out.start_compress);
    library.find("jpeg_write_marker", out.write_marker);
    library.find("jpeg_write_scanlines", out.write_scanlines);
    library.find("jpeg_finish_compress", out.finish_compress);
    library.find("jpeg_destroy_compress", out.destroy_compress);
    return out;
}

}  // namespace

const JpegLibrary& JpegLibrary::get() {
    static const JpegLibrary library = open();
    return library;
}

}  // namespace vellum::paint
