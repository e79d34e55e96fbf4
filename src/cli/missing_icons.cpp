#include "cli/missing_icons.hpp"

#include "catalog/catalog.hpp"

namespace vellum::cli {

void note_missing_icons(Console& console) {
    if (catalog::has_aws_icons()) return;
    console.note("built without the AWS icon package: drawn tiles stand in for the icons (`make init` installs it)");
}

}  // namespace vellum::cli
