/// The one line that says the AWS icons are not there.
#pragma once

#include "cli/console.hpp"

namespace vellum::cli {

/// Says that drawn tiles stand in for the AWS icons; nothing when the icons were there at build time.
void note_missing_icons(Console& console);

}  // namespace vellum::cli
