#include "paint/svg_whitelist.hpp"

#include <algorithm>

namespace vellum::paint {
namespace {

// Lists of words, each with a blank on either side.
constexpr std::string_view elements =
    " circle clipPath defs ellipse g line linearGradient mask path polygon polyline radialGradient rect stop svg switch"
    " symbol use ";

constexpr std::string_view attributes =
    " clip-path clip-rule clipPathUnits color cx cy d display fill fill-opacity fill-rule fr fx fy gradientTransform"
    " gradientUnits height isolation mask mask-type maskContentUnits maskUnits mix-blend-mode offset opacity overflow"
    " paint-order pathLength points preserveAspectRatio r refX refY rx ry shape-rendering spreadMethod stop-color"
    " stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit"
    " stroke-opacity stroke-width transform transform-origin vector-effect viewBox visibility width x x1 x2 y y1 y2 ";

constexpr std::string_view functions = " hsl hsla matrix rgb rgba rotate scale skewX skewY translate url ";

bool holds(std::string_view list, std::string_view word) {
    const auto is_blank = [](char c) { return c == ' '; };
    if (word.empty() || std::any_of(word.begin(), word.end(), is_blank)) return false;
    return list.find(" " + std::string(word) + " ") != list.npos;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The word that ends right before `at`.
std::string_view word_before(std::string_view value, std::size_t at) {
    std::size_t from = at;
    while (from > 0 && is_letter(value[from - 1])) --from;
    return value.substr(from, at - from);
}

constexpr std::string_view local_reference = "url(#";

}  // namespace

bool is_allowed_element(std::string_view name) { return holds(elements, name); }

bool is_allowed_attribute(std::string_view name) { return holds(attributes, name); }

bool is_safe_value(std::string_view value) {
    if (value.find_first_of("\\@<>&;") != value.npos) return false;
    for (auto open = value.find('('); open != value.npos; open = value.find('(', open + 1)) {
        const std::string_view function = word_before(value, open);
        if (!holds(functions, function)) return false;
        if (function == "url" && value.substr(open - 3, local_reference.size()) != local_reference) return false;
    }
    return true;
}

std::string with_prefixed_reference(std::string_view value, std::string_view prefix) {
    std::string out(value);
    for (auto at = out.find(local_reference); at != out.npos; at = out.find(local_reference, at + 1)) {
        out.insert(at + local_reference.size(), std::string(prefix) + "-");
    }
    return out;
}

}  // namespace vellum::paint
