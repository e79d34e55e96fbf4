/// The diagram as plain values. Ids are indices into the graph's vectors, strong by type; order is declaration order.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "geometry/color.hpp"
#include "vellum/vocabulary.hpp"

namespace vellum::model {

/// Index of a node, cluster, overlay or edge in its graph. The tag keeps them apart.
template <class Tag>
struct Id {
    std::uint32_t value = 0;
    auto operator<=>(const Id&) const = default;
};
using NodeId = Id<struct NodeTag>;
using ClusterId = Id<struct ClusterTag>;
using EdgeId = Id<struct EdgeTag>;
using OverlayId = Id<struct OverlayTag>;

/// What an edge ends on: a node, a cluster or an overlay. A cluster holds nodes and clusters, and so does an overlay.
using Element = std::variant<NodeId, ClusterId, OverlayId>;

/// File and line of the statement in the diagram that declared something.
struct SourceLocation {
    std::string file;
    int line = 0;
    bool operator==(const SourceLocation&) const = default;
};

/// A numbered callout in the picture, explained on the diagram's page.
struct Step {
    int number = 0;
    std::string text;
    SourceLocation where;
};

/// Text by topic (velocity, resilience, replayability, security, cost, …) for the diagram's page.
struct Note {
    std::string topic;
    std::string text;
    SourceLocation where;
};

/// Findings of a rule of `lint` that are wanted: everywhere, or on these elements and what they hold.
struct Silence {
    std::string rule;
    std::string reason;
    std::vector<Element> elements;  ///< empty: the whole diagram
    SourceLocation where;
};

/// What nodes, clusters and overlays share. Texts are UTF-8.
struct Item {
    std::string key;                       ///< the kind, as the catalogue has it: `aws::Lambda`
    std::string label;                     ///< never empty once validated
    std::string caption;                   ///< smaller second text, may be empty
    std::string link;                      ///< http, https, mailto or relative; empty: none
    std::string tooltip;                   ///< empty: none
    std::string alt;                       ///< alternative text for screen readers; empty: label and kind's name
    std::optional<ClusterId> parent;       ///< the cluster around it; none: the diagram itself
    std::optional<geometry::Color> color;  ///< free styling: a cluster's border, a drawn tile
    std::vector<Step> steps;
    SourceLocation where;
};

struct Node : Item {
    NodeId id;
    std::string icon_file;  ///< custom icon, resolved to a path that can be opened; empty: the kind's own
};

struct Cluster : Item {
    ClusterId id;
    bool from_node_kind = false;         ///< `group<aws::SageMaker>`: a node's kind used as the frame of a service
    std::optional<Direction> direction;  ///< of the flow inside; none: as around it
    std::vector<Element> children;       ///< in declaration order
};

/// A frame drawn around members that stand in different clusters, across their borders: an Auto Scaling group over
/// instances of two zones. It holds nothing: its members stand where they stand, and it stands in no cluster.
struct Overlay : Item {
    OverlayId id;
    bool from_node_kind = false;   ///< `group<aws::Ecs>`, as for clusters
    std::vector<Element> members;  ///< nodes and clusters, in the order they were named
};

/// A line from tail to head. `tail` and `head` are as written; `arrows` says where the heads are.
struct Edge {
    EdgeId id;
    Element tail;
    Element head;
    Relation relation = Relation::flow;
    Arrows arrows = Arrows::forward;
    std::string label;  ///< may be empty
    std::string link;
    std::string tooltip;
    Line line = Line::by_relation;
    std::optional<geometry::Color> color;
    std::optional<Step> step;
    /// Edges written in one statement with `all(…)` share a bundle: a fan-in or fan-out that may share its trunk.
    std::optional<std::uint32_t> bundle;
    SourceLocation where;
};

/// How many layouts are tried, from 1, a single one, to 5.
inline constexpr int default_effort = 3;
inline constexpr int most_effort = 5;

struct Graph {
    std::string name;  ///< file stem of its pictures: letters, digits, `_`, `-`, `.`
    std::string title;
    std::string summary;
    Direction direction = Direction::right;
    std::optional<double> fold;   ///< length by breadth beyond which the flow folds; none: the layout's own
    int effort = default_effort;  ///< not the definition's: `--effort` sets it
    Routing routing = Routing::orthogonal;
    std::vector<Node> nodes;
    std::vector<Cluster> clusters;
    std::vector<Edge> edges;
    std::vector<Overlay> overlays;
    std::vector<Note> notes;
    std::vector<Silence> silences;
    std::vector<Element> children;  ///< of the diagram itself, in declaration order
    SourceLocation where;
    std::string source_root;  ///< folder that names of source files are relative to; empty: not known

    const Node& operator[](NodeId id) const { return nodes[id.value]; }
    const Cluster& operator[](ClusterId id) const { return clusters[id.value]; }
    const Edge& operator[](EdgeId id) const { return edges[id.value]; }
    const Overlay& operator[](OverlayId id) const { return overlays[id.value]; }
    const Item& item(Element e) const {
        return std::visit([&](auto id) -> const Item& { return (*this)[id]; }, e);
    }
};

/// True when `inner` lies inside `outer` at any depth (not when they are the same); an overlay, when all members do.
bool is_inside(const Graph& graph, Element inner, ClusterId outer);

/// The way the flow runs inside a cluster, or in the diagram for none.
Direction direction_inside(const Graph& graph, std::optional<ClusterId> cluster);

/// The way the flow runs in the innermost cluster around both, or in the diagram.
Direction direction_between(const Graph& graph, Element a, Element b);

/// True for `README`, `index` and `diagrams` in any case: README.md, index.html and diagrams.pdf are about all diagrams of
/// a folder, and a file system may take any case for the same name.
bool is_reserved_name(std::string_view name);

/// True when the element is a member of the overlay or lies inside a cluster that is one.
bool is_covered(const Graph& graph, Element element, const Overlay& overlay);

/// Ids for files and links, unique in the graph: slugs of the labels along the cluster path
/// (`state-machine.aggregate`), `-2`, `-3` … on repeats; an edge is `TAIL--HEAD`.
struct Names {
    std::vector<std::string> nodes;
    std::vector<std::string> clusters;
    std::vector<std::string> edges;
    std::vector<std::string> overlays;
    const std::string& operator[](NodeId id) const { return nodes[id.value]; }
    const std::string& operator[](ClusterId id) const { return clusters[id.value]; }
    const std::string& operator[](EdgeId id) const { return edges[id.value]; }
    const std::string& operator[](OverlayId id) const { return overlays[id.value]; }
    const std::string& operator[](Element e) const {
        return std::visit([&](auto id) -> const std::string& { return (*this)[id]; }, e);
    }
};
Names name_all(const Graph& graph);

}  // namespace vellum::model
