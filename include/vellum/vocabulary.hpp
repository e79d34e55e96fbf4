/// The closed vocabularies of a diagram: relations, directions, severities of style. Thin: includes nothing.
#pragma once

namespace vellum {

/// What an edge means; each relation has a line style of its own (docs/dsl.md).
enum class Relation : unsigned char {
    flow,        ///< data or control moves on: solid, the default
    triggers,    ///< starts: solid
    reads,       ///< fetches from: dashed
    writes,      ///< stores into: solid
    queries,     ///< asks with a query: dashed
    invokes,     ///< calls and waits: solid
    logs,        ///< sends logs, metrics or states: dotted
    deploys,     ///< puts in place: long dashes
    authorizes,  ///< grants access: dash-dot
    notifies,    ///< tells people or systems: solid
    replicates,  ///< keeps a copy in step: long dashes
};
inline constexpr unsigned relation_count = 11;

/// Where an edge has arrowheads: at its head, its tail, both or nowhere.
enum class Arrows : unsigned char { forward, back, both, none };

/// The way the main flow runs.
enum class Direction : unsigned char { right, down, left, up };

/// How the bends of edges look: rounded, cut off as in a polyline, or as wide as a curve may be.
enum class Routing : unsigned char { orthogonal, polyline, curved };

/// Line style of an edge, when the relation's own is not wanted.
enum class Line : unsigned char { by_relation, solid, dashed, dotted };

}  // namespace vellum
