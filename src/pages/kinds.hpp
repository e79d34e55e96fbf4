/// The kinds as a page in Markdown, to be read on a code host.
#pragma once

#include <string>

#include "catalog/catalog.hpp"

namespace vellum::pages {

/// A section for each category with its headers and a table: C++ name, full name, words to be found by. Says the same
/// whether the icon packages are installed or not.
std::string markdown_kinds(const catalog::Kinds& kinds);

}  // namespace vellum::pages
