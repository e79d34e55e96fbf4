#include "tile.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "stroke_letters.hpp"

namespace vellum::generator {

namespace {

constexpr double side = 64;
constexpr double text_width = 42;  // what the letters may fill
constexpr double text_height = 26;
constexpr double letter_gap = 1.6;  // in units of the letters' cells
constexpr double stroke_width = 3.2;

std::string draw_letters(std::string_view letters) {
    const auto count = static_cast<double>(letters.size());
    const double units = count * letter_width + (count - 1) * letter_gap;
    const double scale = std::min(text_width / units, text_height / letter_height);
    const double top = (side - letter_height * scale) / 2;
    double left = (side - units * scale) / 2;
    std::string out;
    for (const char c : letters) {
        out +=
            fmt::format(R"~(<path transform="translate({:.3f} {:.3f}) scale({:.4f})" stroke-width="{:.4f}" d="{}"/>)~",
                        left, top, scale, stroke_width / scale, letter_path(c));
        left += (letter_width + letter_gap) * scale;
    }
    return out;
}

}  // namespace

Art draw_tile(const std::string& id, std::string_view letters, geometry::Color color, bool group_corner) {
    Art art{id, side, side, {}, true, false};
    art.body = fmt::format(R"(<rect width="64" height="64" rx="{}" fill="{}"/>)"
                           R"(<g fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">{}</g>)",
                           group_corner ? 0 : 8, geometry::to_hex(color), draw_letters(letters));
    return art;
}

}  // namespace vellum::generator
