/// Diagrams in tests: built from a body, read back as text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "dsl/registry.hpp"
#include "support/catch.hpp"

namespace drawn {

using vellum::model::Element;
using vellum::model::Graph;

inline vellum::dsl::Definition definition(std::function<void(vellum::Diagram&)> body) {
    return {"test", "Test", {"diagrams/test.cpp", 1}, VELLUM_SOURCE_DIR, std::move(body)};
}

inline Graph graph(std::function<void(vellum::Diagram&)> body) {
    return vellum::dsl::build(definition(std::move(body))).graph;
}

/// The messages of a diagram that does not hold, each with its line.
inline std::vector<vellum::model::Diagnostic> faults(std::function<void(vellum::Diagram&)> body) {
    try {
        vellum::dsl::build(definition(std::move(body)));
    } catch (const vellum::model::InvalidDiagram& invalid) {
        return invalid.diagnostics;
    }
    return {};
}

inline const char* sign(vellum::Arrows arrows) {
    constexpr const char* signs[]{">", "<", "<>", "-"};
    return signs[static_cast<int>(arrows)];
}

/// `a > b`, with the label if any: `a >[label] b`.
inline std::string text(const Graph& graph, const vellum::model::Edge& edge) {
    const auto label = edge.label.empty() ? "" : fmt::format("[{}]", edge.label);
    return fmt::format("{} {}{} {}", graph.item(edge.tail).label, sign(edge.arrows), label,
                       graph.item(edge.head).label);
}

/// All edges in order, joined with `, `.
inline std::string edges(const Graph& graph) {
    std::string out;
    for (const auto& edge : graph.edges) out += (out.empty() ? "" : ", ") + text(graph, edge);
    return out;
}

/// The children in order: `a, b(c, d)`.
inline std::string tree(const Graph& graph, const std::vector<Element>& children) {
    std::string out;
    for (const auto child : children) {
        out += (out.empty() ? "" : ", ") + graph.item(child).label;
        if (const auto* cluster = std::get_if<vellum::model::ClusterId>(&child))
            out += "(" + tree(graph, graph[*cluster].children) + ")";
    }
    return out;
}
inline std::string tree(const Graph& graph) { return tree(graph, graph.children); }

}  // namespace drawn
