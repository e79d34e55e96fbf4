/// A scene as a page of a PDF document.
#pragma once

#include <cairo.h>

#include "paint/paint.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

/// Draws the scene at px on a context of a PDF surface. Texts are tagged as the document's structure, a heading and
/// paragraphs, in the scene's order; whatever belongs to a group with a link leads there on a click.
void draw_pdf_page(cairo_t* cr, const scene::Scene& scene, Scheme scheme);

}  // namespace vellum::paint
