/// What the pages of one diagram and of all have in common.
#pragma once

#include <string>
#include <vector>

#include "publish/format.hpp"

namespace vellum::publish {

/// Of the files of these formats.
std::vector<std::string> extensions(const std::vector<Format>& formats);

/// Markdown with the mark before it.
std::string sealed_page(const std::string& name, const std::string& fingerprint, const std::string& body);

}  // namespace vellum::publish
