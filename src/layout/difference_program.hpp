/// Values on a line that are pulled towards each other and kept apart: a linear program of differences.
///
/// Why: where boxes stand across the flow is such a program (Gansner, Koutsofios, North, Vo, "A Technique for Drawing
/// Directed Graphs", 1993, section 4), and a linear cost makes lines exactly straight where a quadratic one leaves many
/// of them slightly bent. It is solved as its dual, a circulation of least cost, by LEMON's network simplex.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace vellum::layout {

/// Which gaps are missed where they contradict each other: those that only must be kept before those that never may be
/// given up.
enum class Importance : unsigned char { must, never_missed };

class DifferenceProgram {
public:
    /// The index of a new variable.
    std::size_t add() { return variables_++; }
    /// `value[after] - value[before] >= gap`; fractions are rounded up.
    void keep_apart(std::size_t before, std::size_t after, double gap, Importance importance = Importance::must);
    /// The same as a wish: costs `weight` for every unit by which the gap is missed.
    void wish_apart(std::size_t before, std::size_t after, double gap, int weight);
    /// Costs `weight` for every unit by which `value[to] - value[from]` differs from `offset`, which is rounded.
    /// Gives its index.
    std::size_t pull(std::size_t from, std::size_t to, double offset, int weight);
    /// Changes a pull by its index, between two solutions.
    void set_weight(std::size_t pull, int weight) { pulls_[pull].weight = weight; }
    /// The cheapest values, whole numbers; nothing when the gaps contradict each other.
    std::optional<std::vector<double>> solve() const;
    /// The same; gaps that contradict each other are missed, by as little as possible in all.
    std::vector<double> nearest() const;

private:
    struct Gap {
        std::size_t before, after;
        int least, weight;  // 0 and below: as much as all pulls together, and more
    };
    struct Pull {
        std::size_t from, to;
        int offset, weight;
    };
    std::size_t variables_ = 0;
    std::vector<Gap> gaps_;
    std::vector<Pull> pulls_;
};

}  // namespace vellum::layout
