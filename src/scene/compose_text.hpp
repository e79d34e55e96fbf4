/// Wrapped texts as primitives.
#pragma once

#include <string_view>
#include <vector>

#include "layout/layout.hpp"
#include "scene/scene.hpp"

namespace vellum::scene {

enum class Align { left, center };

/// Adds one Text per line of `text`, set into its box.
void add_text(std::vector<Primitive>& out, std::string_view role, const layout::TextBox& text, Align align,
              const Swatch& paint);

}  // namespace vellum::scene
