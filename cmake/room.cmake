# A room: one folder of src/, one static target vellum_<name>, and the rooms it may include.
# vellum_room(NAME [ROOMS room…] [LIBRARIES target…])
# What else the target is made of (generated sources, embedded files) is said in *.cmake files of the room's folder.
function(vellum_room name)
  cmake_parse_arguments(ROOM "" "" "ROOMS;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(NOT sources)  # a room of headers only
    set(sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
    file(CONFIGURE OUTPUT ${sources} CONTENT "")
  endif()
  add_library(vellum_${name} STATIC ${sources})
  target_include_directories(vellum_${name} PUBLIC
    ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/include ${VELLUM_GENERATED_DIR}/include)
  list(TRANSFORM ROOM_ROOMS PREPEND vellum_)
  target_link_libraries(vellum_${name} PUBLIC ${ROOM_ROOMS} PRIVATE vellum_options fmt::fmt ${ROOM_LIBRARIES})
  target_compile_definitions(vellum_${name} PRIVATE VELLUM_BUILDING_LIBRARY)
  set_property(GLOBAL APPEND PROPERTY VELLUM_OBJECTS $<TARGET_OBJECTS:vellum_${name}>)
  set_property(GLOBAL APPEND PROPERTY VELLUM_LIBRARIES ${ROOM_LIBRARIES})
  file(GLOB parts CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cmake)
  foreach(part IN LISTS parts)
    include(${part})
  endforeach()
endfunction()
