/// Clusters whose flow runs another way than the flow around them.
///
/// Why: dot knows one direction. Such a cluster is laid out on its own, as a graph of its own, and stands in the flow
/// around it as one box of that size: a block. Lines from outside end on the box, level with what they lead to inside.
#pragma once

#include <optional>
#include <vector>

#include "layout/fold.hpp"
#include "layout/overlay_hints.hpp"

namespace vellum::layout {

/// A box that stands for a cluster, as the flow around it sees it.
struct Block {
    Size size;
    Point anchor;  ///< from its top left corner: where most of its lines attach
};

/// Where a line attaches to blocks at its ends, from their anchors.
struct BlockPorts {
    Point tail, head;
};

/// What the translation of a graph must know of the blocks in it.
struct Blocks {
    std::vector<std::optional<Block>> nodes;  ///< by NodeId: none for a real node; shorter than the nodes: none
    std::vector<BlockPorts> edges;            ///< by EdgeId, likewise
};

/// Places a graph of one direction.
Standing place_flat(const model::Graph& graph, const Measures& measures, const theme::Theme& theme,
                    const PlaceOptions& options, const OverlayHints& hints, const Blocks& blocks);

/// The outermost clusters that flow another way than what is around them, and hold something.
std::vector<model::ClusterId> find_blocks(const model::Graph& graph);

/// Places a graph with these blocks, each inside out.
Standing place_with_blocks(const model::Graph& graph, const std::vector<model::ClusterId>& blocks,
                           const Measures& measures, const theme::Theme& theme, const PlaceOptions& options,
                           const OverlayHints& hints);

}  // namespace vellum::layout
