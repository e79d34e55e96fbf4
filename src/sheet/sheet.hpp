/// Contact sheets: kinds with their icons and names, by category.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "scene/scene.hpp"
#include "theme/theme.hpp"

namespace vellum::sheet {

/// A picture of these kinds: a frame for each category, in it every kind as a diagram shows it, the C++ name below. A
/// group is a small frame. Texts overlap nothing.
scene::Scene contact_sheet(const std::string& title, const catalog::Kinds& kinds, const theme::Theme& theme);

/// The lines of a C++ name that is wider than `width`: broken behind `::` and before capitals, nowhere else.
text::Block broken_name(std::string_view name, const text::Style& style, double width);

}  // namespace vellum::sheet
