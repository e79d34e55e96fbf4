/// Entries and icons together: what the tables are written from.
#pragma once

#include <optional>
#include <vector>

#include "art.hpp"
#include "entry.hpp"
#include "icon_source.hpp"
#include "problems.hpp"

namespace vellum::generator {

/// A kind with its picture.
struct Kind {
    Entry entry;
    geometry::Color color;
    std::optional<Art> art;  ///< none: a group without a corner icon
    std::string header;      ///< that declares it, below vellum/: `aws/compute.hpp`, `logo.hpp`
};

/// Sorted by key. A named icon that its installed package does not have is a problem, as are two icons of one id; an
/// icon of a package that is not installed becomes a tile.
std::vector<Kind> assemble(const Entries& entries, IconSource& icons, Problems& problems);

}  // namespace vellum::generator
