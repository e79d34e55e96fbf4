# Compile options of every target of ours.
add_library(vellum_sanitizers INTERFACE)
if(VELLUM_SANITIZE)
  target_compile_options(vellum_sanitizers INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(vellum_sanitizers INTERFACE -fsanitize=address,undefined)
endif()

add_library(vellum_options INTERFACE)
target_compile_options(vellum_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Werror)
target_link_libraries(vellum_options INTERFACE vellum_sanitizers)
