/// What the operators of edges do. Private to this room.
#pragma once

#include "dsl/recorder.hpp"

namespace vellum::dsl {

/// Edges from the back of one run to the front of the other; gives the longer run.
detail::Run connect(const detail::Run& left, detail::Heads heads, const detail::Run& right);

/// Keeps a run and the link that leaves it until the other end comes.
Ref open(const detail::Run& left, detail::Heads heads, const Link& link);

/// The other end of an edge that was opened.
detail::Run close(Ref pending, detail::Heads heads, const detail::Run& right);

}  // namespace vellum::dsl
