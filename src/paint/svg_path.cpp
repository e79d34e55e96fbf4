#include "paint/svg_path.hpp"

#include "paint/number.hpp"
#include "paint/overloaded.hpp"

namespace vellum::paint {
namespace {

using geometry::Point;

class PathData {
public:
    void operator()(const scene::MoveTo& move) {
        put('M', move.to);
        start_ = at_ = rounded(move.to);
    }
    void operator()(const scene::LineTo& line) {
        const Point to = rounded(line.to);
        if (to.y == at_.y) {
            out_ += "H" + number(to.x);
        } else if (to.x == at_.x) {
            out_ += "V" + number(to.y);
        } else {
            put('L', to);
        }
        at_ = to;
    }
    void operator()(const scene::CurveTo& curve) {
        put('C', curve.control1);
        put(' ', curve.control2);
        put(' ', curve.to);
        at_ = rounded(curve.to);
    }
    void operator()(const scene::Close&) {
        out_ += "Z";
        at_ = start_;
    }
    std::string take() { return std::move(out_); }

private:
    static Point rounded(Point p) { return {hundredths(p.x), hundredths(p.y)}; }
    void put(char command, Point p) {
        out_ += command;
        out_ += number(p.x);
        out_ += ' ';
        out_ += number(p.y);
    }

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
