# The catalogue's headers and tables are written at build time (generator/main.cpp) and compiled into this room.
set(VELLUM_ICON_DIR ${PROJECT_SOURCE_DIR}/icons/node_modules CACHE PATH
  "node_modules with the icon packages; without them icons are drawn as tiles")

file(GLOB generator_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/generator/*.cpp)
list(REMOVE_ITEM generator_sources ${PROJECT_SOURCE_DIR}/generator/main.cpp)
# A library for the fuzzers too. What a value in a drawing may be is the same rule for everybody's icons.
add_library(vellum_generator STATIC ${generator_sources} ${PROJECT_SOURCE_DIR}/src/paint/svg_whitelist.cpp)
target_include_directories(vellum_generator PUBLIC ${PROJECT_SOURCE_DIR}/generator ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(vellum_generator PUBLIC
  vellum_geometry fmt::fmt yaml-cpp nlohmann_json::nlohmann_json ${Pugixml_TARGET} PRIVATE vellum_options)
add_executable(catalog_generator ${PROJECT_SOURCE_DIR}/generator/main.cpp)
target_link_libraries(catalog_generator PRIVATE vellum_options vellum_generator CLI11::CLI11)

# npm's own list of what is installed: it appears, changes and goes with the packages.
file(GLOB catalog_inputs CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/icons/catalog/*.yaml ${PROJECT_SOURCE_DIR}/icons/catalog/*.txt
  ${VELLUM_ICON_DIR}/.package-lock.json)
set(catalog_tables ${VELLUM_GENERATED_DIR}/catalog/tables.cpp)
set(catalog_texts ${VELLUM_GENERATED_DIR}/catalog/texts)

# The headers: one for each category of AWS kinds, one for all of them, one for each other namespace.
set(catalog_include ${VELLUM_GENERATED_DIR}/include/vellum)
set(categories ${PROJECT_SOURCE_DIR}/icons/catalog/categories.yaml)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${categories})
file(STRINGS ${categories} catalog_headers REGEX "header: [a-z_]+")
list(TRANSFORM catalog_headers REPLACE ".*header: ([a-z_]+).*" "${catalog_include}/aws/\\1.hpp")
list(APPEND catalog_headers ${catalog_include}/aws.hpp ${catalog_include}/generic.hpp ${catalog_include}/logo.hpp)

add_custom_command(
  OUTPUT ${catalog_tables} ${catalog_texts} ${catalog_headers}
  COMMAND catalog_generator --catalog ${PROJECT_SOURCE_DIR}/icons/catalog
    --icons ${VELLUM_ICON_DIR} --headers ${catalog_include} --tables ${catalog_tables} --texts ${catalog_texts}
    --depfile ${catalog_tables}.d
  DEPENDS catalog_generator ${catalog_inputs}
  DEPFILE ${catalog_tables}.d
  COMMENT "Catalogue: kinds, groups and icons"
  VERBATIM)
target_sources(vellum_catalog PRIVATE ${catalog_tables} ${catalog_texts} ${catalog_headers})
include(${PROJECT_SOURCE_DIR}/cmake/embed.cmake)
vellum_embed(vellum_catalog catalog_texts ${catalog_texts})
