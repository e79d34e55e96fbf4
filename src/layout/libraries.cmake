# Graphviz's dot engine is a plugin outside the linker's search path. It is opened by its place: a search path of our own
# would send the loader there for every other library too, at every start.
set_source_files_properties(layout/dot_plugin.cpp TARGET_DIRECTORY vellum_layout PROPERTIES
  COMPILE_DEFINITIONS VELLUM_DOT_PLUGIN="${GraphvizDot_LIBRARY}")
