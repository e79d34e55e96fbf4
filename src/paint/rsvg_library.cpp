#include "paint/rsvg_library.hpp"

#include "libraries/dynamic_library.hpp"

namespace vellum::paint {
namespace {

RsvgLibrary open() {
    const libraries::DynamicLibrary library("librsvg-2.so.2", "librsvg is needed to draw icons");
    RsvgLibrary out;
    library.find("rsvg_handle_new_from_data", out.handle_new_from_data);
    library.find("rsvg_handle_get_intrinsic_size_in_pixels", out.handle_get_intrinsic_size_in_pixels);
    library.find("rsvg_handle_render_document", out.handle_render_document);
    library.find("g_object_unref", out.object_unref);
    return out;
}

}  // namespace

const RsvgLibrary& RsvgLibrary::get() {
    static const RsvgLibrary library = open();
    return library;
}

}  // namespace vellum::paint
