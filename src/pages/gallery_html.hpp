/// Pieces of the gallery as HTML.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "pages/gallery_picture.hpp"
#include "pages/page.hpp"

namespace vellum::pages {

/// Text between tags and in attributes with double quotes.
std::string html(std::string_view text);

/// Running text: `what stands in backticks` is code.
std::string html_prose(std::string_view text);

/// `3 steps`, `1 step`.
std::string counted(std::size_t number, std::string_view word);

/// A diagram: heading, summary, picture, steps, notes and what it is made of.
std::string article(const Page& page, const Picture& picture);

/// A template with what `value` gives for each {{name}} in it.
std::string filled(std::string_view form, const std::function<std::string(std::string_view name)>& value);

}  // namespace vellum::pages
