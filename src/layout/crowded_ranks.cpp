#include "layout/crowded_ranks.hpp"

#include <cmath>

namespace vellum::layout::dot {
namespace {

constexpr double label_rank_gap = 5;
constexpr double rounding = 2;

/// True when the two stand side by side in one rank with less than the gap between them.
bool crowd(const Input& input, const Output& output, std::size_t i, std::size_t j) {
    const Rect &a = output.boxes[i], &b = output.boxes[j];
    const bool columns = input.direction == Direction::right || input.direction == Direction::left;
    const bool one_rank =
        columns ? std::abs(a.center().x - b.center().x) < 1 : std::abs(a.center().y - b.center().y) < 1;
    const double gap =
        columns ? std::max(a.y - b.bottom(), b.y - a.bottom()) : std::max(a.x - b.right(), b.x - a.right());
    return one_rank && gap < input.node_gap - rounding;
}

/// Half of what is missing, on each side across the flow.
Point growth(const Input& input) {
    const double by = std::ceil((input.node_gap - label_rank_gap) / 2);
    const bool columns = input.direction == Direction::right || input.direction == Direction::left;
    return columns ? Point{0, by} : Point{by, 0};
}

}  // namespace

std::optional<Input> with_forgotten_gaps(const Input& input, const Output& output) {
    Input grown = input;
    const Point by = growth(input);
    bool any = false;
    for (std::size_t i = 0; i < input.boxes.size(); ++i) {
        bool crowded = false;
        for (std::size_t j = 0; j < input.boxes.size(); ++j) crowded |= i != j && crowd(input, output, i, j);
        if (!crowded) continue;
        any = true;
        Box& box = grown.boxes[i];
        box.size = {box.size.width + 2 * by.x, box.size.height + 2 * by.y};
        box.anchor = box.anchor + by;
    }
    return any ? std::optional(std::move(grown)) : std::nullopt;
}

Output without_gaps(Output output, const Input& input, const Input& grown) {
    for (std::size_t i = 0; i < input.boxes.size(); ++i) {
        const Point moved = grown.boxes[i].anchor - input.boxes[i].anchor;
        const Size size = input.boxes[i].size;
        output.boxes[i] = {output.boxes[i].x + moved.x, output.boxes[i].y + moved.y, size.width, size.height};
    }
    return output;
}

}  // namespace vellum::layout::dot
