# Compile options of every target of ours.
add_library(vellum_sanitizers INTERFACE)
if(VELLUM_SANITIZE)
  target_compile_options(vellum_sanitizers INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(vellum_sanitizers INTERFACE -fsanitize=address,undefined)
endif()
if(VELLUM_COVERAGE)
  target_compile_options(vellum_sanitizers INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(vellum_sanitizers INTERFACE --coverage)
endif()
if(VELLUM_FUZZ)  # what the code covers steers the fuzzer
  target_compile_options(vellum_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
endif()

add_library(vellum_options INTERFACE)
target_compile_options(vellum_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Werror)
if(VELLUM_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Checks put between the statements make g++ see uninitialised values that are none, in headers of LEMON's.
  target_compile_options(vellum_options INTERFACE -Wno-maybe-uninitialized)
endif()
target_link_libraries(vellum_options INTERFACE vellum_sanitizers)
