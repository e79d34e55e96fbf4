/// An unambiguous serialisation to take a fingerprint of.
///
/// Why not JSON or a hash fed piece by piece: two different diagrams must never give the same bytes. Every field is
/// written as its length, a colon and its bytes, an optional one says first whether it is there, a list says first how
/// long it is; so the bytes could be read back, and "ab" "c" never looks like "a" "bc".
#pragma once

#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace vellum::publish {

class Canonical {
public:
    /// Writes each of them, in order. A type of one's own takes part through a function `write(Canonical&, const T&)`
    /// beside this class.
    template <class... Fields>
    void put(const Fields&... fields) {
        (write(*this, fields), ...);
    }

    void bytes(std::string_view field) {
        char length[24];
        text_.append(length, std::to_chars(length, length + sizeof length, field.size()).ptr);
        text_ += ':';
        text_ += field;
    }

    const std::string& text() const { return text_; }

private:
    std::string text_;
};

inline void write(Canonical& out, std::string_view text) { out.bytes(text); }
inline void write(Canonical& out, const std::string& text) { out.bytes(text); }
inline void write(Canonical& out, const char* text) { out.bytes(text); }

inline void write(Canonical& out, std::same_as<bool> auto flag) { out.bytes(flag ? "1" : "0"); }

/// Numbers in their shortest form that reads back the same, whatever the locale.
template <class T>
requires(std::is_arithmetic_v<T> && !std::same_as<T, bool>) void write(Canonical& out, T value) {
    char digits[40];
    out.bytes({digits, std::to_chars(digits, digits + sizeof digits, value).ptr});
}

template <class T>
requires std::is_enum_v<T>
void write(Canonical& out, T value) { write(out, static_cast<int>(value)); }

template <class T>
void write(Canonical& out, const std::optional<T>& value) {
    write(out, value.has_value());
    if (value) out.put(*value);
}

template <class T>
void write(Canonical& out, const std::vector<T>& list) {
    write(out, list.size());
    for (const T& element : list) out.put(element);
}

template <class... T>
void write(Canonical& out, const std::variant<T...>& value) {
    write(out, value.index());
    std::visit([&](const auto& held) { out.put(held); }, value);
}

}  // namespace vellum::publish
