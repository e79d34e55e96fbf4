// Diagrams with mistakes that only show when they are built.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(empty_one, "Nothing in it") { d.summary("A diagram needs a node."); }

VELLUM_DIAGRAM(unsafe_links, "Two mistakes in one") {
    d.add<aws::S3>("First").link("javascript:alert(1)");
    d.add<aws::S3>("Second").link("vbscript:x");
}

VELLUM_DIAGRAM(Index, "The name of a file about all diagrams") { d.add<aws::S3>("Store"); }
