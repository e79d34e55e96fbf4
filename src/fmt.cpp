// What fmt 9 does not define in its headers, compiled into libvellum.so: its Debian package holds a shared library only,
// which costs every start of a program time, and brings the shared C++ runtime along (cmake/runtime.cmake).
#include <fmt/format-inl.h>

template auto fmt::detail::thousands_sep_impl(locale_ref) -> thousands_sep_result<char>;
template auto fmt::detail::decimal_point_impl(locale_ref) -> char;
