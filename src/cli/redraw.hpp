/// `check --rerender`: files that are current by their marks, drawn once more and compared.
#pragma once

#include <vector>

#include "cli/console.hpp"
#include "cli/output_options.hpp"
#include "cli/workers.hpp"
#include "publish/render.hpp"

namespace vellum::cli {

/// Draws these files into memory, each diagram in a worker process, and returns those that come out different
/// (publish/redraw.hpp). Errors and files that cannot be compared are said on the console.
std::vector<publish::Expected> find_different(const std::vector<publish::Order>& current, const Output& output,
                                              const Workers& workers, Console& console);

}  // namespace vellum::cli
