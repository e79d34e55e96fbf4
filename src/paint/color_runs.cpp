// Of the pixels of a diagram nineteen in twenty lie in long runs, so that what is done for each run, looking its colour up,
// costs less than finding the runs, and that less than compressing them.
#include "paint/color_runs.hpp"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <utility>

namespace vellum::paint {
namespace {

/// Colours counted: a hash table with open addressing, never more than half full.
class Census {
public:
    explicit Census(std::size_t most_colors)
        : most_(most_colors),
          shift_(32 - static_cast<int>(std::bit_width(2 * most_colors - 1))),
          places_(std::size_t{1} << (32 - shift_)) {}

    /// The colour's index, after a run more of it; nullopt when it is one too many.
    std::optional<std::uint32_t> count(std::uint32_t color, std::uint32_t pixels, bool smooth) {
        Place& place = place_of(color);
        if (place.number == 0) {
            if (colors_.size() == most_) return std::nullopt;
            colors_.push_back({color});
            place = {color, static_cast<std::uint32_t>(colors_.size())};
        }
        ColorCount& count = colors_[place.number - 1];
        count.pixels += pixels;
        count.longest = std::max(count.longest, pixels);
        count.smooth += smooth ? pixels : 0;
        return place.number - 1;
    }

    std::vector<ColorCount> take() { return std::move(colors_); }

private:
    struct Place {
        std::uint32_t color = 0;
        std::uint32_t number = 0;  ///< 1 for the first colour; 0 is a free place
    };

    Place& place_of(std::uint32_t color) {
        constexpr std::uint32_t golden_ratio = 0x9E3779B1U;  // multiplicative hashing: Knuth, TAOCP 3, section 6.4
        std::size_t at = color * golden_ratio >> shift_;
        while (places_[at].number != 0 && places_[at].color != color) at = (at + 1) & (places_.size() - 1);
        return places_[at];
    }

    std::size_t most_;
    int shift_;
    std::vector<Place> places_;
    std::vector<ColorCount> colors_;
};

/// Behind the last of the pixels from `begin` on that equal it; eight are compared at once.
const std::uint32_t* end_of_run(const std::uint32_t* begin, const std::uint32_t* end) {
    const std::uint32_t color = *begin;
    const std::uint64_t pair = std::uint64_t{color} << 32U | color;
    const std::uint32_t* next = begin + 1;
    if (next == end || *next != color) return next;
    for (; end - next >= 8; next += 8) {
        std::uint64_t p[4];
        std::memcpy(p, next, sizeof p);
        if (((p[0] ^ pair) | (p[1] ^ pair) | (p[2] ^ pair) | (p[3] ^ pair)) != 0) break;
    }
    while (next != end && *next == color) ++next;
    return next;
}

bool nearly_same(std::uint32_t a, std::uint32_t b) {
    const auto near = [&](unsigned shift) {
        return std::abs(static_cast<int>(a >> shift & 0xFFU) - static_cast<int>(b >> shift & 0xFFU)) <= nearly;
    };
    return near(16) && near(8) && near(0);
}

}  // namespace

std::optional<ColorRuns> color_runs(const Raster& raster, std::size_t most_colors) {
    constexpr std::ptrdiff_t longest = std::numeric_limits<std::uint16_t>::max();
    Census census(most_colors);
    ColorRuns found;
    found.runs.reserve(raster.pixels.size() / 16);  // memory that is not needed is not touched either
    const std::uint32_t* next = raster.pixels.data();
    for (int y = 0; y < raster.height; ++y) {
        const std::uint32_t* const begin = next;
        for (const std::uint32_t* const end = next + raster.width; next != end;) {
            const std::uint32_t* const behind = end_of_run(next, next + std::min(end - next, longest));
            const auto pixels = static_cast<std::uint16_t>(behind - next);
            const auto color = census.count(*next, pixels, next != begin && nearly_same(next[-1], *next));
            if (!color) return std::nullopt;
            found.runs.push_back({static_cast<std::uint16_t>(*color), pixels});
            next = behind;
        }
    }
    found.colors = census.take();
    return found;
}

}  // namespace vellum::paint
