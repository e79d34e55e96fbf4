/// The picture of a kind, ready to be embedded.
#pragma once

#include <string>

namespace vellum::generator {

/// Markup as it goes into the tables; the viewBox is `0 0 width height`.
struct Art {
    std::string id;
    double width = 0;
    double height = 0;
    std::string body;       ///< what stands inside <svg>
    bool tile = false;      ///< a tile with initials, drawn here
    bool dark_art = false;  ///< has parts that are lost on a dark ground
};

}  // namespace vellum::generator
