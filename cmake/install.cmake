# What another CMake project needs: the shared library, the public headers, the tool, and find_package(vellum).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

add_library(vellum::vellum ALIAS vellum)
install(TARGETS vellum EXPORT vellum LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
set_target_properties(vellum_tool PROPERTIES INSTALL_RPATH "$ORIGIN;$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
# One search path for both places. One that CMake would exchange on installation ends in an empty entry until then: the
# loader takes it for the current directory and looks for every library there first.
set_target_properties(vellum vellum_tool PROPERTIES BUILD_WITH_INSTALL_RPATH ON)
install(TARGETS vellum_tool)
install(DIRECTORY include/vellum ${VELLUM_GENERATED_DIR}/include/vellum DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN *.hpp)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/vellum)
install(EXPORT vellum NAMESPACE vellum:: FILE vellum-config.cmake DESTINATION ${package})
write_basic_package_version_file(vellum-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/vellum-config-version.cmake DESTINATION ${package})
