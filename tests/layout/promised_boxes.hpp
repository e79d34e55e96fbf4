/// What promises are about: boxes of a layout, and names for them. Private to the promises.
#pragma once

#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "layout/promises.hpp"

namespace vellum::test {

inline constexpr double slack = 0.51;  ///< coordinates are rounded to half a px

std::string words(geometry::Point p);
std::string words(const geometry::Rect& r);
/// `node 3`.
std::string name(model::Element element);
std::string name(const model::Edge& edge);

geometry::Rect bounds(const layout::Layout& layout, model::Element node_or_cluster);
/// Icon, label and caption of a node, those that are there.
std::vector<geometry::Rect> parts(const layout::NodeBox& node);
/// Corner icon, title and caption, those that are there.
std::vector<geometry::Rect> heading_parts(const layout::ClusterBox& box);
/// Some of these overlaps one of the others by more than the slack.
bool overlap(const std::vector<geometry::Rect>& some, const std::vector<geometry::Rect>& others);

std::vector<Broken> broken_promises_of_overlays(const model::Graph& graph, const layout::Layout& layout);

}  // namespace vellum::test
