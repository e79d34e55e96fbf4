#include "paint/path_data.hpp"

#include "paint/elliptical_arc.hpp"
#include "paint/number_reader.hpp"

namespace vellum::paint {
namespace {

using geometry::Point;

bool is_lower(char letter) { return letter >= 'a'; }
char upper(char letter) { return is_lower(letter) ? static_cast<char>(letter - 'a' + 'A') : letter; }

class PathReader {
public:
    explicit PathReader(std::string_view data) : in_(data) {}

    std::optional<std::vector<scene::PathCommand>> read() {
        char command = 0;
        while (!in_.at_end()) {
            const char letter = in_.letter();
            command = letter != 0 ? letter : repeated(command);
            if ((outline_.empty() && upper(command) != 'M') || !add(command)) return std::nullopt;
        }
        return std::move(outline_);
    }

private:
    /// What numbers without a letter mean.
    static char repeated(char command) { return command == 'M' ? 'L' : command == 'm' ? 'l' : command; }

    /// False when the command is none or lacks numbers.
    bool add(char command) {
        base_ = is_lower(command) ? at_ : Point{};
        const char kind = upper(command);
        if (!draw(kind)) return false;
        last_ = kind;
        return true;
    }

    bool draw(char kind) {
        switch (kind) {
            case 'M': return point(start_) && move();
            case 'L': return point(at_) && line();
            case 'H': return coordinate(at_.x, base_.x) && line();
            case 'V': return coordinate(at_.y, base_.y) && line();
            case 'C': return point(control_) && cubic(control_);
            case 'S': return cubic(last_ == 'C' || last_ == 'S' ? mirrored() : at_);
            case 'Q': return point(control_) && quadratic(control_);
            case 'T': return quadratic(last_ == 'Q' || last_ == 'T' ? mirrored() : at_);
            case 'A': return arc();
            case 'Z': return last_ != 'Z' && close();
            default: return false;
        }
    }

    bool move() {
        at_ = start_;
        outline_.emplace_back(scene::MoveTo{at_});
        return true;
    }

    bool line() {
        outline_.emplace_back(scene::LineTo{at_});
        return true;
    }

    bool cubic(Point first) {
        Point to;
        if (!point(control_) || !point(to)) return false;
        outline_.emplace_back(scene::CurveTo{first, control_, to});
        at_ = to;
        return true;
    }

    /// As a cubic one: its control points lie at two thirds of the way to the only one.
    bool quadratic(Point control) {
        Point to;
        if (!point(to)) return false;
        control_ = control;
        outline_.emplace_back(scene::CurveTo{(at_ + control * 2) * (1.0 / 3), (to + control * 2) * (1.0 / 3), to});
        at_ = to;
        return true;
    }

    bool arc() {
        EllipticalArc arc;
        arc.from = at_;
        const auto radius_x = in_.number(), radius_y = in_.number(), rotation = in_.number();
        const auto large = in_.flag(), sweep = in_.flag();
        if (!rotation || !large || !sweep || !point(arc.to)) return false;
        arc.radius_x = *radius_x;
        arc.radius_y = *radius_y;
        arc.rotation = *rotation;
        arc.large = *large;
        arc.sweep = *sweep;
        append_arc(outline_, arc);
        at_ = arc.to;
        return true;
    }

    bool close() {
        outline_.emplace_back(scene::Close{});
        at_ = start_;
        return true;
    }

    bool point(Point& to) { return coordinate(to.x, base_.x) && coordinate(to.y, base_.y); }

    bool coordinate(double& to, double base) {
        const auto number = in_.number();
        if (number) to = base + *number;
        return number.has_value();
    }

    Point mirrored() const { return at_ * 2 - control_; }

    NumberReader in_;
    std::vector<scene::PathCommand> outline_;
    Point at_, start_, base_;
    Point control_;  ///< the last one of the curve before
    char last_ = 0;
};

}  // namespace

std::optional<std::vector<scene::PathCommand>> parse_path_data(std::string_view data) {
    return PathReader(data).read();
}

}  // namespace vellum::paint
