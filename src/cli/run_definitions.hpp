/// Running the code of diagrams where it can do no harm: in a worker process.
#pragma once

#include <optional>
#include <vector>

#include "cli/ran.hpp"
#include "cli/workers.hpp"
#include "dsl/registry.hpp"

namespace vellum::cli {

/// How running one definition ended: `ran`, or reports on how its process died.
struct Outcome {
    std::optional<Ran> ran;
    Reports reports;
};

/// Runs them one after another in one process, in order; where one takes it down, the rest goes on in another. A
/// definition runs once, and what it prints is printed once.
std::vector<Outcome> run_definitions(const std::vector<dsl::Definition>& definitions, const Workers& workers);

}  // namespace vellum::cli
