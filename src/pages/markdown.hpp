/// Pages in Markdown, to be read on a code host and as they are.
#pragma once

#include <string>
#include <vector>

#include "pages/page.hpp"

namespace vellum::pages {

/// What lies beside a page in its folder, so that it shows and links nothing that is not there.
struct Beside {
    std::vector<std::string> formats;  ///< of the diagram's files `NAME.FORMAT`: `svg`, `png`, `md`
    std::string source;                ///< address of the definition, seen from the folder; empty: none can be given
};

/// The page of one diagram: picture, summary, steps, notes by topic, services and the lines' meaning.
std::string markdown(const Page& page, const Beside& beside);

/// A diagram in the overview.
struct Listed {
    Page page;
    std::vector<std::string> formats;  ///< as in Beside; `md` is its page
};

/// The page of all diagrams: picture, title and first sentence of each, in the order given.
std::string markdown_overview(const std::vector<Listed>& diagrams);

}  // namespace vellum::pages
