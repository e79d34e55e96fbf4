/// index.html, the gallery of all diagrams, as a file.
///
/// It holds the pictures themselves. They come from the SVG files of the folder, which a render has just brought up to
/// date, so that nothing is laid out for the gallery alone.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/graph.hpp"
#include "publish/page.hpp"

namespace vellum::publish {

/// Of the pictures, and of the page around them. Like that of a picture it has a part for the art of icons at its end
/// (fingerprint.hpp). Throws as canonical_form does.
std::string gallery_fingerprint(const std::vector<Shown>& diagrams);

/// The picture of a diagram as the gallery takes it, an SVG that follows the reader's scheme, if the folder has it and it
/// is current. Throws model::SystemError when the file cannot be read.
std::optional<std::string> picture_in(const std::filesystem::path& folder, const model::Graph& graph);

/// That picture drawn. Throws as publish::draw does.
std::string draw_picture(const model::Graph& graph);

/// The bytes of index.html, marked and sealed (mark.hpp). Throws as pages::gallery does.
std::string encode_gallery(const std::vector<Shown>& diagrams, std::vector<std::string> pictures);

}  // namespace vellum::publish
