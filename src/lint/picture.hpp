/// The rules about the finished picture. Private to this room.
#pragma once

#include <vector>

#include "lint/lint.hpp"

namespace vellum::lint {

/// What breaks the guarantees of the room quality, what is hard to follow, and what is hard to read.
std::vector<Finding> inspect_picture(const Drawn& drawn);

/// Texts whose contrast to what they lie on is below 4.5, in either scheme, one finding for all lines of a text; and
/// numbers of steps that are wider than their disc.
void unreadable_texts(const Drawn& drawn, std::vector<Finding>& findings);

/// A finding about the whole diagram.
Finding about_diagram(const Drawn& drawn, std::string_view rule, std::string message, std::string fix,
                      geometry::Point at);
/// At the statement of the element.
Finding about_element(const Drawn& drawn, std::string_view rule, model::Element element, std::string message,
                      std::string fix, geometry::Point at);
/// At the statement of the edge, about its ends.
Finding about_edge(std::string_view rule, const model::Edge& edge, std::string message, std::string fix,
                   geometry::Point at);

/// What messages call an edge: `the edge from "A" to "B"`.
std::string describe(const model::Graph& graph, const model::Edge& edge);

}  // namespace vellum::lint
