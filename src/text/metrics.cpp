#include "text/metrics.hpp"

#include <hb-ot.h>

#include <cmath>

#include "text/face.hpp"

namespace vellum::text {
namespace {

double cap_height(const Style& style) {
    const FontFace& face = bundled(style.weight);
    hb_position_t height = 0;
    hb_ot_metrics_get_position_with_fallback(face.font(), HB_OT_METRICS_TAG_CAP_HEIGHT, &height);
    return height * style.size / face.units_per_em();
}

}  // namespace

double line_height(const Style& style) { return std::round(1.25 * style.size); }

double ascent(const Style& style) { return std::round(line_height(style) + cap_height(style)) / 2; }

}  // namespace vellum::text
