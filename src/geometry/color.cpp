#include "geometry/color.hpp"

#include <array>
#include <cmath>

namespace vellum::geometry {
namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The light of each value of a channel. Its powers cost more than all that is done with them.
double linear(std::uint8_t channel) {
    static const auto light = [] {
        std::array<double, 256> values{};
        for (std::size_t value = 0; value < values.size(); ++value) {
            const double c = static_cast<double>(value) / 255.0;
            values[value] = c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return light[channel];
}

double luminance(Color c) { return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue); }

std::uint8_t mix_channel(std::uint8_t a, std::uint8_t b, double share) {
    return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
}

}  // namespace

std::optional<Color> parse_color(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    std::uint8_t channel[3];
    for (std::size_t i = 0; i < 3; ++i) {
        const int high = hex_digit(text[1 + 2 * i]), low = hex_digit(text[2 + 2 * i]);
        if (high < 0 || low < 0) return std::nullopt;
        channel[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return Color{channel[0], channel[1], channel[2]};
}

std::string to_hex(Color c) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string hex = "#";
    for (const std::uint8_t channel : {c.red, c.green, c.blue}) {
        hex += digits[channel / 16];
        hex += digits[channel % 16];
    }
    return hex;
}

double contrast(Color a, Color b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Color mix(Color a, Color b, double share) {
    return {mix_channel(a.red, b.red, share), mix_channel(a.green, b.green, share), mix_channel(a.blue, b.blue, share)};
}

}  // namespace vellum::geometry
