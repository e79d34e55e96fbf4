/// librsvg, opened when the first icon is drawn that is not flat (flat_icon.hpp).
///
/// It brings 25 shared libraries along, which cost 4 ms each time a program starts: more than laying out and writing an
/// SVG file takes. Programs that draw no pixels do not pay for them.
#pragma once

#include <librsvg/rsvg.h>

namespace vellum::paint {

/// The functions in use, with the types of the headers.
struct RsvgLibrary {
    decltype(&::rsvg_handle_new_from_data) handle_new_from_data = nullptr;
    decltype(&::rsvg_handle_get_intrinsic_size_in_pixels) handle_get_intrinsic_size_in_pixels = nullptr;
    decltype(&::rsvg_handle_render_document) handle_render_document = nullptr;
    decltype(&::g_object_unref) object_unref = nullptr;

    /// Opened on first use and kept. Throws std::runtime_error when librsvg is not installed.
    static const RsvgLibrary& get();
};

}  // namespace vellum::paint
