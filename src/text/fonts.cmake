# The bundled font, embedded: Inter in the weights that the theme uses (Debian: package fonts-inter).
include(${PROJECT_SOURCE_DIR}/cmake/embed.cmake)

# Beside each the same reduced to Latin letters and to basic characters, twice: what subsets in SVG files are made from,
# and what texts are shaped with, which has the glyphs' numbers.
set(generator ${PROJECT_SOURCE_DIR}/generator/latin_font)
add_executable(latin_font ${generator}/main.cpp ${generator}/kerning.cpp ${generator}/outlines.cpp
  ${generator}/table.cpp ${CMAKE_CURRENT_SOURCE_DIR}/text/subset_input.cpp)
target_include_directories(latin_font PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(latin_font PRIVATE vellum_options PkgConfig::HarfBuzz PkgConfig::Deflate)

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
  set(prefix ${VELLUM_GENERATED_DIR}/fonts/${name})
  set(parts _latin.otf _latin_numbered.otf _basic.otf _basic_numbered.otf _crc32)
  list(TRANSFORM parts PREPEND ${prefix} OUTPUT_VARIABLE files)
  file(MAKE_DIRECTORY ${VELLUM_GENERATED_DIR}/fonts)
  add_custom_command(OUTPUT ${files} COMMAND latin_font ${Inter_${weight}} ${prefix}
    DEPENDS latin_font ${Inter_${weight}} VERBATIM)
  foreach(file IN LISTS files)
    get_filename_component(part ${file} NAME_WE)
    vellum_embed(vellum_text ${part} ${file})
  endforeach()
  target_sources(vellum_text PRIVATE ${files})
endforeach()
