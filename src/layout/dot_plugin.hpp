/// Graphviz's plugin with the dot engine.
#pragma once

#include <graphviz/gvplugin.h>

namespace vellum::layout::dot {

/// Opened on first use and kept. Throws std::runtime_error when it is not installed.
gvplugin_library_t& plugin();

}  // namespace vellum::layout::dot
