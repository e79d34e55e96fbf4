// What fmt does not define in its headers, compiled into libvellum.so: its Debian package holds a shared library only,
// which costs every start of a program time, and brings the shared C++ runtime along (cmake/runtime.cmake).
#include <fmt/format-inl.h>
