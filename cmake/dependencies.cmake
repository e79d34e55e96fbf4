# Every library the build uses. What provides them on Debian: tools/packages.txt.
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(CLI11 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(pugixml REQUIRED)

pkg_check_modules(Graphviz REQUIRED IMPORTED_TARGET libgvc libcgraph)
pkg_check_modules(FreeType REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(HarfBuzz REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)
pkg_check_modules(FriBidi REQUIRED IMPORTED_TARGET fribidi)
pkg_check_modules(Fontconfig REQUIRED IMPORTED_TARGET fontconfig)
pkg_check_modules(Cairo REQUIRED IMPORTED_TARGET cairo)
pkg_check_modules(Glib REQUIRED IMPORTED_TARGET glib-2.0)
pkg_check_modules(Rsvg REQUIRED IMPORTED_TARGET librsvg-2.0)
pkg_check_modules(Jpeg REQUIRED IMPORTED_TARGET libjpeg)
pkg_check_modules(Crypto REQUIRED IMPORTED_TARGET libcrypto)
pkg_check_modules(Deflate REQUIRED IMPORTED_TARGET libdeflate)
find_library(Unibreak_LIBRARY unibreak REQUIRED)

# Graphviz's dot engine is a plugin outside the linker's search path, opened by its place (src/layout/libraries.cmake).
pkg_get_variable(Graphviz_LIBDIR libgvc libdir)
find_library(GraphvizDot_LIBRARY NAMES libgvplugin_dot_layout.so.6 libgvplugin_dot_layout.so gvplugin_dot_layout
  PATHS ${Graphviz_LIBDIR}/graphviz PATH_SUFFIXES graphviz REQUIRED)

# Small libraries become part of ours where their archives are installed: a shared one costs every start of a program a
# tenth of a millisecond. Their symbols stay inside (src/CMakeLists.txt). Only those whose licence lets
# them be part of anything: what is under the LGPL stays a library that can be replaced.
foreach(library Deflate Crypto)
  get_target_property(shared PkgConfig::${library} INTERFACE_LINK_LIBRARIES)
  string(REGEX REPLACE "\\.so$" ".a" archive "${shared}")
  if(EXISTS "${archive}")
    set_target_properties(PkgConfig::${library} PROPERTIES INTERFACE_LINK_LIBRARIES "${archive}")
  endif()
endforeach()
set(Pugixml_TARGET pugixml::pugixml)
if(TARGET pugixml::static)
  set(Pugixml_TARGET pugixml::static)
endif()
