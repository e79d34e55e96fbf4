// Edges of letters are what suffers first in a JPEG: colour is kept at full resolution (4:4:4), and at quality 92 the
// rings around letters cannot be seen. Huffman tables made for the picture save a tenth at no loss.
#include <algorithm>
#include <bit>
#include <cmath>
#include <csetjmp>
#include <cstdlib>
#include <stdexcept>

#include <fmt/format.h>

#include "paint/jpeg_library.hpp"
#include "paint/paint.hpp"

namespace vellum::paint {
namespace {

constexpr int quality = 92;
constexpr std::size_t longest_comment = 65'533;  // the length of a segment has 16 bits and counts itself

/// How libjpeg-turbo calls a pixel 0xFFRRGGBB by its bytes in memory.
constexpr J_COLOR_SPACE pixel_order = std::endian::native == std::endian::little ? JCS_EXT_BGRX : JCS_EXT_XRGB;

/// A compressor whose errors jump to where the caller waits for them; C code knows no exceptions.
struct Compressor {
    jpeg_compress_struct state{};
    jpeg_error_mgr errors{};
    std::jmp_buf on_error{};
    char message[JMSG_LENGTH_MAX] = "";
    unsigned char* bytes = nullptr;  ///< the file; allocated by libjpeg
    unsigned long size = 0;

    Compressor() = default;
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;
    ~Compressor() {
        JpegLibrary::get().destroy_compress(&state);
        std::free(bytes);
    }
};

[[noreturn]] void jump(j_common_ptr state) {
    auto& compressor = *static_cast<Compressor*>(state->client_data);
    compressor.errors.format_message(state, compressor.message);
    std::longjmp(compressor.on_error, 1);
}

void configure(const JpegLibrary& jpeg, jpeg_compress_struct& state, const Raster& raster, double scale) {
    state.image_width = static_cast<JDIMENSION>(raster.width);
    state.image_height = static_cast<JDIMENSION>(raster.height);
    state.input_components = 4;
    state.in_color_space = pixel_order;
    jpeg.set_defaults(&state);
    jpeg.set_quality(&state, quality, TRUE);
    for (int i = 0; i < state.num_components; ++i)
        state.comp_info[i].h_samp_factor = state.comp_info[i].v_samp_factor = 1;
    state.optimize_coding = TRUE;
    state.density_unit = 1;  // per inch: 96 at scale 1
    state.X_density = state.Y_density = static_cast<UINT16>(std::lround(96 * scale));
}

std::vector<std::string> comments(const Metadata& metadata) {
    std::vector<std::string> lines;
    for (const auto& [key, value] : metadata) {
        lines.push_back(fmt::format("{}={}", key, value));
        if (lines.back().size() > longest_comment) throw std::length_error("a comment too long for a JPEG file");
    }
    return lines;
}

/// False when libjpeg gave up. Nothing in here has a destructor that a jump could skip.
bool compress(Compressor& compressor, Raster& raster, const std::vector<std::string>& lines, double scale) {
    const JpegLibrary& jpeg = JpegLibrary::get();
    jpeg_compress_struct* const state = &compressor.state;
    state->err = jpeg.std_error(&compressor.errors);
    state->client_data = &compressor;
    compressor.errors.error_exit = jump;
    if (setjmp(compressor.on_error) != 0) return false;
    jpeg.create_compress(state, JPEG_LIB_VERSION, sizeof *state);
    jpeg.mem_dest(state, &compressor.bytes, &compressor.size);
    configure(jpeg, *state, raster, scale);
    jpeg.start_compress(state, TRUE);
    for (const std::string& line : lines) {
        jpeg.write_marker(state, JPEG_COM, reinterpret_cast<const JOCTET*>(line.data()),
                          static_cast<unsigned>(line.size()));
    }
    auto* const pixels = reinterpret_cast<JSAMPLE*>(raster.pixels.data());
    while (state->next_scanline < state->image_height) {
        JSAMPROW row = pixels + std::size_t{state->next_scanline} * state->image_width * 4;
        jpeg.write_scanlines(state, &row, 1);
    }
    jpeg.finish_compress(state);
    return true;
}

}  // namespace

std::string jpg(Raster raster, const Metadata& metadata, double scale) {
    const auto lines = comments(metadata);
    Compressor compressor;
    if (!compress(compressor, raster, lines, scale)) {
        throw std::runtime_error(fmt::format("libjpeg cannot write the picture: {}", compressor.message));
    }
    return {reinterpret_cast<const char*>(compressor.bytes), compressor.size};
}

}  // namespace vellum::paint
