/// Placements that were found before.
#pragma once

#include <functional>

#include "layout/align.hpp"
#include "layout/dot_engine.hpp"

namespace vellum::layout {

/// What decides, with the input, where boxes stand.
struct StandingRules {
    AlignRules across{}, along{};  ///< the flow
    bool sifted = false;           ///< by layout/crossing_reduction.hpp
    bool mirrored = false;
    bool aligned = true;  ///< false: as the engine has them

    bool operator==(const StandingRules&) const = default;
};

/// What `find` gives, or gave for the same input and rules: options of a layout often make no difference to what dot is
/// asked, and a search over them would ask the same again. The last answers are kept.
dot::Output remembered(const dot::Input& input, const StandingRules& rules, const std::function<dot::Output()>& find);

}  // namespace vellum::layout
