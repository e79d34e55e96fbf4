# Compile options of every target of ours.
add_library(vellum_options INTERFACE)
target_compile_options(vellum_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Werror)
if(VELLUM_SANITIZE)
  target_compile_options(vellum_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(vellum_options INTERFACE -fsanitize=address,undefined)
endif()
