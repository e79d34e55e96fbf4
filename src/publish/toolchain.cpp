#include "publish/toolchain.hpp"

#include <fmt/format.h>

#include "layout/layout.hpp"
#include "paint/paint.hpp"
#include "text/text.hpp"

namespace vellum::publish {

std::string toolchain(Format format) {
    auto geometry = fmt::format("{}, {}", layout::engine_version(), text::shaper_version());
    switch (format) {
        case Format::png:
        case Format::jpg:
        case Format::pdf: return fmt::format("{}, {}", geometry, paint::painter_version());
        case Format::svg:
        case Format::json:
        case Format::md:
        case Format::html: break;
    }
    return geometry;
}

}  // namespace vellum::publish
