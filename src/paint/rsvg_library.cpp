#include "paint/rsvg_library.hpp"

#include <stdexcept>

#include <dlfcn.h>
#include <fmt/format.h>

namespace vellum::paint {
namespace {

constexpr const char* file_name = "librsvg-2.so.2";

template <class Function>
void find(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    if (!function) throw std::runtime_error(fmt::format("{} has no {}", file_name, name));
}

RsvgLibrary open() {
    void* library = dlopen(file_name, RTLD_LAZY | RTLD_LOCAL);
    if (!library) throw std::runtime_error(fmt::format("librsvg is needed to draw icons: {}", dlerror()));
    RsvgLibrary out;
    find(library, "rsvg_handle_new_from_data", out.handle_new_from_data);
    find(library, "rsvg_handle_render_document", out.handle_render_document);
    find(library, "g_object_unref", out.object_unref);
    return out;
}

}  // namespace

const RsvgLibrary& RsvgLibrary::get() {
    static const RsvgLibrary library = open();
    return library;
}

}  // namespace vellum::paint
