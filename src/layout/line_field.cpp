#include "layout/line_field.hpp"

#include <algorithm>
#include <numeric>

namespace vellum::layout {
namespace {

constexpr double open_end = 120;  // how far lines reach beyond everything
constexpr double strip = 64;      // px

}  // namespace

LineField::LineField(const RoutingProblem& problem, const RoutingRules& rules, bool vertical)
    : vertical_(vertical), solid_count_(problem.solids.size()) {
    std::vector<Rect> blockers;
    Rect all;
    const auto add = [&](const Rect& r, double by) {
        blockers.push_back(oriented(r.inflated(by)));
        all = geometry::united(all, blockers.back());
    };
    for (const auto& solid : problem.solids) add(solid, rules.least_clearance);
    for (const auto& heading : problem.headings) add(heading, rules.border_clearance / 2);
    for (const auto& frame : problem.frames) {
        // A line may cross a border but not run along it: only the parallel borders block.
        const Rect own = oriented(frame);
        const double keep = rules.border_clearance - 1;
        blockers.push_back({own.x - keep, own.y - keep, own.width + 2 * keep, 2 * keep});
        blockers.push_back({own.x - keep, own.bottom() - keep, own.width + 2 * keep, 2 * keep});
        all = geometry::united(all, own.inflated(keep));
    }
    low_ = all.x - open_end;
    high_ = all.right() + open_end;
    sort_into_strips(blockers, all);
}

/// What is beyond the first or the last strip belongs to it.
std::size_t LineField::strip_of(double across) const {
    const double most = static_cast<double>(strips_.size() - 2);
    return static_cast<std::size_t>(std::clamp((across - strips_start_) / strip, 0.0, most));
}

/// So that a line looks only at what is near.
void LineField::sort_into_strips(const std::vector<Rect>& blockers, const Rect& all) {
    strips_start_ = all.y;
    strips_.assign(static_cast<std::size_t>(all.height / strip) + 2, 0);
    const auto each = [&](const auto& visit) {
        for (std::size_t i = 0; i < blockers.size(); ++i) {
            const Rect& b = blockers[i];
            const Blocker blocker{b.y, b.bottom(), b.x, b.right(), i};
            for (std::size_t s = strip_of(blocker.low), last = strip_of(blocker.high); s <= last; ++s)
                visit(s, blocker);
        }
    };
    each([&](std::size_t s, const Blocker&) { ++strips_[s + 1]; });
    std::partial_sum(strips_.begin(), strips_.end(), strips_.begin());
    blockers_.resize(strips_.back());
    std::vector<std::size_t> next = strips_;
    each([&](std::size_t s, const Blocker& blocker) { blockers_[next[s]++] = blocker; });
}

bool LineField::add(Point p, int way, const std::vector<std::size_t>* ignored) {
    if (vertical_) p = transposed(p);
    if (way == 0 && was_added(p)) return true;
    double from = low_, to = high_;
    const std::size_t own = strip_of(p.y);
    for (std::size_t i = strips_[own]; i < strips_[own + 1]; ++i) {
        const Blocker& b = blockers_[i];
        if (p.y <= b.low || p.y >= b.high) continue;
        if (ignored != nullptr && std::find(ignored->begin(), ignored->end(), b.index) != ignored->end()) continue;
        if (b.to <= p.x)
            from = std::max(from, b.to);
        else if (b.from >= p.x)
            to = std::min(to, b.from);
        else if (way == 0)
            return false;
        else if (b.index < solid_count_)
            continue;  // a port in a neighbour's clearance still needs its stub
    }
    if (way > 0) from = p.x;
    if (way < 0) to = p.x;
    if (to - from > same_line) stretches_.push_back({p.y, from, to, way != 0});
    return true;
}

/// True when one of the last stretches holds the point: two corners of a box, as a rule, see the same one.
bool LineField::was_added(Point p) const {
    constexpr std::size_t looked_at = 3;
    const std::size_t first = stretches_.size() - std::min(stretches_.size(), looked_at);
    return std::any_of(stretches_.begin() + static_cast<std::ptrdiff_t>(first), stretches_.end(),
                       [p](const Stretch& s) { return s.across == p.y && s.from < p.x && p.x < s.to && !s.fixed; });
}

void LineField::merge() {
    std::sort(stretches_.begin(), stretches_.end(), [](const Stretch& a, const Stretch& b) {
        return a.across != b.across ? a.across < b.across : a.from < b.from;
    });
    std::vector<Stretch> merged;
    merged.reserve(stretches_.size());
    for (const auto& s : stretches_) {
        if (!merged.empty() && s.across - merged.back().across < same_line && s.from <= merged.back().to + same_line) {
            merged.back().to = std::max(merged.back().to, s.to);
            merged.back().fixed |= s.fixed;
        } else {
            merged.push_back(s);
        }
    }
    stretches_ = std::move(merged);
}

void LineField::thin(double tolerance) {
    std::vector<std::size_t> by_length(stretches_.size());
    std::iota(by_length.begin(), by_length.end(), std::size_t{0});
    std::stable_sort(by_length.begin(), by_length.end(), [&](std::size_t a, std::size_t b) {
        const Stretch &p = stretches_[a], &q = stretches_[b];
        return p.fixed != q.fixed ? p.fixed : p.to - p.from > q.to - q.from;
    });
    std::vector<char> kept(stretches_.size(), 0);
    for (const std::size_t i : by_length) {
        const Stretch& own = stretches_[i];
        const auto covers = [&](std::size_t j) {
            return kept[j] && stretches_[j].from <= own.from + same_line && stretches_[j].to >= own.to - same_line;
        };
        bool covered = false;
        for (std::size_t j = i; !own.fixed && !covered && j-- > 0 && own.across - stretches_[j].across < tolerance;)
            covered = covers(j);
        for (std::size_t j = i + 1;
             !own.fixed && !covered && j < stretches_.size() && stretches_[j].across - own.across < tolerance; ++j)
            covered = covers(j);
        kept[i] = !covered;
    }
    std::size_t next = 0;
    std::erase_if(stretches_, [&](const Stretch&) { return !kept[next++]; });
}

std::optional<std::size_t> LineField::at(Point p) const {
    if (vertical_) p = transposed(p);
    auto it = std::lower_bound(stretches_.begin(), stretches_.end(), p.y - same_line,
                               [](const Stretch& s, double y) { return s.across < y; });
    for (; it != stretches_.end() && it->across < p.y + same_line; ++it) {
        if (it->from <= p.x + same_line && p.x <= it->to + same_line)
            return static_cast<std::size_t>(it - stretches_.begin());
    }
    return std::nullopt;
}

}  // namespace vellum::layout
