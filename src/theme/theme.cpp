#include "theme/theme.hpp"

#include <algorithm>

namespace vellum::theme {

using geometry::contrast;
using geometry::mix;

namespace {

constexpr Color white{0xFF, 0xFF, 0xFF}, black{0, 0, 0};
constexpr double readable = 4.5;  // WCAG AA for text

// Round caps add a line's width to each dash and take it from the gap. What is seen is 6 px and a gap of 4, dots 4.4 px
// apart, 18 and 5, 12 and 4.5 around a dot: no two alike at half the size, in which READMEs show pictures.
const std::vector<double> dashed{4.4, 5.6}, dotted{0.4, 4}, long_dashed{16.4, 6.6}, dash_dotted{10.4, 6.1, 1, 6.1};

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

/// Ink is ink in both schemes; any other colour begins as what it is.
Color in_the_dark(Color color) {
    const Swatch& ink = standard().colors.ink;
    return color == ink.light ? ink.dark : color;
}

/// `color` darkened in small steps until it is no lighter than the ground.
Color no_lighter_than(Color ground, Color color) {
    Color out = color;
    for (double share = 0; contrast(out, white) < contrast(ground, white); share += 0.02)
        out = mix(color, black, share);
    return out;
}

}  // namespace

const Theme& standard() {
    static const Theme theme;
    return theme;
}

geometry::Size callout_size(const Metrics& metrics, int number) {
    constexpr double more = 11;  // px for each digit that a disc has no room for
    double width = metrics.callout;
    for (int rest = number / 100; rest > 0; rest /= 10) width += more;
    return {width, metrics.callout};
}

std::vector<double> dashes(Relation relation) {
    switch (relation) {
        case Relation::reads:
        case Relation::queries: return dashed;
        case Relation::logs: return dotted;
        case Relation::authorizes: return dash_dotted;
        case Relation::deploys:
        case Relation::replicates: return long_dashed;
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
        case Line::dashed: return dashed;
        case Line::dotted: return dotted;
        case Line::by_relation:
        case Line::solid: return {};
    }
    return {};
}

Swatch on_both_schemes(Color color) {
    return {color, readable_on({&standard().colors.background, 1}, &Swatch::dark, in_the_dark(color), white)};
}

Swatch readable_on_both_schemes(Color color, std::span<const Swatch> grounds) {
    return {readable_on(grounds, &Swatch::light, color, standard().colors.ink.light),
            readable_on(grounds, &Swatch::dark, in_the_dark(color), white)};
}

Swatch tint(Color fill, Color border) {
    const Color page = standard().colors.background.dark;
    return {fill, no_lighter_than(page, mix(page, border, 0.25))};
}

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
