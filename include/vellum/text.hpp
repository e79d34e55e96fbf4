/// How text gets into a diagram without <string>: a view that takes literals and anything with data() and size().
#pragma once

#include <vellum/api.hpp>

namespace vellum {

/// A UTF-8 text that belongs to the caller. Only ever a parameter: the library copies it before the call returns, so a
/// temporary std::string is fine. A text that was left out differs from an empty one (see `is_given`).
class Text {
    static constexpr const char* bytes(const char* data) { return data; }
    static const char* bytes(const char8_t* data) { return reinterpret_cast<const char*>(data); }

public:
    using Size = decltype(sizeof 0);

    constexpr Text() = default;
    VELLUM_API Text(const char* text);
    VELLUM_API Text(const char8_t* text);
    Text(decltype(nullptr)) = delete;

    /// std::string, std::string_view, fmt::memory_buffer, …
    template <class T>
    requires requires(const T& text) { bytes(text.data()), text.size(); }
    constexpr Text(const T& text) : data_(bytes(text.data())), size_(text.size()) {}

    constexpr const char* data() const { return data_; }
    constexpr Size size() const { return size_; }
    constexpr bool is_given() const { return data_ != nullptr; }

private:
    const char* data_ = nullptr;
    Size size_ = 0;
};

}  // namespace vellum
