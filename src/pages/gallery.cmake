# The gallery's own page, styles and scripts, embedded: gallery/NAME.EXT becomes vellum::embedded::gallery_NAME_EXT().
include(${PROJECT_SOURCE_DIR}/cmake/embed.cmake)

file(GLOB assets CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/gallery/*)
foreach(asset IN LISTS assets)
  get_filename_component(name ${asset} NAME)
  string(MAKE_C_IDENTIFIER gallery_${name} name)
  vellum_embed(vellum_pages ${name} ${asset})
endforeach()
