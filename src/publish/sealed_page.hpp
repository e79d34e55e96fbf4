/// What the pages of one diagram and of all have in common.
#pragma once

#include <string>
#include <vector>

#include "publish/format.hpp"

namespace vellum::publish {

/// Of the files of these formats.
std::vector<std::string> extensions(const std::vector<Format>& formats);

/// A page with the mark at its beginning, as far as the format lets it. An HTML page begins with before_comment_of_html.
std::string sealed_page(Format format, const std::string& name, const std::string& fingerprint, std::string page);

}  // namespace vellum::publish
