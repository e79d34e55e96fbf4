/// Where axis-parallel lines may run: free stretches between blockers.
#pragma once

#include <optional>
#include <vector>

#include "layout/routing_problem.hpp"

namespace vellum::layout {

inline constexpr double same_line = 0.01;  ///< lines closer than this are one, px

/// Exchanges the axes, so that one piece of code serves both orientations.
inline Rect transposed(const Rect& r) { return {r.y, r.x, r.height, r.width}; }
inline Point transposed(Point p) { return {p.y, p.x}; }

/// A horizontal (or, with the axes exchanged, vertical) stretch that is free of blockers.
struct Stretch {
    double across = 0;  ///< y of a horizontal stretch
    double from = 0;
    double to = 0;
    bool fixed = false;  ///< runs out of a port
};

/// The stretches of one orientation.
class LineField {
public:
    LineField(const RoutingProblem& problem, const RoutingRules& rules, bool vertical);

    /// The free stretch through `p`, blind to the solids in `ignored`; open only beyond `p` in direction `way` when
    /// it is not zero. False when `p` lies in a blocker.
    bool add(Point p, int way = 0, const std::vector<std::size_t>* ignored = nullptr);

    /// Stretches on one line that touch become one; sorted across.
    void merge();

    /// Takes out what lies nearer than the tolerance to a stretch at least as long, ports' aside.
    void thin(double tolerance);

    const std::vector<Stretch>& stretches() const { return stretches_; }

    /// The index of the stretch that holds this point; nothing where there is none. After merge only.
    std::optional<std::size_t> at(Point p) const;

private:
    /// What no line may enter.
    struct Blocker {
        double low, high;  // across
        double from, to;   // along
        std::size_t index;
    };

    Rect oriented(const Rect& r) const { return vertical_ ? transposed(r) : r; }
    bool was_added(Point p) const;
    void sort_into_strips(const std::vector<Rect>& blockers, const Rect& all);
    std::size_t strip_of(double across) const;

    bool vertical_;
    std::size_t solid_count_ = 0;
    double low_ = 0, high_ = 0;
    double strips_start_ = 0;
    std::vector<std::size_t> strips_;  // where the blockers of each begin, and the end
    std::vector<Blocker> blockers_;    // strip by strip, in each that they reach into
    std::vector<Stretch> stretches_;
};

}  // namespace vellum::layout
