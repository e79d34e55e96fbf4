/// The colours of the gallery: each a CSS variable with a value for each scheme, so that one switch turns the page and
/// every picture in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "geometry/color.hpp"

namespace vellum::pages {

/// A colour of the page itself; `--NAME` in its style sheets.
struct PageColor {
    std::string_view name;
    geometry::Swatch swatch;
};

/// The page's own colours. Those of pictures that are the same share the variable.
const std::vector<PageColor>& page_colors();

class Palette {
public:
    Palette();

    /// `var(--NAME)` for CSS values of the light and the dark scheme: colours, or `none`.
    std::string variable(std::string_view light, std::string_view dark);

    /// The variables: light; dark where the reader's system is and the page is not switched (`data-theme` of the root);
    /// dark where it is switched. On paper everything is light.
    std::string rules() const;

private:
    struct Entry {
        std::string name;
        std::string light;
        std::string dark;
    };
    std::string values(bool dark) const;

    std::vector<Entry> entries_;
};

}  // namespace vellum::pages
