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

    /// Is there an entry at most `radius` away?
    bool covers(std::uint32_t color, int radius) const {
        return any_cell(color, radius, [&](std::size_t cell) {
            int entry = first_[cell];
            while (entry != none && distance(color, color_of(entry)) > radius)
                entry = next_[static_cast<std::size_t>(entry)];
            return entry != none;
        });
    }

    /// The nearest entry at most `radius` away, of equally near ones the one taken first; `none` when there is none.
    int nearest(std::uint32_t color, int radius) const {
        int best = none, least = radius + 1;
        any_cell(color, radius, [&](std::size_t cell) {
            for (int entry = first_[cell]; entry != none; entry = next_[static_cast<std::size_t>(entry)]) {
                const int away = distance(color, color_of(entry));
                if (away < least || (away == least && entry < best)) best = entry, least = away;
            }
            return false;
        });
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

    /// True as soon as `found` is for a cell within the radius.
    template <class Found>
    static bool any_cell(std::uint32_t color, int radius, const Found& found) {
        const auto [red, red_end] = cells(channel(color, 16), radius);
        const auto [green, green_end] = cells(channel(color, 8), radius);
        const auto [blue, blue_end] = cells(channel(color, 0), radius);
        for (int r = red; r <= red_end; ++r)
            for (int g = green; g <= green_end; ++g)
                for (int b = blue; b <= blue_end; ++b)
                    if (found(cell(r, g, b))) return true;
        return false;
    }

    std::uint32_t color_of(int entry) const { return colors_[static_cast<std::size_t>(entry)]; }

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

/// How far from its colour each may come out.
class Tolerance {
public:
    explicit Tolerance(std::span<const ColorCount> colors) {
        std::uint64_t pixels = 0;
        for (const ColorCount& count : colors) pixels += count.pixels;
        many_ = std::clamp<std::uint64_t>(pixels / 8192, 64, 8192);  // a shade of edges alone has fewer, in any picture
    }

    /// The radius for a shade of edges, hardly anything within a gradient, where steps would show, and nothing for areas,
    /// lines and ink.
    int of(const ColorCount& count, int radius) const {
        if (count.pixels >= many_ || count.longest >= long_run) return 0;
        const bool in_gradient = count.smooth >= seen && 2 * count.smooth >= count.pixels;
        return in_gradient ? std::min(radius, step) : radius;
    }

private:
    static constexpr std::uint32_t long_run = 16, seen = 8;  // pixels; on edges some are smooth by accident
    static constexpr int step = 1;
    std::uint64_t many_;
};

/// Of the colours as many as every one needs to have an entry within what it tolerates; nullopt when they are too many.
std::optional<Entries> cover(std::span<const ColorCount> sorted, const Tolerance& tolerance, int radius) {
    Entries entries;
    for (const ColorCount& count : sorted) {
        if (entries.covers(count.color, tolerance.of(count, radius))) continue;
        if (entries.size() == most_entries) return std::nullopt;
        entries.add(count.color);
    }
    return entries;
}

/// The cover with the least radius, and that radius.
std::optional<std::pair<Entries, int>> least_cover(std::span<const ColorCount> sorted) {
    const Tolerance tolerance(sorted);
    if (sorted.size() <= most_entries) return std::pair{*cover(sorted, tolerance, 0), 0};
    std::optional<std::pair<Entries, int>> best;
    for (int low = 1, high = largest_palette_error; low <= high;) {
        const int radius = best ? (low + high) / 2 : high;  // the largest first: without it there is none
        auto entries = cover(sorted, tolerance, radius);
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
