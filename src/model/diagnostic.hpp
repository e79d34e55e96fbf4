/// Problems of a diagram, collected and shown together; and the one error family for stages that cannot go on.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "model/graph.hpp"

namespace vellum::model {

enum class Severity { note, warning, error };

/// One finding about a diagram: what is wrong, where it was written, what to do.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string message;
    std::string fix;  ///< may be empty
    SourceLocation where;
};

/// `file:line: message (fix)`, without the program's own prefix.
std::string to_string(const Diagnostic& diagnostic);

/// A text for a message: in quotes, shortened to 40 characters, without control characters or invalid UTF-8.
std::string quoted(std::string_view text);

/// What messages call an item: its label in quotes, shortened and fit for a terminal; its kind without a usable one.
std::string describe(const Item& item);

/// Checks everything the compiler could not. A result without errors means every later stage may rely on: at least one
/// node, labels that are valid UTF-8 of 1 to 200 characters, safe links, edges that end inside this graph and never
/// between a cluster and itself or its own descendant, containment as AWS has it, known kinds, icon files that can be
/// read, silences of rules that there are, a name that can be a file's. A cluster may be empty.
std::vector<Diagnostic> validate(const Graph& graph);

/// The user's mistake: exit code 2.
struct InvalidDiagram : std::runtime_error {
    explicit InvalidDiagram(std::vector<Diagnostic> found);
    std::vector<Diagnostic> diagnostics;
};

/// The code of a diagram threw. What was found up to there is among the diagnostics, but it may be any failure that ended
/// the code, a missing file say: exit code 3.
struct DefinitionThrew : InvalidDiagram {
    using InvalidDiagram::InvalidDiagram;
};

/// The system's or our own failure (disk, permission, layout engine): exit code 3.
struct SystemError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace vellum::model
