#include "layout/overlay_titles.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace vellum::layout {
namespace {

using geometry::united;

constexpr double border_distance = 3;  // a title from a border
constexpr double moved_distance = 8;   // a title that was moved, from what it was moved for and from its frame

/// The four sides of a frame as boxes without thickness.
std::array<Rect, 4> sides(const Rect& f) {
    return {{{f.x, f.y, f.width, 0},
             {f.x, f.bottom(), f.width, 0},
             {f.x, f.y, 0, f.height},
             {f.right(), f.y, 0, f.height}}};
}

/// True when the border or the heading of one of these lies on the text or next to it.
bool is_crossed(const Rect& text, const std::vector<ClusterBox>& frames) {
    const Rect room = text.inflated(border_distance);
    return std::ranges::any_of(frames, [&](const ClusterBox& other) {
        const auto all = sides(other.frame);
        return std::ranges::any_of(all, [&](const Rect& side) { return room.overlaps(side.inflated(0.5)); }) ||
               room.overlaps(other.heading());
    });
}

/// How far a heading has to move within its frame for no obstacle to touch it; 0 when no place is free.
double way_aside(const Rect& heading, const ClusterBox& box, const std::vector<Rect>& obstacles) {
    const double least = box.corner.empty() ? box.frame.x : box.corner.right();
    const auto is_free = [&](double way) {
        const Rect moved = heading.moved({way, 0});
        return moved.x >= least + moved_distance && moved.right() <= box.frame.right() - moved_distance &&
               std::ranges::none_of(obstacles, [&](const Rect& obstacle) { return obstacle.overlaps(moved); });
    };
    if (is_free(0)) return 0;
    double shortest = 0;
    for (const Rect& obstacle : obstacles) {  // right beside one of them
        for (const double way : {obstacle.x - heading.right(), obstacle.right() - heading.x}) {
            if (is_free(way) && (shortest == 0 || std::abs(way) < std::abs(shortest))) shortest = way;
        }
    }
    return shortest;
}

/// Borders and heading, with the distance that a title keeps from them.
void add_obstacles(const ClusterBox& box, std::vector<Rect>& out) {
    for (const Rect& side : sides(box.frame)) out.push_back(side.inflated(moved_distance));
    for (const Rect& text : {box.corner, box.title.box, box.caption.box}) {
        if (!text.empty()) out.push_back(text.inflated(moved_distance));
    }
}

void move_words(ClusterBox& box, double right) {
    box.title.box = box.title.box.moved({right, 0});
    box.caption.box = box.caption.box.moved({right, 0});
}

Rect words(const ClusterBox& box) { return united(box.title.box, box.caption.box); }

}  // namespace

ClusterBox with_heading(const OverlayPart& part, const ClusterTexts& texts, const std::vector<ClusterBox>& others,
                        const theme::Theme& theme) {
    ClusterBox box = cluster_box(texts, part.frame, theme);
    if (!is_crossed(words(box), others)) return box;
    for (const auto& section : part.sections) {
        if (section.y > part.frame.y + 0.5) continue;
        const ClusterBox above = cluster_box(texts, section, theme);
        if (is_crossed(words(above), others)) continue;
        box.title = above.title;
        box.caption = above.caption;
        return box;
    }
    std::vector<Rect> obstacles;
    for (const auto& other : others) add_obstacles(other, obstacles);
    move_words(box, way_aside(words(box), box, obstacles));
    return box;
}

void clear_titles(std::vector<ClusterBox>& clusters, const Measures& measures,
                  const std::vector<OverlayBox>& overlays) {
    std::vector<Rect> obstacles;
    for (const auto& overlay : overlays) {
        for (const auto& part : overlay.parts) add_obstacles(part, obstacles);
    }
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        ClusterBox& box = clusters[i];
        if (measures.clusters[i].centered) move_words(box, way_aside(words(box), box, obstacles));
    }
}

int crossed_headings(const std::vector<ClusterBox>& clusters, const std::vector<OverlayBox>& overlays) {
    std::vector<ClusterBox> parts;
    for (const auto& overlay : overlays) parts.insert(parts.end(), overlay.parts.begin(), overlay.parts.end());
    int count = 0;
    for (const auto& cluster : clusters) count += is_crossed(cluster.heading(), parts) ? 1 : 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto others = clusters;
        others.insert(others.end(), parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(i));
        others.insert(others.end(), parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, parts.end());
        count += is_crossed(words(parts[i]), others) ? 1 : 0;
    }
    return count;
}

}  // namespace vellum::layout
