#include "libraries/dynamic_library.hpp"

#include <stdexcept>

#include <dlfcn.h>
#include <fmt/format.h>

namespace vellum::libraries {

DynamicLibrary::DynamicLibrary(const char* file_name, const char* purpose)
    : file_name_(file_name), handle_(dlopen(file_name, RTLD_LAZY | RTLD_LOCAL)) {
    if (!handle_) throw std::runtime_error(fmt::format("{}: {}", purpose, dlerror()));
}

void* DynamicLibrary::address_of(const char* name) const {
    void* address = dlsym(handle_, name);
    if (!address) throw std::runtime_error(fmt::format("{} has no {}", file_name_, name));
    return address;
}

}  // namespace vellum::libraries
