/// The display list: resolved primitives in painting order. Painters read this and nothing else.
/// Unit: px at scale 1, origin top left, y down.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "catalog/catalog.hpp"
#include "geometry/color.hpp"
#include "geometry/geometry.hpp"
#include "text/text.hpp"

namespace vellum::scene {

using geometry::Point;
using geometry::Rect;
using geometry::Swatch;

struct MoveTo {
    Point to;
};
struct LineTo {
    Point to;
};
/// Cubic Bézier segment.
struct CurveTo {
    Point control1, control2, to;
};
struct Close {};
using PathCommand = std::variant<MoveTo, LineTo, CurveTo, Close>;

enum class Cap { butt, round };

struct Stroke {
    Swatch paint;
    double width = 1;
    std::vector<double> dashes;  ///< on, off, …; empty: solid
    Cap cap = Cap::butt;
};

struct Path {
    std::string role;  ///< CSS class: `edge-line`, `cluster-frame`, …
    std::vector<PathCommand> commands;
    std::optional<Stroke> stroke;
    std::optional<Swatch> fill;
};

/// One line of text; `origin` is the left end of its baseline.
struct Text {
    std::string role;
    text::Line line;
    text::Style style;
    Point origin;
    Swatch paint;
};

/// Single-colour line art (the AWS resource and group icons) stays unaltered; where it would vanish on the dark background
/// a light plate lies under it in the dark scheme.
struct Plate {
    Swatch paint;
    Rect box;
};

/// An icon of the catalogue or the user's own, fitted into `box` (aspect kept, centred).
struct Icon {
    const catalog::Icon* icon = nullptr;  ///< null: `custom`
    std::string custom;                   ///< bytes of the user's SVG (sanitised) or PNG file
    Rect box;
    std::optional<Plate> plate;
};

struct Group;
using Primitive = std::variant<Path, Text, Icon, Group>;

/// A semantic unit (node, edge, cluster, legend): carries identity, never geometry.
struct Group {
    std::string role;   ///< CSS class: `node`, `edge`, `cluster`, `overlay`, `legend`, `header`
    std::string id;     ///< XML id; empty: none
    std::string title;  ///< shown as tooltip and read aloud; empty: none
    std::string description;
    std::string link;  ///< href; empty: none
    /// Further data attributes (`data-step` → "3") for pages that present the picture.
    std::vector<std::pair<std::string, std::string>> data;
    std::vector<Primitive> children;
};

struct Scene {
    geometry::Size size;
    std::string name;
    std::string title;
    std::string description;  ///< alternative text of the whole picture
    Swatch background;
    std::vector<Primitive> items;
};

}  // namespace vellum::scene
