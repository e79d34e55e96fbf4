/// What a font may substitute (its table GSUB).
#pragma once

#include <hb.h>

#include <string>

#include "text/latin.hpp"

namespace vellum::generator {

/// The ASCII characters of the range whose glyphs no lookup of any script's default language takes, in order.
std::string unsubstituted(hb_face_t* face, text::CodePointRange ascii);

}  // namespace vellum::generator
