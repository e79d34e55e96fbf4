#include "layout/line_field.hpp"

#include <algorithm>
#include <numeric>

namespace vellum::layout {
namespace {

constexpr double open_end = 120;  // how far lines reach beyond everything

}  // namespace

LineField::LineField(const RoutingProblem& problem, const RoutingRules& rules, bool vertical,
                     std::pmr::memory_resource& memory)
    : vertical_(vertical), memory_(memory) {
    const double keep = rules.least_clearance;
    Rect all;
    const auto add = [&](const Rect& r, double by) {
        blockers_.push_back(oriented(r.inflated(by)));
        all = geometry::united(all, blockers_.back());
    };
    for (const auto& solid : problem.solids) add(solid, keep);
    for (const auto& heading : problem.headings) add(heading, rules.border_clearance / 2);
    for (const auto& frame : problem.frames) add_borders(oriented(frame), rules.border_clearance - 1, all);
    low_ = all.x - open_end;
    high_ = all.right() + open_end;
    solid_count_ = problem.solids.size();
}

bool LineField::add(Point p, int way, const std::vector<std::size_t>* ignored) {
    if (vertical_) p = transposed(p);
    if (way == 0 && was_added(p)) return true;
    double from = low_, to = high_;
    for (std::size_t i = 0; i < blockers_.size(); ++i) {
        const Rect& b = blockers_[i];
        if (p.y <= b.y || p.y >= b.bottom()) continue;
        if (ignored != nullptr && std::find(ignored->begin(), ignored->end(), i) != ignored->end()) continue;
        if (b.right() <= p.x)
            from = std::max(from, b.right());
        else if (b.x >= p.x)
            to = std::min(to, b.x);
        else if (way == 0)
            return false;
        else if (i < solid_count_)
            continue;  // a port in a neighbour's clearance still needs its stub
    }
    if (way > 0) from = p.x;
    if (way < 0) to = p.x;
    if (to - from > same_line)
        stretches_.push_back(
            {p.y, from, to, way != 0, std::pmr::vector<double>(&memory_), Stretch::Vertices(&memory_)});
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
    for (auto& s : stretches_) {
        if (!merged.empty() && s.across - merged.back().across < same_line && s.from <= merged.back().to + same_line) {
            merged.back().to = std::max(merged.back().to, s.to);
            merged.back().fixed |= s.fixed;
        } else {
            merged.push_back(std::move(s));
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

Stretch* LineField::at(Point p) {
    if (vertical_) p = transposed(p);
    auto it = std::lower_bound(stretches_.begin(), stretches_.end(), p.y - same_line,
                               [](const Stretch& s, double y) { return s.across < y; });
    for (; it != stretches_.end() && it->across < p.y + same_line; ++it) {
        if (it->from <= p.x + same_line && p.x <= it->to + same_line) return &*it;
    }
    return nullptr;
}

/// A line may cross a border but not run along it: only the parallel borders block.
void LineField::add_borders(const Rect& frame, double keep, Rect& all) {
    blockers_.push_back({frame.x - keep, frame.y - keep, frame.width + 2 * keep, 2 * keep});
    blockers_.push_back({frame.x - keep, frame.bottom() - keep, frame.width + 2 * keep, 2 * keep});
    all = geometry::united(all, frame.inflated(keep));
}

}  // namespace vellum::layout
