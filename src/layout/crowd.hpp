/// What stands where in a finished drawing, seen on one axis: boxes, borders, lines and labels as things that may be
/// moved along it, and the distances they owe each other.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "layout/measure.hpp"

namespace vellum::layout {

inline constexpr double least_mark_gap = 4;      ///< px between a label or callout and everything else
inline constexpr double crowd_tolerance = 0.05;  ///< px that a distance may be missed by
inline constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// One of the two axes, so that one piece of code serves both.
struct Axis {
    bool x = true;
    double low(const Rect& r) const { return x ? r.x : r.y; }
    double high(const Rect& r) const { return x ? r.right() : r.bottom(); }
    double of(Point p) const { return x ? p.x : p.y; }
    Axis other() const { return {!x}; }
    Point along(double by) const { return x ? Point{by, 0} : Point{0, by}; }
    double& coordinate(Point& p) const { return x ? p.x : p.y; }
};

/// A frame of a cluster or of a part of an overlay, and the boxes of its heading.
struct FrameRef {
    ClusterBox* box = nullptr;
    std::optional<Rect>* callout = nullptr;
    bool centered = false;
    bool whole_heading = true;  ///< corner icon, title and caption move as one
};

/// All that a pass may move. Frames of clusters come first, by id.
struct Drawing {
    Drawing(const model::Graph& graph, const Measures& measures, const theme::Theme& theme, Layout& layout);

    const model::Graph& graph;
    const theme::Metrics& metrics;
    Layout& layout;
    std::vector<FrameRef> frames;

    /// The frames on which an end may lie; none for a node.
    std::vector<std::size_t> frames_of(model::Element end) const;
    bool mates(std::size_t a, std::size_t b) const;
    /// True when the first segment of the edge, and so every second one, is horizontal.
    bool starts_horizontal(std::size_t edge) const;
    bool is_horizontal(std::size_t edge, std::size_t segment) const {
        return starts_horizontal(edge) == (segment % 2 == 0);
    }
};

/// Makes segments alternate between the orientations: no repeated point, no point in the middle of a line.
void normalise(Polyline& points);

struct Thing {
    enum class Kind : std::uint8_t { whole, solid, badge, title, border, line, mark };
    Kind kind = Kind::solid;  ///< whole: a node with its text, which no frame cuts; lines may pass beside its icon
    std::size_t variable = 0;
    double low = 0, high = 0;    ///< on the axis
    double from = 0, to = 0;     ///< across it
    std::size_t owner = nobody;  ///< a node of solids and badges, a frame of titles and borders
    std::size_t edge = nobody;   ///< of lines and marks
    std::size_t segment = 0;     ///< of lines
    double center() const { return (low + high) / 2; }
};

/// A place that moves with a variable.
struct Anchor {
    std::size_t variable = nobody;
    double at = 0;
};

/// `value[after] - value[before] >= gap`
struct Owed {
    std::size_t before, after;
    double gap;
    enum class Why : std::uint8_t { order, must, wish } why = Why::order;
};

/// `value[to] - value[from]` wishes to be `offset`.
struct Wish {
    std::size_t from, to;
    double offset;
    int weight;
};

/// The things on one axis.
class Crowd {
public:
    /// `last`: the other axis has been spread. `flip`: boxes that overlap part along the axis on which they overlap more.
    Crowd(Drawing& drawing, Axis axis, bool last, bool flip);

    /// Distances that are missed now.
    int flaws() const { return flaws_; }
    /// Edges whose marks or lines miss a distance.
    const std::vector<std::size_t>& flawed_edges() const { return flawed_; }
    /// Moves everything as little as it takes.
    void spread();
    /// Brings level what nearly is: icons, and borders of frames. False, and nothing moves, when there is nothing to do.
    bool line_up();

private:
    std::size_t variable(double value, int weight);
    void add_nodes();
    void add_frames();
    void add_titles(std::size_t frame, std::size_t low, std::size_t high);
    void add_lines();
    void tie_mates();
    void add_pieces();
    void add_marks();
    void add_mark(std::size_t edge, const Rect& box, Anchor* anchor);
    void keep_order();
    void sort_things();
    struct Distance {
        double least, wish;
        bool must;
    };
    void keep_apart(const Thing& a, const Thing& b, const Distance& owed);
    std::optional<Distance> distance(const Thing& a, const Thing& b) const;
    Distance between_lines(const Thing& a, const Thing& b) const;
    std::optional<Distance> to_line(const Thing& other, const Thing& line) const;
    bool ends_at(const Thing& line, const Thing& thing) const;
    bool end_piece(const Thing& line, bool tail) const;
    void owe(std::size_t before, std::size_t after, double gap, double now, double must_have, std::size_t edge);
    Anchor end_anchor(std::size_t edge, bool tail) const;
    Anchor point_anchor(std::size_t edge, std::size_t point) const;
    std::size_t line_of(std::size_t edge, std::size_t segment) const;
    std::size_t carrier(std::size_t edge, const Rect& box) const;
    void hold_end(std::size_t edge, bool tail);
    void align();
    bool pull_level(std::vector<std::size_t> variables, double near_miss);
    void keep_steps();
    void write(const std::vector<double>& moved);

    Drawing& drawing_;
    Axis axis_;
    bool last_, flip_;
    std::vector<Thing> things_;
    std::vector<double> values_;
    std::vector<Owed> owed_;
    std::vector<Wish> wishes_;
    std::vector<int> weights_;
    std::vector<std::size_t> node_variables_;
    std::vector<std::pair<std::size_t, std::size_t>> frame_variables_;
    std::vector<std::vector<std::size_t>> title_variables_;
    std::vector<std::vector<std::size_t>> line_variables_;  // by edge and segment
    std::vector<Anchor> label_anchors_, callout_anchors_;
    std::set<std::pair<std::size_t, std::size_t>> parted_;  // lines on one line: which variable comes first
    int flaws_ = 0;
    std::vector<std::size_t> flawed_;
};

}  // namespace vellum::layout
