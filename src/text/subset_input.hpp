/// What every subset of the bundled font keeps; the characters are the caller's.
#pragma once

#include <hb-subset.h>

#include "text/handle.hpp"

namespace vellum::text {

using SubsetInput = Handle<hb_subset_input_t, hb_subset_input_destroy>;

/// Without characters, hinting and names that nobody reads; with the features that are on without being asked for in
/// horizontal text, those of fractions only on demand. Throws std::bad_alloc.
SubsetInput subset_input(bool fractions);

}  // namespace vellum::text
