/// What is true of every entry before anything is written.
#pragma once

#include "entry.hpp"
#include "problems.hpp"

namespace vellum::generator {

/// Notes a problem for each C++ name used twice or not fit to be one, unknown category or namespace, empty or repeated
/// alias, and containment rule that names no group.
void check_entries(const Entries& entries, Problems& problems);

}  // namespace vellum::generator
