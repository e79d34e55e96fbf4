/// What an icon from outside may consist of.
#pragma once

#include <string>
#include <string_view>

namespace vellum::paint {

/// Shapes, groups, gradients, clips and masks.
bool is_allowed_element(std::string_view name);

/// Geometry and paint; neither handlers nor anything that names a resource (`href` is treated apart).
bool is_allowed_attribute(std::string_view name);

/// A value that can refer to nothing outside: functions only of colour and transform, `url(` only as `url(#id)`.
bool is_safe_value(std::string_view value);

/// The id in `url(#id)` with `prefix` before it; other values unchanged. Expects a safe value.
std::string with_prefixed_reference(std::string_view value, std::string_view prefix);

}  // namespace vellum::paint
