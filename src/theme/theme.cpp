#include "theme/theme.hpp"

#include <algorithm>

namespace vellum::theme {

using geometry::contrast;
using geometry::mix;

namespace {

constexpr Color white{0xFF, 0xFF, 0xFF};
constexpr double readable = 4.5;  // WCAG AA for text

/// `color` moved towards `goal` in small steps until it reads on what `scheme` shows of each of the grounds.
Color readable_on(std::span<const Swatch> grounds, Color Swatch::*scheme, Color color, Color goal) {
    for (double share = 0; share < 1; share += 0.05) {
        const Color candidate = mix(color, goal, share);
        if (std::ranges::all_of(grounds,
                                [&](const Swatch& ground) { return contrast(candidate, ground.*scheme) >= readable; }))
            return candidate;
    }
    return goal;
}

}  // namespace

const Theme& standard() {
    static const Theme theme;
    return theme;
}

std::vector<double> dashes(Relation relation) {
    switch (relation) {
        case Relation::reads:
        case Relation::queries: return {6, 4};
        case Relation::logs: return {1.6, 4.4};
        case Relation::authorizes: return {8, 3.5, 1.6, 3.5};
        case Relation::deploys:
        case Relation::replicates: return {11, 5};
        case Relation::flow:
        case Relation::triggers:
        case Relation::writes:
        case Relation::invokes:
        case Relation::notifies: return {};
    }
    return {};
}

std::vector<double> dashes(Line line) {
    switch (line) {
        case Line::dashed: return {6, 4};
        case Line::dotted: return {1.6, 4.4};
        case Line::by_relation:
        case Line::solid: return {};
    }
    return {};
}

Swatch on_both_schemes(Color color) {
    return {color, readable_on({&standard().colors.background, 1}, &Swatch::dark, color, white)};
}

Swatch readable_on_both_schemes(Color color, std::span<const Swatch> grounds) {
    return {readable_on(grounds, &Swatch::light, color, standard().colors.ink.light),
            readable_on(grounds, &Swatch::dark, color, white)};
}

Swatch tint(Color fill, Color border) { return {fill, mix(standard().colors.background.dark, border, 0.14)}; }

const char* word(Relation relation) {
    switch (relation) {
        case Relation::flow: return "flow";
        case Relation::triggers: return "triggers";
        case Relation::reads: return "reads";
        case Relation::writes: return "writes";
        case Relation::queries: return "queries";
        case Relation::invokes: return "invokes";
        case Relation::logs: return "logs";
        case Relation::deploys: return "deploys";
        case Relation::authorizes: return "authorizes";
        case Relation::notifies: return "notifies";
        case Relation::replicates: return "replicates";
    }
    return "";
}

}  // namespace vellum::theme
