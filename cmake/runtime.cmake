# The C++ runtime becomes part of programs and libraries that are linked with vellum_runtime: binding the shared one, with
# its thousands of names, costs every start half a millisecond. Its licence allows that in any program (GCC Runtime
# Library Exception). What is linked against our library may use the shared one beside it: exceptions thrown by either are
# caught by the other, and nothing else of the standard library crosses the public headers.
include(CheckLinkerFlag)
check_linker_flag(CXX -static-libstdc++ VELLUM_STATIC_RUNTIME)
add_library(vellum_runtime INTERFACE)
# The sanitizers look into the shared one, and a shared fmt (src/CMakeLists.txt) brings it along.
if(VELLUM_STATIC_RUNTIME AND fmt_VERSION VERSION_LESS 10 AND NOT VELLUM_SANITIZE)
  target_link_options(vellum_runtime INTERFACE -static-libstdc++)
endif()
