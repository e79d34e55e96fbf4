#include "paint/svg_path.hpp"

#include <fmt/format.h>

#include "paint/number.hpp"
#include "paint/overloaded.hpp"

namespace vellum::paint {
namespace {

using geometry::Point;

class PathData {
public:
    void operator()(const scene::MoveTo& move) {
        out_ += "M" + pair(move.to);
        start_ = at_ = rounded(move.to);
    }
    void operator()(const scene::LineTo& line) {
        const Point to = rounded(line.to);
        if (to.y == at_.y) {
            out_ += "H" + number(to.x);
        } else if (to.x == at_.x) {
            out_ += "V" + number(to.y);
        } else {
            out_ += "L" + pair(to);
        }
        at_ = to;
    }
    void operator()(const scene::CurveTo& curve) {
        out_ += fmt::format("C{} {} {}", pair(curve.control1), pair(curve.control2), pair(curve.to));
        at_ = rounded(curve.to);
    }
    void operator()(const scene::Close&) {
        out_ += "Z";
        at_ = start_;
    }
    std::string take() { return std::move(out_); }

private:
    static Point rounded(Point p) { return {hundredths(p.x), hundredths(p.y)}; }
    static std::string pair(Point p) { return number(p.x) + " " + number(p.y); }

    std::string out_;
    Point start_, at_;
};

}  // namespace

std::string path_data(const std::vector<scene::PathCommand>& commands) {
    PathData data;
    for (const scene::PathCommand& command : commands) std::visit(data, command);
    return data.take();
}

}  // namespace vellum::paint
