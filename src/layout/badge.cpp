#include "layout/badge.hpp"

namespace vellum::layout {
namespace {

using geometry::Rect;

Rect around(geometry::Point corner, const model::Step& step, const theme::Theme& theme) {
    return Rect::around(corner, theme::callout_size(theme.metrics, step.number));
}

}  // namespace

std::optional<Rect> node_badge(const std::vector<model::Step>& steps, const Rect& icon, const theme::Theme& theme) {
    if (steps.empty()) return std::nullopt;
    return around({icon.x, icon.y}, steps.front(), theme);
}

std::optional<Rect> frame_badge(const std::vector<model::Step>& steps, const Rect& frame, const theme::Theme& theme) {
    if (steps.empty()) return std::nullopt;
    return around({frame.right(), frame.y}, steps.back(), theme);
}

}  // namespace vellum::layout
