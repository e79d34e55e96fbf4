/// The files of gallery/, as they are embedded.
#pragma once

#include <string>
#include <string_view>

namespace vellum::pages {

/// The document with places to fill in: {{NAME}}.
std::string_view form();
/// Style sheets, in the order in which they have to stand.
std::string styles();
/// Runs before the page is shown.
std::string_view head_script();
/// <symbol>s for buttons.
std::string_view interface_symbols();
/// What makes the page a window; its parts share one scope.
std::string script();

}  // namespace vellum::pages
