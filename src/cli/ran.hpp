/// What running a definition gave, as bytes: it runs in a worker process, and its graph is wanted here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/graph.hpp"

namespace vellum::cli {

/// How running the code of a diagram ended, unless it took its process down.
struct Ran {
    enum class End : char { valid, invalid, threw };
    End end = End::valid;
    model::Graph graph;                          ///< of a valid one
    std::vector<model::Diagnostic> diagnostics;  ///< warnings about a valid one; else everything that was found
};

std::string encode(Ran ran);

/// Throws model::SystemError when the bytes are not those of `encode`.
Ran decode_ran(std::string_view bytes);

}  // namespace vellum::cli
