/// libjpeg, opened when the first JPEG file is written.
#pragma once

#include <cstddef>
#include <cstdio>

#include <jpeglib.h>

namespace vellum::paint {

/// The functions in use, with the types of the headers.
struct JpegLibrary {
    decltype(&::jpeg_std_error) std_error = nullptr;
    decltype(&::jpeg_CreateCompress) create_compress = nullptr;
    decltype(&::jpeg_mem_dest) mem_dest = nullptr;
    decltype(&::jpeg_set_defaults) set_defaults = nullptr;
    decltype(&::jpeg_set_quality) set_quality = nullptr;
    decltype(&::jpeg_start_compress) start_compress = nullptr;
    decltype(&::jpeg_write_marker) write_marker = nullptr;
    decltype(&::jpeg_write_scanlines) write_scanlines = nullptr;
    decltype(&::jpeg_finish_compress) finish_compress = nullptr;
    decltype(&::jpeg_destroy_compress) destroy_compress = nullptr;

    /// Opened on first use and kept. Throws std::runtime_error when libjpeg is not installed.
    static const JpegLibrary& get();
};

}  // namespace vellum::paint
