// Every flaw is found where it is, and nothing is found in a sound picture.
#include "quality/guarantees.hpp"

#include <functional>
#include <set>
#include <string>

#include "quality/sample.hpp"
#include "quality/words.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::quality;
using test::sound_picture;

namespace {

std::string found_in(const Picture& picture) {
    std::string out;
    for (const auto& violation : violations(picture))
        out += std::string(id(violation.flaw)) + ": " + test::where(violation) + "\n";
    return out;
}

/// What is done to the sound picture, and all that is found then.
struct Case {
    const char* what;
    std::function<void(Picture&)> spoil;
    std::string found;
};

const std::vector<Case> boxes{
    {"an icon on another",
     [](Picture& p) {
         p.edges.clear(), p.overlays.clear(), p.clusters.clear();
         p.nodes[0].cluster = p.nodes[1].cluster = {};
         p.nodes[2] = {{374, 194, 64, 64}, {}, {}, {}, {}};
     },
     "node-overlap: node 2 and node 1 at (379, 199)\n"},
    {"a text on the next icon",
     [](Picture& p) {
         p.edges.clear(), p.overlays.clear(), p.nodes[0].texts[0] = {80, 180, 250, 16};
     },
     "node-overlap: node 1 and node 0 at (325, 188)\n"},
    {"a foreign node in a cluster", [](Picture& p) { p.nodes[1].cluster = {}; },
     "frame-overlap: the border of cluster 0 and node 1 at (352, 184)\n"
     "frame-overlap: the border of overlay 0 and cluster 0 at (352, 176)\n"},
    {"a foreign node in an overlay", [](Picture& p) { p.overlays[0].members.clear(); },
     "frame-overlap: the border of overlay 0 and cluster 0 at (352, 176)\n"
     "frame-overlap: the border of overlay 0 and node 1 at (352, 172)\n"},
    {"a cluster that does not hold its node", [](Picture& p) { p.edges.clear(), p.nodes[2].cluster = 0; },
     "outside-frame: node 2 and the border of cluster 0 at (612, 184)\n"},
    {"an overlay that does not hold its member",
     [](Picture& p) {
         p.overlays[0].members.push_back({Sort::node, 2});
     },
     "outside-frame: node 2 and the border of overlay 0 at (612, 184)\n"},
    {"a heading above its frame", [](Picture& p) { p.overlays[0].frames[0].heading[0].y = 100; },
     "outside-frame: the heading of overlay 0 and the border of overlay 0 at (326, 108)\n"},
    {"a cluster's title on a node", [](Picture& p) { p.clusters[0].frame.heading[1].height = 80; },
     "title-overlap: the heading of cluster 0 and node 0 at (112, 148.5)\n"},
    {"an overlay's title on that of a cluster",
     [](Picture& p) {
         p.clusters[0].frame.heading[1] = {90, 100, 240, 20}, p.clusters[0].frame.heading[0].y = 90;
     },
     "title-overlap: the heading of overlay 0 and the heading of cluster 0 at (313, 115)\n"},
    {"a node in the margin", [](Picture& p) { p.size.width = 660; }, "off-page: node 2 at (612, 184)\n"},
    {"a line in the margin",
     [](Picture& p) {
         p.edges[2].points = {{440, 270}, {470, 270}, {470, 390}, {612, 390}, {612, 231}}, p.edges[2].label = {};
     },
     "off-page: edge 2 at (470, 330)\n"},
    {"a title wider than the page", [](Picture& p) { p.texts[0].width = 700; }, "text-too-wide: page 0 at (370, 35)\n"},
    {"a title wider than its cluster", [](Picture& p) { p.clusters[0].frame.heading[1].width = 370; },
     "text-too-wide: the heading of cluster 0 and the border of cluster 0 at (245, 85)\n"},
    {"a node's text wider than its cluster",
     [](Picture& p) {
         p.nodes[0].texts[0] = {30, 212, 164, 16};
     },
     "text-too-wide: node 0 and the border of cluster 0 at (112, 184)\n"},
};

const std::vector<Case> ends{
    {"an edge that stops short of its node", [](Picture& p) { p.edges[1].points[1].x = 570; },
     "edge-off-border: the head of edge 1 and node 2 at (570, 172)\n"},
    {"an edge that ends beside a text",
     [](Picture& p) {
         p.edges[1].points = {{384, 215}, {580, 215}};
     },
     "edge-off-border: the tail of edge 1 and node 1 at (384, 215)\n"
     "edge-off-border: the head of edge 1 and node 2 at (580, 215)\n"
     "edge-through-node: edge 1 and node 1 at (387.745, 215)\n"
     "edge-through-node: edge 1 and node 2 at (576.255, 215)\n"},
    {"an edge without a line",
     [](Picture& p) {
         p.edges[1].points = {{384, 172}, {384, 172}};
     },
     "edge-off-border: the tail of edge 1 and node 1 at (384, 172)\n"},
    {"an end in a corner",
     [](Picture& p) {
         p.edges[1].points = {{384, 146}, {480, 146}, {480, 172}, {580, 172}};
     },
     "end-in-corner: the tail of edge 1 and node 1 at (384, 146), 6 px\n"},
    {"an edge that runs inward from its end",
     [](Picture& p) {
         p.edges[2].points = {{40, 270}, {612, 270}, {612, 231}};
     },
     "end-on-wrong-side: the tail of edge 2 and cluster 0 at (40, 270)\n"},
    {"an edge that turns its back on its other end",
     [](Picture& p) {
         p.edges[1].points = {{320, 190}, {300, 190}, {300, 290}, {560, 290}, {560, 190}, {580, 190}};
     },
     "end-on-wrong-side: the tail of edge 1 and node 1 at (320, 190)\n"},
};

const std::vector<Case> lines{
    {"a slanted piece", [](Picture& p) { p.edges[1].points[1].y = 180; }, "slanted-edge: edge 1 at (482, 176)\n"},
    {"a line through an icon",
     [](Picture& p) {
         p.edges[1] = {{Sort::node, 0}, {Sort::node, 2}, {{144, 152}, {580, 152}}, {}, {}, {}, Arrows::forward};
     },
     "edge-through-node: edge 1 and node 1 at (352, 152)\n"},
    {"a line through a text",
     [](Picture& p) {
         p.nodes[2].texts.push_back({480, 150, 40, 40});
     },
     "edge-through-node: edge 1 and node 2 at (500, 172)\n"},
    {"a line through the gap of a cluster's heading",
     [](Picture& p) {
         p.clusters[0].frame.heading = {{200, 120, 30, 30}, {240, 190, 30, 30}}, p.edges[0].label = {};
     },
     "edge-through-title: edge 0 and the heading of cluster 0 at (235, 172)\n"},
    {"a line through an overlay's title",
     [](Picture& p) {
         p.overlays[0].frames[0].heading[0] = {386, 165, 20, 14};
     },
     "edge-through-title: edge 1 and the heading of overlay 0 at (396, 172)\n"},
    {"a line beside a border",
     [](Picture& p) {
         p.edges[2].points = {{440, 270}, {446, 270}, {446, 290}, {612, 290}, {612, 231}}, p.edges[2].label = {};
     },
     "edge-along-border: edge 2 and the border of cluster 0 at (446, 280), 6 px\n"},
    {"two lines in one channel",
     [](Picture& p) {
         p.edges[2].points = {{440, 180}, {520, 180}, {520, 270}, {612, 270}, {612, 231}}, p.edges[2].label = {};
         p.edges[1].points[0].y = p.edges[1].points[1].y = 175;
     },
     "edges-too-close: edge 2 and edge 1 at (480, 177.5), 5 px\n"},
    {"a line through a foreign label",
     [](Picture& p) {
         p.edges[2].label = Rect{480, 263, 40, 14};
         p.edges[1].points = {{384, 172}, {500, 172}, {500, 330}, {630, 330}, {630, 231}};
     },
     "edge-through-label: edge 1 and the label of edge 2 at (500, 270)\n"},
    {"a line through a node's callout",
     [](Picture& p) {
         p.nodes[2].callout = Rect{570, 160, 20, 20};
     },
     "edge-through-label: edge 1 and the callout of node 2 at (575.255, 172)\n"},
};

const std::vector<Case> labels{
    {"a label off its line", [](Picture& p) { p.edges[2].label->y = 240; },
     "label-off-edge: the label of edge 2 and edge 2 at (520, 247)\n"},
    {"a label round a bend", [](Picture& p) { p.edges[2].label->x = 580; },
     "text-too-wide: the label of edge 2 and edge 2 at (600, 270)\n"},
    {"a label longer than its piece",
     [](Picture& p) {
         p.edges[2].label = Rect{446, 263, 164, 14};
     },
     "text-too-wide: the label of edge 2 and edge 2 at (528, 270)\n"},
    {"a label on a callout", [](Picture& p) { p.edges[0].label->x = 180; },
     "label-overlap: the callout of edge 0 and the label of edge 0 at (178, 172)\n"},
    {"a label near a callout", [](Picture& p) { p.edges[0].label->x = 190; },
     "label-too-close: the callout of edge 0 and the label of edge 0 at (178, 172)\n"},
    {"a label on a border",
     [](Picture& p) {
         p.edges[1].label = Rect{430, 165, 40, 14};
     },
     "label-overlap: the label of edge 1 and the border of cluster 0 at (450, 172)\n"},
    {"a label near a border",
     [](Picture& p) {
         p.edges[1].label = Rect{443, 165, 40, 14};
     },
     "label-too-close: the label of edge 1 and the border of cluster 0 at (463, 172)\n"},
    {"a label on a text",
     [](Picture& p) {
         p.nodes[0].texts.push_back({210, 150, 30, 17});
     },
     "label-overlap: the label of edge 0 and node 0 at (225, 172)\n"},
    {"a label near a line",
     [](Picture& p) {
         p.edges[1].points = {{384, 172}, {497, 172}, {497, 330}, {630, 330}, {630, 231}};
         p.edges[2].label->x = 500;
         p.edges[2].label->width = 30;
     },
     "label-too-close: the label of edge 2 and edge 1 at (497, 270)\n"},
};

void check(const std::vector<Case>& cases) {
    for (const auto& [what, spoil, found] : cases) {
        Picture picture = sound_picture();
        spoil(picture);
        INFO(what);
        CHECK(found_in(picture) == found);
    }
}

}  // namespace

TEST_CASE("each flaw has a case and a name of its own") {
    std::set<std::string> met, ids;
    for (const auto* cases : {&boxes, &ends, &lines, &labels}) {
        for (const auto& each : *cases) {
            for (std::size_t at = 0; at < each.found.size(); at = each.found.find('\n', at) + 1)
                met.insert(each.found.substr(at, each.found.find(':', at) - at));
        }
    }
    for (int flaw = 0; flaw <= static_cast<int>(Flaw::label_too_close); ++flaw)
        ids.insert(std::string(id(static_cast<Flaw>(flaw))));
    CHECK(met == ids);
    CHECK(ids.size() == static_cast<std::size_t>(Flaw::label_too_close) + 1);
}

namespace {

/// Some edges from node 0 to node 1 that leave its icon, 64 px high, `gap` px from each other.
Picture fan(std::size_t edges, double gap, bool one_bundle = false) {
    Picture p = sound_picture();
    p.edges.clear();
    for (std::size_t i = 0; i < edges; ++i) {
        const double from = 148 + gap * static_cast<double>(i), to = 150 + 60 * static_cast<double>(i) / 8;
        const double turn = 300 - 10 * static_cast<double>(i);
        p.edges.push_back({{Sort::node, 0}, {Sort::node, 1}, {{144, from}, {turn, from}, {turn, to}, {320, to}}});
        if (one_bundle) p.edges.back().bundle = 1;
    }
    return p;
}

bool has(const Picture& picture, Flaw flaw) {
    const auto found = violations(picture);
    return std::any_of(found.begin(), found.end(), [&](const Violation& each) { return each.flaw == flaw; });
}

}  // namespace

TEST_CASE("lines of a bundle may run together, others only on their way to a side with too little room") {
    CHECK(has(fan(3, 5), Flaw::edges_too_close));
    CHECK_FALSE(has(fan(3, 5, true), Flaw::edges_too_close));
    Picture crowded = sound_picture();
    crowded.edges.clear();
    for (int i = 0; i < 9; ++i) {  // seven fit on 64 px, 8 px from its corners and from each other
        const double y = 148 + i * 6.0;
        crowded.edges.push_back({{Sort::node, 0}, {Sort::node, 1}, {{144, y}, {320, y}}});
    }
    CHECK_FALSE(has(crowded, Flaw::edges_too_close));
    crowded.edges.resize(6);
    CHECK(has(crowded, Flaw::edges_too_close));
}

TEST_CASE("lines are too close where they run beside each other, not where one begins as the other ends") {
    Picture p = sound_picture();
    p.edges.clear();
    p.edges.push_back({{Sort::node, 0}, {Sort::node, 2}, {{460, 330}, {500, 330}}});
    p.edges.push_back({{Sort::node, 1}, {Sort::node, 2}, {{500, 333}, {540, 333}}});
    CHECK_FALSE(has(p, Flaw::edges_too_close));
    p.edges[1].points[0].x = 499;
    CHECK(has(p, Flaw::edges_too_close));
}

TEST_CASE("an edge may leave along the flow and enter with it, whatever stands where") {
    Picture p = sound_picture();
    std::swap(p.edges[1].tail, p.edges[1].head);  // from right to left
    p.edges[1].points = {{644, 172}, {670, 172}, {670, 330}, {460, 330}, {460, 172}, {384, 172}};
    CHECK(has(p, Flaw::end_on_wrong_side) == false);
    p.flow = Direction::down;
    CHECK(has(p, Flaw::end_on_wrong_side));
}

TEST_CASE("nothing is wrong with the sound picture") { CHECK(found_in(sound_picture()) == ""); }
TEST_CASE("flaws of boxes are found where they are") { check(boxes); }
TEST_CASE("flaws of ends are found where they are") { check(ends); }
TEST_CASE("flaws of lines are found where they are") { check(lines); }
TEST_CASE("flaws of labels are found where they are") { check(labels); }
