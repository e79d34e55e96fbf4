/// The pictures that the gallery holds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/output_options.hpp"
#include "cli/workers.hpp"
#include "publish/page.hpp"

namespace vellum::cli {

/// For each diagram its picture: the folder's SVG where it is current, else drawn, in as many processes. nullopt when one
/// of them could not be drawn, which is an error on the console then. Throws model::SystemError when a file cannot be
/// read.
std::optional<std::vector<std::string>> gallery_pictures(const std::vector<publish::Shown>& diagrams,
                                                         const Output& output, const Workers& workers,
                                                         Console& console);

}  // namespace vellum::cli
