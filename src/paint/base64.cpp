#include "paint/base64.hpp"

#include <memory>

#include <glib.h>

namespace vellum::paint {

std::string base64(std::string_view bytes) {
    const auto* data = reinterpret_cast<const guchar*>(bytes.data());
    const std::unique_ptr<gchar, decltype(&g_free)> encoded(g_base64_encode(data, bytes.size()), &g_free);
    return encoded.get();
}

}  // namespace vellum::paint
