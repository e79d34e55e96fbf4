# FriBidi and fontconfig are opened when a text needs them (fribidi_library.hpp, fontconfig_library.hpp): their headers are
# needed here, the libraries are not.
target_include_directories(vellum_text SYSTEM PRIVATE ${FriBidi_INCLUDE_DIRS} ${Fontconfig_INCLUDE_DIRS})
