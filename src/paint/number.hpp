/// Numbers as text, the same on every machine.
#pragma once

#include <string>

namespace vellum::paint {

/// `value` rounded to hundredths, without trailing zeros and never `-0`: `12`, `0.5`, `-3.25`.
std::string number(double value);

/// `value` rounded to hundredths.
double hundredths(double value);

}  // namespace vellum::paint
