# The C++ runtime becomes part of programs and libraries that are linked with vellum_runtime: binding the shared one, with
# its thousands of names, costs every start half a millisecond. Its licence allows that in any program (GCC Runtime
# Library Exception). What is linked against our library may use the shared one beside it: exceptions thrown by either are
# caught by the other, and nothing else of the standard library crosses the public headers.
include(CheckLinkerFlag)
check_linker_flag(CXX -static-libstdc++ VELLUM_STATIC_RUNTIME)
add_library(vellum_runtime INTERFACE)
if(VELLUM_STATIC_RUNTIME AND NOT VELLUM_SANITIZE)  # the sanitizers look into the shared one
  target_link_options(vellum_runtime INTERFACE -static-libstdc++)
endif()
