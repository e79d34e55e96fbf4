#include "theme/theme.hpp"

#include <map>
#include <set>
#include <string>

#include "catalog/catalog.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Color;
using geometry::Swatch;

namespace {

constexpr double readable = 4.5;  // WCAG AA for text

std::vector<Relation> relations() {
    std::vector<Relation> out;
    for (unsigned i = 0; i < relation_count; ++i) out.push_back(static_cast<Relation>(i));
    return out;
}

/// Every colour that the catalogue gives a kind or a group's border, with a kind that has it.
std::map<std::string, std::string> catalogue_colors() {
    std::map<std::string, std::string> out;
    for (const auto& kind : catalog::kinds()) {
        out.emplace(to_hex(kind.color), kind.key);
        out.emplace(to_hex(catalog::service_group(kind).border), kind.key);
        if (kind.is_group) out.emplace(to_hex(kind.group.border), kind.key);
    }
    return out;
}

void check_readable(const Swatch& text, const Swatch& background) {
    CHECK(contrast(text.light, background.light) >= readable);
    CHECK(contrast(text.dark, background.dark) >= readable);
}

Swatch on_page(Color color) {
    return theme::readable_on_both_schemes(color, {&theme::standard().colors.background, 1});
}

}  // namespace

TEST_CASE("every relation has a word of its own") {
    std::set<std::string> words;
    for (Relation relation : relations()) words.insert(theme::word(relation));
    CHECK(words.size() == relation_count);
    CHECK_FALSE(words.contains(""));
}

TEST_CASE("relations that mean different things to a reader are drawn differently") {
    using theme::dashes;
    const std::set<std::vector<double>> styles{dashes(Relation::flow), dashes(Relation::reads), dashes(Relation::logs),
                                               dashes(Relation::authorizes), dashes(Relation::deploys)};
    CHECK(styles.size() == 5);
    CHECK(dashes(Relation::flow).empty());
    CHECK(dashes(Relation::writes) == dashes(Relation::flow));
    CHECK(dashes(Relation::queries) == dashes(Relation::reads));
    CHECK(dashes(Relation::replicates) == dashes(Relation::deploys));
}

TEST_CASE("the dashes of no two styles look alike at half the size") {
    // As seen: round caps add a line's width to each dash and take it from the gap.
    const double width = theme::standard().metrics.edge_width;
    const auto dash = [&](Relation relation) { return theme::dashes(relation).at(0) + width; };
    CHECK(dash(Relation::logs) <= 2 * width);
    CHECK(dash(Relation::reads) >= 2.5 * dash(Relation::logs));
    CHECK(dash(Relation::authorizes) >= 1.8 * dash(Relation::reads));
    CHECK(dash(Relation::deploys) >= 2.5 * dash(Relation::reads));
    CHECK(theme::dashes(Relation::authorizes).size() == 4);
    for (const Relation relation : relations()) {
        const auto pattern = theme::dashes(relation);
        for (std::size_t i = 1; i < pattern.size(); i += 2) CHECK(pattern[i] - width >= 2.4);
    }
}

TEST_CASE("free line styles look like the relations that have them") {
    CHECK(theme::dashes(Line::solid).empty());
    CHECK(theme::dashes(Line::dashed) == theme::dashes(Relation::reads));
    CHECK(theme::dashes(Line::dotted) == theme::dashes(Relation::logs));
}

TEST_CASE("a dash pattern is pairs of lengths that can be drawn") {
    for (Relation relation : relations()) {
        const auto pattern = theme::dashes(relation);
        INFO(theme::word(relation));
        CHECK(pattern.size() % 2 == 0);
        for (double length : pattern) CHECK(length > 0);
    }
}

TEST_CASE("every text is readable on its ground in both schemes") {
    const auto& colors = theme::standard().colors;
    check_readable(colors.ink, colors.background);
    check_readable(colors.secondary, colors.background);
    check_readable(colors.line, colors.background);
    check_readable(colors.on_callout, colors.callout);
}

TEST_CASE("group titles are readable in every colour of the catalogue") {
    REQUIRE(catalogue_colors().size() >= 8);
    for (const auto& [hex, key] : catalogue_colors()) {
        INFO(hex << " of " << key);
        check_readable(on_page(*geometry::parse_color(hex)), theme::standard().colors.background);
    }
}

TEST_CASE("group borders keep the catalogue's colour on white and show on the dark ground") {
    for (const auto& [hex, key] : catalogue_colors()) {
        INFO(hex << " of " << key);
        const Color color = *geometry::parse_color(hex);
        const Swatch border = theme::on_both_schemes(color);
        CHECK(border.light == color);
        CHECK(contrast(border.dark, theme::standard().colors.background.dark) >= readable);
    }
}

TEST_CASE("what has the colour of ink has it in both schemes") {
    const Swatch ink = theme::standard().colors.ink;
    CHECK(theme::on_both_schemes(ink.light) == ink);
    CHECK(on_page(ink.light) == ink);
}

TEST_CASE("the darkest and the lightest colour become readable as well") {
    for (const Color color : {Color{0, 0, 0}, Color{0xFF, 0xFF, 0xFF}, Color{0x23, 0x2F, 0x3E}, Color{0xFF, 0xFF, 0}}) {
        INFO(to_hex(color));
        check_readable(on_page(color), theme::standard().colors.background);
    }
}

TEST_CASE("titles and labels are readable on every group's fill") {
    const auto& colors = theme::standard().colors;
    for (const auto& kind : catalog::kinds()) {
        if (!kind.is_group || !kind.group.fill) continue;
        INFO(kind.key);
        const Swatch fill = theme::tint(*kind.group.fill, kind.group.border);
        CHECK(fill.light == *kind.group.fill);
        CHECK(fill.dark != colors.background.dark);
        // What shows on the dark page shows on the fill: AWS's line icons have a contrast of hardly more than 3.
        CHECK(contrast(fill.dark, {0xFF, 0xFF, 0xFF}) >= contrast(colors.background.dark, {0xFF, 0xFF, 0xFF}));
        check_readable(colors.ink, fill);
        check_readable(colors.secondary, fill);
        for (const auto& [hex, key] : catalogue_colors()) {
            INFO(hex << " of " << key);
            const Swatch grounds[]{fill, colors.background};
            const Swatch title = theme::readable_on_both_schemes(*geometry::parse_color(hex), grounds);
            check_readable(title, fill);
            check_readable(title, colors.background);
        }
    }
}
