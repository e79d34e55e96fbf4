// A diagram has a few dozen flat colours and, on the edges of letters and icons, thousands of shades between them that
// hardly any pixel has. So a palette is a cover: colours are taken by frequency, and one that lies within some distance of
// one taken before is not taken (Hartigan, "Clustering Algorithms", 1975, chapter 3: leaders). That distance bounds the
// error of every pixel. The least one with which 256 colours suffice is searched for. Beside median cut, popularity and
// coarser colours it has both the smallest error and the smallest files (docs/decisions/0009).
//
// The distance of two colours is that of the channel in which they differ most.
#include "paint/palette.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace vellum::paint {
namespace {

constexpr std::size_t most_entries = 256;

int channel(std::uint32_t color, int shift) { return static_cast<int>(color >> shift & 0xFFU); }

int distance(std::uint32_t a, std::uint32_t b) {
    return std::max({std::abs(channel(a, 16) - channel(b, 16)), std::abs(channel(a, 8) - channel(b, 8)),
                     std::abs(channel(a, 0) - channel(b, 0))});
}

/// Colours taken so far, found by where they lie: chained in the cells of a grid.
class Entries {
public:
    Entries() { first_.fill(none); }

    void add(std::uint32_t color) {
        int& first = first_[cell(channel(color, 16) >> bits, channel(color, 8) >> bits, channel(color, 0) >> bits)];
        next_.push_back(first);
        first = static_cast<int>(colors_.size());
        colors_.push_back(color);
    }

    /// The nearest entry at most `radius` away, of equally near ones the one taken first; `none` when there is none.
    int nearest(std::uint32_t color, int radius) const {
        int best = none, least = radius + 1;
        const auto [red, red_end] = cells(channel(color, 16), radius);
        const auto [green, green_end] = cells(channel(color, 8), radius);
        const auto [blue, blue_end] = cells(channel(color, 0), radius);
        for (int r = red; r <= red_end; ++r)
            for (int g = green; g <= green_end; ++g)
                for (int b = blue; b <= blue_end; ++b) search(cell(r, g, b), color, best, least);
        return best;
    }

    std::size_t size() const { return colors_.size(); }
    std::vector<std::uint32_t> take() { return std::move(colors_); }

    static constexpr int none = -1;

private:
    static constexpr int bits = 5,
                         per_axis = 256 >> bits;  // 32 shades a cell: a search meets two along an axis at most

    static std::size_t cell(int red, int green, int blue) {
        const int index = (red * per_axis + green) * per_axis + blue;
        return static_cast<std::size_t>(index);
    }

    static std::pair<int, int> cells(int value, int radius) {
        return {std::max(0, value - radius) >> bits, std::min(255, value + radius) >> bits};
    }

    void search(std::size_t cell, std::uint32_t color, int& best, int& least) const {
        for (int entry = first_[cell]; entry != none; entry = next_[static_cast<std::size_t>(entry)]) {
            const int away = distance(color, colors_[static_cast<std::size_t>(entry)]);
            if (away < least || (away == least && entry < best)) best = entry, least = away;
        }
    }

    std::vector<std::uint32_t> colors_;
    std::vector<int> next_;  ///< the entry taken before in the same cell
    std::array<int, std::size_t{per_axis} * per_axis * per_axis> first_;
};

/// The colours by frequency; equally frequent ones by value.
std::vector<ColorCount> by_frequency(std::span<const ColorCount> colors) {
    std::vector<ColorCount> sorted(colors.begin(), colors.end());
    std::sort(sorted.begin(), sorted.end(), [](const ColorCount& a, const ColorCount& b) {
        return a.pixels != b.pixels ? a.pixels > b.pixels : a.color < b.color;
    });
    return sorted;
}

/// How many of the sorted colours are those of areas, lines and ink, which come out exactly. A shade of edges alone has
/// fewer pixels, in pictures of any size.
std::size_t flat_colors(std::span<const ColorCount> sorted) {
    const auto add = [](std::uint64_t sum, const ColorCount& count) { return sum + count.pixels; };
    const std::uint64_t pixels = std::accumulate(sorted.begin(), sorted.end(), std::uint64_t{0}, add);
    const std::uint64_t enough = std::clamp<std::uint64_t>(pixels / 8192, 64, 8192);
    const auto rare = [&](const ColorCount& count) { return count.pixels < enough; };
    return static_cast<std::size_t>(std::find_if(sorted.begin(), sorted.end(), rare) - sorted.begin());
}

/// The first `flat` colours, and of the others as many as every one needs to have an entry within the radius; nullopt when
/// they are too many.
std::optional<Entries> cover(std::span<const ColorCount> sorted, std::size_t flat, int radius) {
    Entries entries;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i >= flat && entries.nearest(sorted[i].color, radius) != Entries::none) continue;
        if (entries.size() == most_entries) return std::nullopt;
        entries.add(sorted[i].color);
    }
    return entries;
}

/// The cover with the least radius, and that radius.
std::optional<std::pair<Entries, int>> least_cover(std::span<const ColorCount> sorted) {
    if (sorted.size() <= most_entries) return std::pair{*cover(sorted, sorted.size(), 0), 0};
    const std::size_t flat = flat_colors(sorted);
    std::optional<std::pair<Entries, int>> best;
    for (int low = 1, high = largest_palette_error; low <= high;) {
        const int radius = best ? (low + high) / 2 : high;  // the largest first: without it there is none
        auto entries = cover(sorted, flat, radius);
        if (!entries && !best) return std::nullopt;
        if (entries) {
            best.emplace(std::move(*entries), radius);
            high = radius - 1;
        } else {
            low = radius + 1;
        }
    }
    return best;
}

}  // namespace

std::optional<Palette> palette_for(std::span<const ColorCount> colors) {
    auto covered = least_cover(by_frequency(colors));
    if (!covered) return std::nullopt;
    auto& [entries, radius] = *covered;
    Palette palette;
    palette.entry_of.reserve(colors.size());
    for (const ColorCount& count : colors)
        palette.entry_of.push_back(static_cast<std::uint8_t>(entries.nearest(count.color, radius)));
    palette.colors = entries.take();
    return palette;
}

}  // namespace vellum::paint
