// Icons from outside: a user's own at run time, those of the packages when the catalogue is made.
#include <cstdint>
#include <string>
#include <string_view>

#include "art_colors.hpp"
#include "harmless.hpp"
#include "paint/custom_icon.hpp"
#include "sanitise.hpp"

namespace {

using vellum::fuzz::require_harmless;

/// As it stands in a picture.
std::string document(const std::string& body) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol>" + body + "</symbol></svg>";
}

void read_custom(std::string_view bytes) try {
    const auto icon = vellum::paint::read_custom_icon(bytes, "icon");
    require_harmless(document(icon.body));
} catch (const vellum::paint::InvalidIcon&) {
}

void read_packaged(std::string_view bytes) try {
    const auto art = vellum::generator::sanitise(bytes, "icon");
    vellum::generator::leading_color(art.body);
    vellum::generator::is_dark_art(art.body);
    require_harmless(document(art.body));
} catch (const std::runtime_error&) {
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    read_custom(bytes);
    read_packaged(bytes);
    return 0;
}
