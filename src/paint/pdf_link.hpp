/// Links of a PDF page: where they are clicked, and where they lead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <cairo.h>

#include "scene/scene.hpp"

namespace vellum::paint {

/// Clicks into `area` open the link. Needs text of the page to be tagged, or cairo 1.16 writes a broken document.
void link_here(cairo_t* cr, std::string_view link, const geometry::Rect& area);

/// The link as a URI of ASCII characters: others, and those that mean something to cairo or PDF, as %XX (RFC 3986).
std::string escaped_uri(std::string_view link);

/// A box around the line.
geometry::Rect click_area(const scene::Text& text);

/// A box around each segment of an outline, a little wider than the line. An area that is only filled has none: it lies
/// under other things, and which of two links is opened would be the viewer's choice.
std::vector<geometry::Rect> click_areas(const scene::Path& path);

}  // namespace vellum::paint
