/// The one table of sizes and colours. Unit: px at scale 1.
#pragma once

#include <span>
#include <vector>

#include "geometry/color.hpp"
#include "geometry/geometry.hpp"
#include "text/text.hpp"
#include "vellum/vocabulary.hpp"

namespace vellum::theme {

using geometry::Color;
using geometry::Swatch;

/// Sizes of the look (source: the rules of AWS's architecture deck, and what reads well).
struct Metrics {
    double margin = 40;         ///< around everything
    double icon = 64;           ///< side of a node's icon
    double icon_label_gap = 8;  ///< icon to its label
    double label_caption_gap = 2;
    double label_room = 120;  ///< preferred widest label under an icon
    double corner_icon = 30;  ///< side of a cluster's corner icon
    double cluster_border = 1.5;
    double cluster_padding = 24;  ///< border to what is inside, and between nested borders
    double cluster_gap = 24;      ///< between neighbouring clusters
    double lane = 38;             ///< room below a node's text for a route inside a cluster
    double heading_gap = 24;      ///< a cluster's heading to what is inside
    double title_gap = 10;        ///< corner icon to title
    double edge_width = 1.6;
    double bend_radius = 9;
    double arrowhead = 8;
    double junction = 6;           ///< diameter of the dot where branches part to both sides
    double end_gap = 4;            ///< arrow tip to the icon's border
    double callout = 20;           ///< diameter of a step's disc, height of its pill
    double least_label_room = 54;  ///< kept along an edge even where it has no label
    double label_clearance = 6;    ///< end of the line to an edge label that interrupts it
};

struct Fonts {
    text::Style title{text::Weight::semibold, 22};
    text::Style summary{text::Weight::regular, 13.5};
    text::Style label{text::Weight::medium, 13};
    text::Style caption{text::Weight::regular, 11};
    text::Style cluster_title{text::Weight::medium, 13};
    text::Style edge_label{text::Weight::regular, 11.5};
    text::Style callout{text::Weight::semibold, 12};
    text::Style legend{text::Weight::regular, 11.5};
};

struct Colors {
    Swatch background{{0xFF, 0xFF, 0xFF}, {0x23, 0x2F, 0x3E}};
    Swatch ink{{0x23, 0x2F, 0x3E}, {0xF5, 0xF7, 0xFA}};
    Swatch secondary{{0x5B, 0x6B, 0x7C}, {0xB4, 0xC0, 0xCC}};
    Swatch line{{0x4A, 0x55, 0x63}, {0xC3, 0xCC, 0xD6}};
    Swatch callout{{0x23, 0x2F, 0x3E}, {0xF5, 0xF7, 0xFA}};
    Swatch plate{{0xFF, 0xFF, 0xFF}, {0xE9, 0xED, 0xF2}};  ///< under dark line art, seen in the dark scheme only
    Swatch on_callout{{0xFF, 0xFF, 0xFF}, {0x23, 0x2F, 0x3E}};
};

struct Theme {
    Metrics metrics;
    Fonts fonts;
    Colors colors;
};

/// The theme of every diagram, for now the only one.
const Theme& standard();

/// The room of a step's number: a disc for one or two digits, a pill for more.
geometry::Size callout_size(const Metrics& metrics, int number);

/// Line dashes of a relation (on, off, …; empty: solid).
std::vector<double> dashes(Relation relation);
std::vector<double> dashes(Line line);

/// A line's colour in both schemes: as given on white, lightened until it reads on the dark background; ink stays ink.
Swatch on_both_schemes(Color color);
/// A group's title in both schemes: the border's colour, darkened or lightened until its contrast to all that it lies on
/// reaches 4.5, or as far as that goes.
Swatch readable_on_both_schemes(Color color, std::span<const Swatch> grounds);
/// A group's fill in both schemes. The dark one is a trace of the border's colour and no lighter than the page: AWS's line
/// icons, whose colours are made for a contrast of 3 on that page, keep it on the fill.
Swatch tint(Color fill, Color border);

/// `reads`, `writes` …: the word in legends and files.
const char* word(Relation relation);

}  // namespace vellum::theme
