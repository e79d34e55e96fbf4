/// What the router is asked: boxes to avoid, frames to cross only head on, and pairs of terminals to connect.
/// Knows nothing of graphs, so it can be tested on generated scenes. Unit: px.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "geometry/geometry.hpp"

namespace vellum::layout {

using geometry::Point;
using geometry::Polyline;
using geometry::Rect;

/// Direction of travel along an axis-parallel line; y grows downward.
enum class Heading : std::uint8_t { right, down, left, up };

constexpr Heading opposite(Heading h) { return static_cast<Heading>((static_cast<int>(h) + 2) % 4); }
constexpr bool is_horizontal(Heading h) { return h == Heading::right || h == Heading::left; }
constexpr bool is_forward(Heading h) { return h == Heading::right || h == Heading::down; }

/// A side of a box where an edge may attach: at `at` on the axis the edge travels, between `low` and `high` across it.
struct Side {
    Heading outward = Heading::right;
    double at = 0;
    double low = 0;
    double high = 0;
    std::optional<double> preferred;   ///< none: anywhere is equally good
    double cost = 0;                   ///< added to a route that attaches here
    std::optional<double> level = {};  ///< where an end on a frame looks best: level with what stands inside
};

/// One end of a connection.
struct Terminal {
    std::vector<Side> sides;
    std::vector<std::size_t> own_solids;  ///< solids the end itself belongs to; its stub may touch them
};

struct Connection {
    Terminal tail;
    Terminal head;
    std::optional<std::uint32_t> bundle;  ///< connections of one bundle may share their way
    bool main_flow = true;                ///< routed first, kept straight first
};

struct RoutingProblem {
    std::vector<Rect> solids;    ///< never crossed: icons with their texts
    std::vector<Rect> headings;  ///< cluster titles: crossed only when there is no other way
    std::vector<Rect> frames;    ///< cluster borders: crossed at right angles, never run along
    std::vector<Connection> connections;
};

/// Distances the router keeps, px.
struct RoutingRules {
    double clearance = 18;        ///< wished distance of a route to a solid it does not end on
    double least_clearance = 9;   ///< the same where it is tight
    double stub = 20;             ///< straight piece at an end, room for the arrowhead
    double least_stub = 14;       ///< the same where it is tight
    double border_clearance = 8;  ///< route to a parallel cluster border
    double separation = 12;       ///< between parallel routes
    double port_separation = 20;  ///< between ends on one side, where there is room
    double comfort = 24;          ///< between parallel routes where the channel has room to spare
    double border_comfort = 20;   ///< route to a parallel cluster border, likewise
    double solid_comfort = 12;    ///< route to a solid it does not end on, likewise
    double bend_cost = 50;
    double crossing_cost = 150;  ///< three bends rather than a crossing
    double sharing_cost = 0.6;   ///< per px on another route's line (nudging parts them later)
    double frame_cost = 12;      ///< crossing a cluster border
    double foreign_cost = 60;    ///< on top, crossing the border of a frame in which neither end lies
    double hugging_cost = 0.5;   ///< per px close beside a parallel cluster border
    double off_center_cost = 8;  ///< attaching away from a side's preferred point
};

/// A route and the sides it attaches to.
struct Route {
    Polyline points;
    Side tail_side;
    Side head_side;
    std::vector<Rect> marks = {};  ///< labels that it carries, once there are some: their pieces keep room for them
};

/// Orthogonal routes, one a connection, in order.
std::vector<Route> route_orthogonally(const RoutingProblem& problem, const RoutingRules& rules);

}  // namespace vellum::layout
