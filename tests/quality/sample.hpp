/// A sound picture to break.
#pragma once

#include "quality/guarantees.hpp"

namespace vellum::test {

/// A cluster (0) with its title holds two nodes (0, 1) side by side, and a third (2) stands to the right. Edge 0 runs
/// from the first to the second with a label and a callout, edge 1 from the second to the third, edge 2 from the cluster
/// to the third. An overlay (0) is drawn around the second node.
inline quality::Picture sound_picture() {
    using namespace quality;
    Picture picture;
    picture.size = {700, 400};
    picture.margin = 20;
    picture.texts = {{20, 20, 200, 30}};
    const auto node = [](double x, double y) {
        return Node{{x, y, 64, 64}, {{x - 8, y + 72, 80, 16}}, y + 91, {}, {}};
    };
    picture.nodes = {node(80, 140), node(320, 140), node(580, 140)};
    picture.nodes[0].cluster = picture.nodes[1].cluster = 0;
    picture.clusters = {{{{40, 70, 400, 230}, {{40, 70, 30, 30}, {80, 77, 90, 16}}}, {}, {}}};
    picture.overlays = {{{{{290, 106, 124, 140}, {{296, 110, 60, 16}}}}, {{Sort::node, 1}}, {}}};
    const Ref first{Sort::node, 0}, second{Sort::node, 1}, third{Sort::node, 2}, cluster{Sort::cluster, 0};
    picture.edges = {
        {first, second, {{144, 172}, {320, 172}}, Rect{200, 165, 50, 14}, Rect{168, 162, 20, 20}, {}, Arrows::forward},
        {second, third, {{384, 172}, {580, 172}}, {}, {}, {}, Arrows::forward},
        {cluster, third, {{440, 270}, {612, 270}, {612, 231}}, Rect{500, 263, 40, 14}, {}, {}, Arrows::forward},
    };
    return picture;
}

}  // namespace vellum::test
