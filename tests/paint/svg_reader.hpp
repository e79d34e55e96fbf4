/// SVG documents read back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace vellum::test {

/// Parses the document; fails the test when it is not well-formed.
pugi::xml_document parsed(std::string_view svg);

/// Values of an attribute wherever it occurs, in document order.
std::vector<std::string> attributes_named(const pugi::xml_document& document, const char* name);

/// Elements of that name at any depth.
std::vector<pugi::xml_node> elements_named(const pugi::xml_document& document, std::string_view name);

/// The document with each embedded font as `[font]`: what a font weighs is not the painter's business.
std::string without_fonts(std::string svg);

}  // namespace vellum::test
