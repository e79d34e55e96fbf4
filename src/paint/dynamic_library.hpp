/// Shared libraries that are opened when they are first needed, so that programs that do not need them do not pay for
/// loading them.
#pragma once

namespace vellum::paint {

/// An open library; it is never closed.
class DynamicLibrary {
public:
    /// Throws std::runtime_error when it is not installed: `PURPOSE: why`.
    DynamicLibrary(const char* file_name, const char* purpose);

    /// Finds a function; throws std::runtime_error when the library has none of that name.
    template <class Function>
    void find(const char* name, Function& function) const {
        function = reinterpret_cast<Function>(address_of(name));
    }

private:
    void* address_of(const char* name) const;

    const char* file_name_;
    void* handle_;
};

}  // namespace vellum::paint
