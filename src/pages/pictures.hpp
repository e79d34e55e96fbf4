/// Which of a diagram's files a page shows.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace vellum::pages {

/// The name of the file to show, sharpest first; empty when none of them is a picture that browsers show.
inline std::string picture_of(const std::string& name, const std::vector<std::string>& formats) {
    for (const char* format : {"svg", "png", "jpg"}) {
        if (std::find(formats.begin(), formats.end(), format) != formats.end()) return name + "." + format;
    }
    return "";
}

}  // namespace vellum::pages
