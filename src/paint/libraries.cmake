# cairo is opened when it first draws (cairo_library.cpp), librsvg when the first icon is drawn that is not flat
# (rsvg_library.hpp), libjpeg when the first JPEG file is written (jpeg_library.hpp): their headers are needed here, the
# libraries are not.
target_include_directories(vellum_paint SYSTEM PRIVATE
  ${Cairo_INCLUDE_DIRS} ${Rsvg_INCLUDE_DIRS} ${Jpeg_INCLUDE_DIRS})
