/// Scenes of small graphs, and ways to look into them.
#pragma once

#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "model/tests_graph.hpp"
#include "scene/compose.hpp"

namespace vellum::test {

inline scene::Scene drawn(const model::Graph& graph) {
    return scene::compose(graph, layout::compute(graph, theme::standard()), theme::standard());
}

/// The groups among primitives that have a role, at any depth, in painting order.
inline void collect(const std::vector<scene::Primitive>& from, const std::string& role,
                    std::vector<const scene::Group*>& out) {
    for (const auto& primitive : from) {
        const auto* group = std::get_if<scene::Group>(&primitive);
        if (group == nullptr) continue;
        if (group->role == role) out.push_back(group);
        collect(group->children, role, out);
    }
}

/// They live as long as the scene.
inline std::vector<const scene::Group*> groups(const scene::Scene& scene, const std::string& role) {
    std::vector<const scene::Group*> out;
    collect(scene.items, role, out);
    return out;
}

/// The children of one sort: Path, Text, Icon.
template <class Sort>
std::vector<const Sort*> all(const scene::Group& group) {
    std::vector<const Sort*> out;
    for (const auto& child : group.children) {
        if (const auto* found = std::get_if<Sort>(&child)) out.push_back(found);
    }
    return out;
}

/// Those of a role.
template <class Sort>
std::vector<const Sort*> all(const scene::Group& group, const std::string& role) {
    std::vector<const Sort*> out;
    for (const auto* found : all<Sort>(group)) {
        if (found->role == role) out.push_back(found);
    }
    return out;
}

/// Its lines of that role, joined by spaces.
inline std::string words(const scene::Group& group, const std::string& role) {
    std::string out;
    for (const auto* text : all<scene::Text>(group, role)) out += (out.empty() ? "" : " ") + text->line.text;
    return out;
}

}  // namespace vellum::test
