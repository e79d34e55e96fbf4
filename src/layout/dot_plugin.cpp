#include "layout/dot_plugin.hpp"

#include "libraries/dynamic_library.hpp"

namespace vellum::layout::dot {

gvplugin_library_t& plugin() {
    static const libraries::DynamicLibrary library(VELLUM_DOT_PLUGIN, "Graphviz's dot plugin is needed to lay out");
    gvplugin_library_t* found = nullptr;
    library.find("gvplugin_dot_layout_LTX_library", found);
    return *found;
}

}  // namespace vellum::layout::dot
