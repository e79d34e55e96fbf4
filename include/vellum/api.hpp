/// What every public declaration needs: the mark that exports it from the shared library, and the caller's position.
#pragma once

#define VELLUM_API [[gnu::visibility("default")]]

/// Trailing parameters that take the file and line of the call. (clang 14 has no usable std::source_location with
/// libstdc++ 12, and <source_location> would not be thin.)
#define VELLUM_HERE const char *file = __builtin_FILE(), int line = __builtin_LINE()

/// On functions that only call the library: to compile a function for each kind would cost more than to repeat the call.
#define VELLUM_THIN [[gnu::always_inline]]
