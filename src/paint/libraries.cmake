# librsvg is opened when the first icon is drawn (rsvg_library.hpp): its headers are needed here, the library is not.
target_include_directories(vellum_paint SYSTEM PRIVATE ${Rsvg_INCLUDE_DIRS})
