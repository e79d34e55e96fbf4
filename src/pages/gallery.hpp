/// The gallery: all diagrams in one HTML file to present from. It needs no network and no other file.
///
/// Written as a page to be read from top to bottom; its own scripts and styles (gallery/) make it a window with a start
/// view, search, zoom and a player for the steps. On paper it is one diagram a page.
#pragma once

#include <string>
#include <vector>

#include "pages/page.hpp"

namespace vellum::pages {

/// A diagram of the gallery.
struct Exhibit {
    const model::Graph* graph = nullptr;
    std::string svg;  ///< its picture, as paint::svg draws it for the automatic scheme
};

/// The bytes of the file: the same for the same diagrams. `<!DOCTYPE html>` is a line of its own. Throws
/// model::SystemError when an SVG cannot be read.
std::string gallery(const std::vector<Exhibit>& diagrams);

/// What goes into a fingerprint besides the pictures: the words about a diagram, and the page's own template, styles and
/// scripts.
std::string gallery_words(const model::Graph& graph);
std::string gallery_assets();

}  // namespace vellum::pages
