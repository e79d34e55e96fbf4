/// `check --rerender`: files that are current by their marks, drawn once more and compared.
#pragma once

#include <vector>

#include "cli/console.hpp"
#include "cli/output_options.hpp"
#include "cli/workers.hpp"
#include "publish/render.hpp"

namespace vellum::cli {

struct Compared {
    std::vector<publish::Expected> different;  ///< come out otherwise (publish/redraw.hpp)
    std::size_t unknown = 0;                   ///< how many cannot be compared
};

/// Draws these files into memory, each diagram in a worker process. Errors are said on the console.
Compared compare_redrawn(const std::vector<publish::Order>& current, const Output& output, const Workers& workers,
                         Console& console);

}  // namespace vellum::cli
