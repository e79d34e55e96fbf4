/// Shared libraries that are opened when they are first needed, so that programs that do not need them do not pay for
/// loading them.
#pragma once

namespace vellum::libraries {

/// An open library; it is never closed.
class DynamicLibrary {
public:
    /// Throws std::runtime_error when it is not installed: `PURPOSE: why`.
    DynamicLibrary(const char* file_name, const char* purpose);

    /// Finds a function or a variable; throws std::runtime_error when the library has none of that name.
    template <class Pointer>
    void find(const char* name, Pointer& pointer) const {
        pointer = reinterpret_cast<Pointer>(address_of(name));
    }

private:
    void* address_of(const char* name) const;

    const char* file_name_;
    void* handle_;
};

}  // namespace vellum::libraries
