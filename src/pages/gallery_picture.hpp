/// Pictures as parts of one page: SVG files in, markup that shares icons, styles and fonts out.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "geometry/geometry.hpp"
#include "pages/gallery_looks.hpp"
#include "pages/gallery_palette.hpp"

namespace vellum::pages {

/// One picture, ready to stand in the page. Its title and summary are left out, since the page says them.
struct Picture {
    std::string markup;                        ///< the <svg>
    geometry::Size size;                       ///< of its view, px
    std::map<std::string, std::string> icons;  ///< id of a node or cluster → id of the symbol that is its icon
};

/// By id of an element, an attribute to put on it: its name and value.
using Annotations = std::map<std::string, std::pair<std::string, std::string>>;

/// What all pictures of the page have in common.
///
/// In a page every id must be there once. Those of a picture get its diagram's name and a colon in front, those of
/// symbols a colon alone; the names of diagrams hold no colon.
class Pictures {
public:
    /// Takes a picture as paint::svg writes it for the automatic scheme. Throws model::SystemError when it is none.
    Picture add(const std::string& diagram, std::string_view svg, const Annotations& annotations);

    /// The <symbol>s of all icons, each once.
    const std::string& symbols() const { return symbols_; }
    /// The style rules: the colours of page and pictures, then the looks of pictures.
    std::string rules() const { return palette_.rules() + looks_.rules(); }
    /// Every line of text that is shown, for the subset of the font.
    const std::vector<std::string>& texts() const { return texts_; }

private:
    class Transfer;

    Palette palette_;
    Looks looks_{palette_};
    std::string symbols_;
    std::map<std::string, std::string> symbol_content_;  ///< by id in the page
    std::vector<std::string> texts_;
};

/// The id of an element of a diagram in the page.
std::string id_in_page(std::string_view diagram, std::string_view id);

}  // namespace vellum::pages
