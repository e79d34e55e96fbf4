/// Where a rule puts what it finds. Private to this room.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "lint/lint.hpp"

namespace vellum::lint {

/// Gathers the findings of one rule.
class Report {
public:
    Report(const model::Graph& graph, const model::Rule& rule, std::vector<Finding>& findings)
        : graph_(graph), rule_(rule), findings_(findings) {}

    void add(const model::SourceLocation& where, std::string message, std::string fix,
             std::vector<model::Element> about = {}) {
        findings_.push_back(
            {&rule_, {rule_.severity, std::move(message), std::move(fix), where}, std::move(about), {}, {}, {}});
    }
    /// At the statement of the element.
    void add(model::Element element, std::string message, std::string fix) {
        add(graph_.item(element).where, std::move(message), std::move(fix), {element});
    }
    /// At the statement of the edge.
    void add(const model::Edge& edge, std::string message, std::string fix) {
        add(edge.where, std::move(message), std::move(fix), {edge.tail, edge.head});
        findings_.back().edge = edge.id;
    }

private:
    const model::Graph& graph_;
    const model::Rule& rule_;
    std::vector<Finding>& findings_;
};

}  // namespace vellum::lint
