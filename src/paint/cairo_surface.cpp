#include "paint/cairo_surface.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

namespace vellum::paint {
namespace {

cairo_status_t take(void* closure, unsigned char* into, unsigned length) {
    auto& rest = *static_cast<std::string_view*>(closure);
    if (length > rest.size()) return CAIRO_STATUS_READ_ERROR;
    std::copy_n(rest.begin(), length, into);
    rest.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

void check(cairo_status_t status) {
    if (status == CAIRO_STATUS_SUCCESS) return;
    throw std::runtime_error(fmt::format("cairo cannot draw: {}", cairo_status_to_string(status)));
}

Surface read_png(std::string_view bytes) {
    Surface surface(cairo_image_surface_create_from_png_stream(take, &bytes));
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? std::move(surface) : nullptr;
}

}  // namespace vellum::paint
