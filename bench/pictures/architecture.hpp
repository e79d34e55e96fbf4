/// Cloud architectures nobody drew: like the generated graphs of the tests, but of the size and the shape people draw.
#pragma once

#include "model/graph.hpp"

namespace vellum::bench {

/// A valid graph of about `size` nodes (at least 8), the same for the same seed everywhere: clients outside of a cloud,
/// stages in nested clusters joined by a flow that mostly goes forward, stores they share, monitoring at the side.
model::Graph architecture(unsigned seed, int size);

}  // namespace vellum::bench
