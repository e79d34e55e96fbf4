/// The rules of `lint` by name. A diagram silences a rule by its name, so a graph cannot be judged valid without them;
/// what they look for is the business of the room lint.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"

namespace vellum::model {

/// What a rule looks at: the graph as it was written, or the finished picture of it.
enum class Subject { structure, picture };

struct Rule {
    std::string_view id;  ///< as diagrams and messages write it: `duplicate-node`
    Severity severity = Severity::error;
    std::string_view reason;  ///< why one wants to know, in one line
    Subject subject = Subject::structure;
};

/// The rule that finds silences of no use. It cannot be silenced itself.
inline constexpr std::string_view unused_silence = "unused-silence";

/// All rules, by severity, the worst first, and then by id.
std::span<const Rule> rules();

/// The rule of that id, or null.
const Rule* find_rule(std::string_view id);

}  // namespace vellum::model
