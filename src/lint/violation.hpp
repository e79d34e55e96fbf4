/// Broken guarantees as findings. Private to this room.
#pragma once

#include "lint/lint.hpp"
#include "quality/guarantees.hpp"

namespace vellum::lint {

/// The finding of the rule that is called like the flaw, with what is wrong in words.
Finding as_finding(const Drawn& drawn, const quality::Violation& violation);

}  // namespace vellum::lint
