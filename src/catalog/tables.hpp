/// What the generator writes at build time.
#pragma once

#include <span>
#include <string_view>

#include "catalog/catalog.hpp"

namespace vellum::catalog::tables {

/// A second C++ name of a kind: one it had before, or another spelling.
struct OtherName {
    std::string_view key;
    const Kind* kind;
};

extern const std::span<const Kind> kinds;             ///< sorted by key
extern const std::span<const OtherName> other_names;  ///< sorted by key
extern const bool has_aws_icons;

}  // namespace vellum::catalog::tables
