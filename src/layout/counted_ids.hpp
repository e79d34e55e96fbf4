/// Ids for the objects of a cgraph that do not depend on where memory happens to lie.
///
/// Why: cgraph 2.42 walks subgraphs in the order of their ids, and its own ids are the addresses of their names. The order
/// of clusters decides ties in dot, so one graph came out in two ways, depending on what the process had done before.
#pragma once

#include <graphviz/cgraph.h>

namespace vellum::layout::dot {

/// For agopen: ids count up in the order of creation. Lives as long as the program.
Agdisc_t* counted_ids();

}  // namespace vellum::layout::dot
