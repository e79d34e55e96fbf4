#include "layout/straighten.hpp"

#include <algorithm>
#include <cmath>

namespace vellum::layout {
namespace {

constexpr double longest_jog = 30;

double& across(Point& p, bool horizontal) { return horizontal ? p.y : p.x; }

bool runs_horizontally(Point a, Point b) { return std::abs(a.y - b.y) < std::abs(a.x - b.x); }

/// To the left or up.
bool runs_back(Point a, Point b) { return runs_horizontally(a, b) ? b.x < a.x : b.y < a.y; }

class Straightener {
public:
    Straightener(const RoutingProblem& problem, const RoutingRules& rules, const Connection& connection, Route& route)
        : problem_(problem), rules_(rules), connection_(connection), route_(route) {}

    void run() {
        for (std::size_t i = 1; i + 2 < route_.points.size();) {
            const bool jog = geometry::distance(route_.points[i], route_.points[i + 1]) < longest_jog;
            if (!jog || !(try_level(i, i + 1) || try_level(i + 1, i))) ++i;
        }
    }

private:
    /// Moves the piece on the `moved` side of the jog level with the one on the `kept` side.
    bool try_level(std::size_t kept, std::size_t moved) {
        auto& points = route_.points;
        const std::size_t jog = std::min(kept, moved);
        const bool horizontal = runs_horizontally(points[jog - 1], points[jog]);
        if (horizontal != runs_horizontally(points[jog + 1], points[jog + 2])) return false;
        if (runs_back(points[jog - 1], points[jog]) != runs_back(points[jog + 1], points[jog + 2]))
            return false;  // a hook
        const double level = across(points[kept], horizontal);
        Point start = points[jog - 1], stop = points[jog + 2];
        across(start, horizontal) = level;
        across(stop, horizontal) = level;
        const bool first = jog == 1, last = jog + 3 == points.size();
        if (first && !fits(route_.tail_side, level)) return false;
        if (last && !fits(route_.head_side, level)) return false;
        if (!is_free(Rect::spanning(start, stop), horizontal, first, last)) return false;
        points[jog - 1] = start;
        points[jog + 2] = stop;
        const auto at = points.begin() + static_cast<std::ptrdiff_t>(jog);
        points.erase(at, at + 2);
        return true;
    }

    static bool fits(const Side& side, double level) { return level >= side.low && level <= side.high; }

    bool is_free(const Rect& line, bool horizontal, bool first, bool last) const {
        const auto owned = [&](std::size_t i) {
            const auto has = [&](const Terminal& t) {
                return std::find(t.own_solids.begin(), t.own_solids.end(), i) != t.own_solids.end();
            };
            return (first && has(connection_.tail)) || (last && has(connection_.head));
        };
        for (std::size_t i = 0; i < problem_.solids.size(); ++i) {
            if (!owned(i) && line.overlaps(problem_.solids[i].inflated(rules_.least_clearance - 0.5))) return false;
        }
        const auto hits = [&](const Rect& box) { return line.inflated(0.1).overlaps(box); };
        if (std::any_of(problem_.headings.begin(), problem_.headings.end(), hits)) return false;
        const double keep = rules_.border_clearance - 1;
        return std::none_of(problem_.frames.begin(), problem_.frames.end(), [&](const Rect& f) {
            return horizontal
                       ? hits({f.x, f.y - keep, f.width, 2 * keep}) || hits({f.x, f.bottom() - keep, f.width, 2 * keep})
                       : hits({f.x - keep, f.y, 2 * keep, f.height}) ||
                             hits({f.right() - keep, f.y, 2 * keep, f.height});
        });
    }

    const RoutingProblem& problem_;
    const RoutingRules& rules_;
    const Connection& connection_;
    Route& route_;
};

}  // namespace

void straighten(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes) {
    for (std::size_t i = 0; i < routes.size(); ++i) {
        Straightener(problem, rules, problem.connections[i], routes[i]).run();
    }
}

}  // namespace vellum::layout
