# vellum_embed(TARGET NAME FILE): the bytes of FILE as read-only data of TARGET, where C++ reaches them as
#   namespace vellum::embedded { std::string_view NAME(); }
# The assembler copies the file (.incbin), so that embedding megabytes costs no compile time. A changed file is embedded
# anew.
function(vellum_embed target name file)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [[
#include <cstddef>
#include <string_view>

asm(R"(
    .section .rodata
    .balign 16
    .globl vellum_@name@_begin
    .hidden vellum_@name@_begin
vellum_@name@_begin:
    .incbin "@file@"
    .globl vellum_@name@_end
    .hidden vellum_@name@_end
vellum_@name@_end:
    .byte 0
    .text
)");

extern "C" {
__attribute__((visibility("hidden"))) extern const char vellum_@name@_begin[];
__attribute__((visibility("hidden"))) extern const char vellum_@name@_end[];
}

namespace vellum::embedded {

std::string_view @name@();

std::string_view @name@() {
    return {vellum_@name@_begin, static_cast<std::size_t>(vellum_@name@_end - vellum_@name@_begin)};
}

}  // namespace vellum::embedded
]])
  set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES OBJECT_DEPENDS ${file})
  target_sources(${target} PRIVATE ${source})
endfunction()
