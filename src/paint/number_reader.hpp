/// Numbers of SVG attributes, one after the other.
#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace vellum::paint {

/// Reads numbers between which there may be white space, a comma or, where it is clear without, nothing.
class NumberReader {
public:
    explicit NumberReader(std::string_view text) : rest_(text) {}

    /// Nullopt when no number comes next.
    std::optional<double> number() {
        skip_separators();
        if (rest_.starts_with('+')) rest_.remove_prefix(1);
        double value = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (error != std::errc{} || !std::isfinite(value)) return std::nullopt;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return value;
    }

    /// A flag of an arc: one digit, which the next number may follow at once.
    std::optional<bool> flag() {
        skip_separators();
        if (!rest_.starts_with('0') && !rest_.starts_with('1')) return std::nullopt;
        const bool set = rest_.front() == '1';
        rest_.remove_prefix(1);
        return set;
    }

    /// The letter that comes next, taken; 0 when it is none.
    char letter() {
        skip_separators();
        if (rest_.empty()) return 0;
        const char next = rest_.front();
        const bool is_letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        if (is_letter) rest_.remove_prefix(1);
        return is_letter ? next : '\0';
    }

    bool at_end() {
        skip_separators();
        return rest_.empty();
    }

private:
    void skip_separators() {
        const std::size_t next = rest_.find_first_not_of(" \t\r\n,");
        rest_.remove_prefix(next == rest_.npos ? rest_.size() : next);
    }

    std::string_view rest_;
};

}  // namespace vellum::paint
