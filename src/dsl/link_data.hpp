/// What a Link holds. Private to this room.
#pragma once

#include <optional>
#include <string>

#include "dsl/recorder.hpp"

namespace vellum::detail {

/// The step of a link. Its number is given when the link is first used in a diagram and stays, so that a link used
/// twice shows one step.
struct LinkStep {
    int wanted = 0;  ///< 0: the next one
    std::string text;
    dsl::At at;
    unsigned numbered_in = 0;  ///< the diagram that gave `number`
    int number = 0;
};

struct LinkData {
    Relation relation = Relation::flow;
    Heads heads = no_head;
    std::string label;
    std::string link;
    std::string tooltip;
    Line line = Line::by_relation;
    std::optional<std::string> color;  ///< as written: there is no diagram to report a mistake to before it is used
    dsl::At color_at;
    mutable std::optional<LinkStep> step;
};

}  // namespace vellum::detail
