# librsvg is opened when the first icon is drawn (rsvg_library.hpp): its headers are needed here, the library is not.
target_include_directories(vellum_paint SYSTEM PRIVATE ${Rsvg_INCLUDE_DIRS})
# So is libjpeg when the first JPEG file is written.
target_include_directories(vellum_paint SYSTEM PRIVATE ${Jpeg_INCLUDE_DIRS})
