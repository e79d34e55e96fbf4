# The bundled font, embedded: Inter in the weights that the theme uses (Debian: package fonts-inter).
include(${PROJECT_SOURCE_DIR}/cmake/embed.cmake)

foreach(weight Regular Medium SemiBold)
  find_file(Inter_${weight} Inter-${weight}.otf
    PATHS /usr/share/fonts /usr/local/share/fonts
    PATH_SUFFIXES opentype/inter truetype/inter inter)
  if(NOT Inter_${weight})
    message(FATAL_ERROR "Inter-${weight}.otf is not installed. Install the package fonts-inter (make init does), "
      "or name the file: -DInter_${weight}=FILE")
  endif()
  string(TOLOWER inter_${weight} name)
  vellum_embed(vellum_text ${name} ${Inter_${weight}})
endforeach()
