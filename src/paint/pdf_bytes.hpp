/// Changes to the bytes of a PDF file that cairo has written.
#pragma once

#include <string>

#include "paint/paint.hpp"

namespace vellum::paint {

/// The file with `KEY=VALUE` as comments (ISO 32000-1, 7.2.3) behind its first lines, and with its cross-reference table
/// moved accordingly. Line breaks within a value count as spaces. Throws std::runtime_error when the file has no such
/// table where it says so.
std::string with_comments(const std::string& pdf, const Metadata& metadata);

/// The file without the time of its creation, which cairo cannot be kept from noting. The room it took is left blank.
std::string without_creation_date(std::string pdf);

}  // namespace vellum::paint
