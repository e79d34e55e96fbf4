/// What a job has to say, from the exception that ended it to the console.
#pragma once

#include <exception>

#include "cli/console.hpp"
#include "cli/workers.hpp"
#include "model/graph.hpp"

namespace vellum::cli {

/// An exception as reports: each finding of an invalid diagram is one.
Reports reports_of(const std::exception_ptr& problem);

/// Shows a report of a job on this diagram. Bytes made for the caller are not for the console.
void show(const Report& report, const model::Graph& graph, Console& console);

/// Shows a report of a job on something else; `what` names it where the system fails.
void show(const Report& report, const std::string& what, Console& console);

}  // namespace vellum::cli
