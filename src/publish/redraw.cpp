#include "publish/redraw.hpp"

#include "paint/likeness.hpp"
#include "publish/mark.hpp"

namespace vellum::publish {
namespace {

std::optional<paint::Raster> pixels(Format format, std::string_view bytes) {
    if (format == Format::png) return paint::pixels_of_png(bytes);
    if (format == Format::svg) return paint::pixels_of_svg(bytes);
    return std::nullopt;
}

}  // namespace

Likeness compare(Format format, std::string_view file, std::string_view redrawn) {
    if (file == redrawn) return Likeness::same;
    const auto mark = read_mark(format, file), now = read_mark(format, redrawn);
    if (!mark || !now || mark->toolchain == now->toolchain) return Likeness::different;
    const auto before = pixels(format, file), after = pixels(format, redrawn);
    if (!before || !after) return Likeness::unknown;
    const double share = paint::difference(*before, *after, tolerated_difference);
    return share <= tolerated_share ? Likeness::same : Likeness::different;
}

}  // namespace vellum::publish
