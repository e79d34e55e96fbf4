/// Where axis-parallel lines may run: free stretches between blockers.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <utility>
#include <vector>

#include "layout/routing_problem.hpp"

namespace vellum::layout {

inline constexpr double same_line = 0.01;  ///< lines closer than this are one, px

/// Exchanges the axes, so that one piece of code serves both orientations.
inline Rect transposed(const Rect& r) { return {r.y, r.x, r.height, r.width}; }
inline Point transposed(Point p) { return {p.y, p.x}; }

/// A horizontal (or, with the axes exchanged, vertical) stretch that is free of blockers.
struct Stretch {
    using Vertices = std::pmr::vector<std::pair<double, std::uint32_t>>;  // by where they lie along it

    double across = 0;  ///< y of a horizontal stretch
    double from = 0;
    double to = 0;
    bool fixed = false;              ///< runs out of a port
    std::pmr::vector<double> stops;  ///< further vertices on it: ports
    Vertices vertices;               ///< along it, once they are known
};

/// The stretches of one orientation.
class LineField {
public:
    /// What is known of the stretches lies in `memory`, which outlives the field: hundreds of short lists that come and
    /// go together.
    LineField(const RoutingProblem& problem, const RoutingRules& rules, bool vertical,
              std::pmr::memory_resource& memory);

    /// The free stretch through `p`, blind to the solids in `ignored`; open only beyond `p` in direction `way` when
    /// it is not zero. False when `p` lies in a blocker.
    bool add(Point p, int way = 0, const std::vector<std::size_t>* ignored = nullptr);

    /// Stretches on one line that touch become one; sorted across.
    void merge();

    /// Takes out what lies nearer than the tolerance to a stretch at least as long, ports' aside.
    void thin(double tolerance);

    std::vector<Stretch>& stretches() { return stretches_; }

    /// The stretch that holds this point, or null. After merge only.
    Stretch* at(Point p);

private:
    Rect oriented(const Rect& r) const { return vertical_ ? transposed(r) : r; }
    bool was_added(Point p) const;
    void add_borders(const Rect& frame, double keep, Rect& all);

    bool vertical_;
    std::pmr::memory_resource& memory_;
    std::vector<Rect> blockers_;
    std::size_t solid_count_ = 0;
    double low_ = 0, high_ = 0;
    std::vector<Stretch> stretches_;
};

}  // namespace vellum::layout
