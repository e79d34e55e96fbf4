#include "scene/stroke_path.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vellum::scene {
namespace {

constexpr double quarter_circle = 0.5522847498;  // control point distance of a cubic that stands for a quarter circle
constexpr double shortest_piece = 2.5;           // what is left between two gaps and shorter is not drawn

Polyline without_start(Polyline line, double px) {
    while (line.size() >= 2) {
        const double first = geometry::distance(line[0], line[1]);
        if (first > px) {
            line[0] = toward(line[0], line[1], px);
            break;
        }
        px -= first;
        if (line.size() == 2) break;
        line.erase(line.begin());
    }
    return line;
}

/// The part of segment a–b inside a box, as shares of its length.
struct Span {
    double from, to;
};

std::optional<Span> inside(Point a, Point b, const Rect& box) {
    double from = 0, to = 1;
    const auto clip = [&](double start, double delta, double low, double high) {
        if (std::abs(delta) < 1e-9) return start > low && start < high;
        const double t1 = (low - start) / delta, t2 = (high - start) / delta;
        from = std::max(from, std::min(t1, t2));
        to = std::min(to, std::max(t1, t2));
        return from < to;
    };
    if (!clip(a.x, b.x - a.x, box.x, box.right()) || !clip(a.y, b.y - a.y, box.y, box.bottom())) return std::nullopt;
    return Span{from, to};
}

std::vector<Span> gaps_on(Point a, Point b, const std::vector<Rect>& boxes) {
    std::vector<Span> gaps;
    for (const auto& box : boxes) {
        if (const auto gap = inside(a, b, box)) gaps.push_back(*gap);
    }
    std::sort(gaps.begin(), gaps.end(), [](const Span& x, const Span& y) { return x.from < y.from; });
    return gaps;
}

double length_of(const Polyline& line) {
    double total = 0;
    for (std::size_t i = 1; i < line.size(); ++i) total += geometry::distance(line[i - 1], line[i]);
    return total;
}

}  // namespace

Point toward(Point from, Point to, double px) {
    const double whole = geometry::distance(from, to);
    return whole <= 0 ? from : from + (to - from) * (px / whole);
}

Polyline shortened(const Polyline& line, double at_start, double at_end) {
    Polyline out = without_start(line, at_start);
    std::reverse(out.begin(), out.end());
    out = without_start(out, at_end);
    std::reverse(out.begin(), out.end());
    return out;
}

double shared_start(const Polyline& a, const Polyline& b) {
    constexpr double same = 0.01;
    double shared = 0;
    for (std::size_t i = 1; i < a.size() && i < b.size(); ++i) {
        if (geometry::distance(a[i - 1], b[i - 1]) > same) break;
        const double in_a = geometry::distance(a[i - 1], a[i]), in_b = geometry::distance(b[i - 1], b[i]);
        const double both = std::min(in_a, in_b);
        if (geometry::distance(toward(a[i - 1], a[i], both), toward(b[i - 1], b[i], both)) > same) break;
        shared += both;
        if (std::abs(in_a - in_b) > same) break;
    }
    return shared;
}

std::vector<Polyline> interrupted(const Polyline& line, const std::vector<Rect>& boxes) {
    std::vector<Polyline> runs;
    Polyline run{line.front()};
    const auto finish = [&] {
        if (run.size() >= 2 && length_of(run) >= shortest_piece) runs.push_back(run);
        run.clear();
    };
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1], b = line[i];
        double done = 0;
        const auto gaps = gaps_on(a, b, boxes);
        // A gap that ended in the bend leaves this piece to begin anew.
        if (run.empty() && (gaps.empty() || gaps.front().from > 0)) run.push_back(a);
        for (const Span& gap : gaps) {
            if (gap.from > done) run.push_back(a + (b - a) * gap.from);
            finish();
            done = std::max(done, gap.to);
            if (done < 1) run.push_back(a + (b - a) * done);
        }
        if (done < 1) run.push_back(b);
    }
    finish();
    return runs;
}

std::vector<PathCommand> rounded(const Polyline& line, double radius, StraightEnds ends, const FreeBend& free) {
    std::vector<PathCommand> out{MoveTo{line.front()}};
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const Point before = line[i - 1], bend = line[i], after = line[i + 1];
        // A leg between two bends serves both; one at an end serves one, but for what stays straight.
        const double in = i == 1 ? geometry::distance(before, bend) - ends.start : geometry::distance(before, bend) / 2;
        const double out_leg =
            i + 2 == line.size() ? geometry::distance(bend, after) - ends.end : geometry::distance(bend, after) / 2;
        const double fits = std::max(0.0, std::min({radius, in, out_leg}));
        const double r = free ? free(before, bend, after, fits) : fits;
        const Point start = toward(bend, before, r), stop = toward(bend, after, r);
        out.push_back(LineTo{start});
        out.push_back(CurveTo{toward(start, bend, r * quarter_circle), toward(stop, bend, r * quarter_circle), stop});
    }
    out.push_back(LineTo{line.back()});
    return out;
}

std::vector<PathCommand> cut(const Polyline& line, double length, StraightEnds ends, const FreeBend& free) {
    auto out = rounded(line, length, ends, free);
    for (auto& command : out) {
        if (const auto* curve = std::get_if<CurveTo>(&command)) command = LineTo{curve->to};
    }
    return out;
}

std::vector<PathCommand> arrowhead(const Polyline& line, double size) {
    const Point tip = line.back();
    Point from = line.front();
    for (std::size_t i = line.size(); i-- > 0;) {
        if (geometry::distance(line[i], tip) > 0.01) {
            from = line[i];
            break;
        }
    }
    const Point back = toward(tip, from, size) - tip;
    const double half_width = 0.62;  // of the length
    const Point across{-back.y * half_width, back.x * half_width};
    return {MoveTo{tip + back + across}, LineTo{tip}, LineTo{tip + back - across}};
}

std::vector<PathCommand> pill(const Rect& box) {
    const double r = box.height / 2, k = r * quarter_circle;  // each end is two cubics
    const double right = box.right() - r, left = box.x + r, y = box.y + r;
    std::vector<PathCommand> out{MoveTo{{right + r, y}},
                                 CurveTo{{right + r, y + k}, {right + k, y + r}, {right, y + r}}};
    if (left < right) out.push_back(LineTo{{left, y + r}});
    out.push_back(CurveTo{{left - k, y + r}, {left - r, y + k}, {left - r, y}});
    out.push_back(CurveTo{{left - r, y - k}, {left - k, y - r}, {left, y - r}});
    if (left < right) out.push_back(LineTo{{right, y - r}});
    out.push_back(CurveTo{{right + k, y - r}, {right + r, y - k}, {right + r, y}});
    out.push_back(Close{});
    return out;
}

}  // namespace vellum::scene
