#include "publish/fingerprint.hpp"

#include <libdeflate.h>

#include <functional>
#include <set>

#include "catalog/catalog.hpp"
#include "model/diagnostic.hpp"
#include "publish/canonical.hpp"
#include "publish/sample.hpp"
#include "publish/sha256.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using namespace vellum::test;
using publish::Format;
using publish::Settings;

namespace {

using Change = std::function<void(model::Graph&)>;

/// One change for every field that may alter a file.
std::vector<Change> changes() {
    using G = model::Graph;
    return {
        [](G& g) { g.name += "x"; },
        [](G& g) { g.title += "x"; },
        [](G& g) { g.summary += "x"; },
        [](G& g) { g.direction = Direction::up; },
        [](G& g) { g.fold = 2; },
        [](G& g) { g.effort = 4; },
        [](G& g) { g.clusters[0].direction = Direction::up; },
        [](G& g) { g.clusters[1].direction = Direction::up; },
        [](G& g) { g.routing = Routing::curved; },
        [](G& g) { g.notes[0].topic += "x"; },
        [](G& g) { g.notes[0].text += "x"; },
        [](G& g) { g.notes.clear(); },
        [](G& g) { std::swap(g.children[0], g.children[1]); },
        [](G& g) { g.clusters[0].key = "aws::AwsCloud"; },
        [](G& g) { g.clusters[0].label += "x"; },
        [](G& g) { g.clusters[0].caption += "x"; },
        [](G& g) { g.clusters[0].from_node_kind = true; },
        [](G& g) { g.clusters[0].color = geometry::Color{}; },
        [](G& g) { g.clusters[0].children.clear(); },
        [](G& g) { g.clusters[1].parent.reset(); },
        [](G& g) {
            g.clusters[1].steps.push_back({1, "", {}});
        },
        [](G& g) { g.nodes[0].key = "aws::Glue"; },
        [](G& g) { g.nodes[0].label += "x"; },
        [](G& g) { g.nodes[0].caption += "x"; },
        [](G& g) { g.nodes[0].link += "x"; },
        [](G& g) { g.nodes[0].tooltip += "x"; },
        [](G& g) { g.nodes[0].alt += "x"; },
        [](G& g) { g.nodes[0].parent = model::ClusterId{0}; },
        [](G& g) { g.nodes[0].color->blue ^= 1; },
        [](G& g) { g.nodes[0].color.reset(); },
        [](G& g) { g.nodes[0].steps[0].number += 1; },
        [](G& g) { g.nodes[0].steps[0].text += "x"; },
        [](G& g) { g.nodes[0].icon_file = VELLUM_SOURCE_DIR "/LICENSE"; },
        [](G& g) { std::swap(g.nodes[0], g.nodes[1]); },
        [](G& g) { g.edges[0].tail = model::NodeId{1}; },
        [](G& g) { g.edges[0].tail = model::ClusterId{0}; },
        [](G& g) { g.edges[0].head = model::NodeId{0}; },
        [](G& g) { g.edges[0].relation = Relation::reads; },
        [](G& g) { g.edges[0].arrows = Arrows::none; },
        [](G& g) { g.edges[0].label += "x"; },
        [](G& g) { g.edges[0].link += "x"; },
        [](G& g) { g.edges[0].tooltip += "x"; },
        [](G& g) { g.edges[0].line = Line::dotted; },
        [](G& g) { g.edges[0].color->red ^= 1; },
        [](G& g) { g.edges[0].step->number += 1; },
        [](G& g) { g.edges[0].step->text += "x"; },
        [](G& g) { g.edges[0].step.reset(); },
        [](G& g) { g.edges[0].bundle = 1; },
        [](G& g) { g.edges[0].bundle.reset(); },
        [](G& g) { g.edges.push_back(g.edges[0]); },
        [](G& g) { g.edges[0].tail = model::OverlayId{0}; },
        [](G& g) { g.overlays.clear(); },
        [](G& g) { g.overlays.push_back(g.overlays[0]); },
        [](G& g) { g.overlays[0].key = "aws::SpotFleet"; },
        [](G& g) { g.overlays[0].label += "x"; },
        [](G& g) { g.overlays[0].caption += "x"; },
        [](G& g) { g.overlays[0].from_node_kind = true; },
        [](G& g) { g.overlays[0].members.pop_back(); },
        [](G& g) { std::swap(g.overlays[0].members[0], g.overlays[0].members[1]); },
        [](G& g) { g.overlays[0].steps[0].text += "x"; },
        [](G& g) { g.overlays[0].color = geometry::Color{}; },
    };
}

std::string form(const model::Graph& graph) { return publish::canonical_form(graph, theme::standard()); }

}  // namespace

TEST_CASE("SHA-256 of known texts") {
    CHECK(publish::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(publish::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("every field that may alter a file alters the canonical form, each in its own way") {
    std::set<std::string> forms{form(full_graph())};
    const auto all = changes();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto graph = full_graph();
        all[i](graph);
        INFO("change " << i);
        CHECK(forms.insert(form(graph)).second);
    }
}

TEST_CASE("a diagram without overlays has the form it had before there were any") {
    auto graph = full_graph();
    graph.overlays.clear();
    CHECK(form(graph).find("overlays") == std::string::npos);
    CHECK(form(full_graph()).find("overlays") != std::string::npos);
}

TEST_CASE("where a diagram is written does not matter, nor where a custom icon lies, nor what lint overlooks") {
    auto moved = full_graph();
    for (auto* where : {&moved.where, &moved.notes[0].where, &moved.nodes[0].where, &moved.nodes[0].steps[0].where,
                        &moved.edges[0].where, &moved.edges[0].step->where, &moved.clusters[0].where,
                        &moved.overlays[0].where, &moved.overlays[0].steps[0].where}) {
        *where = {"elsewhere.cpp", 99};
    }
    CHECK(form(moved) == form(full_graph()));

    auto silenced = full_graph();
    silenced.silences.push_back({"step-gap", "told elsewhere", {model::NodeId{0}}, {"a.cpp", 3}});
    CHECK(form(silenced) == form(full_graph()));

    const auto folder = fresh_folder("icons");
    write_file(folder / "a.svg", "<svg/>");
    write_file(folder / "b.svg", "<svg/>");
    write_file(folder / "c.svg", "<svg />");
    auto a = full_graph(), b = full_graph(), c = full_graph();
    a.nodes[0].icon_file = folder / "a.svg";
    b.nodes[0].icon_file = folder / "b.svg";
    c.nodes[0].icon_file = folder / "c.svg";
    CHECK(form(a) == form(b));
    CHECK(form(a) != form(c));
    c.nodes[0].icon_file = folder / "missing.svg";
    CHECK_THROWS_AS(form(c), model::SystemError);
}

TEST_CASE("the icons of the kinds used are in the art, those of others are not") {
    const auto* lambda = catalog::find("aws::Lambda");
    const auto* glue = catalog::find("aws::Glue");
    REQUIRE(lambda);
    REQUIRE(glue);
    const auto checksum = [](const catalog::Kind* kind) {
        return std::to_string(libdeflate_crc32(0, kind->icon->body.data(), kind->icon->body.size()));
    };
    CHECK(publish::art_form(full_graph()).find(checksum(lambda)) != std::string::npos);
    CHECK(form(full_graph()).find(checksum(lambda)) == std::string::npos);
    CHECK(publish::art_form(full_graph()).find(checksum(glue)) == std::string::npos);
}

TEST_CASE("every size, font and colour of the theme is in the form") {
    std::set<std::string> forms{form(full_graph())};
    const auto with = [](auto change) {
        auto theme = theme::standard();
        change(theme);
        return publish::canonical_form(full_graph(), theme);
    };
    CHECK(forms.insert(with([](auto& t) { t.metrics.margin += 0.01; })).second);
    CHECK(forms.insert(with([](auto& t) { t.metrics.label_clearance += 1; })).second);
    CHECK(forms.insert(with([](auto& t) { t.fonts.title.size += 1; })).second);
    CHECK(forms.insert(with([](auto& t) { t.fonts.legend.weight = text::Weight::semibold; })).second);
    CHECK(forms.insert(with([](auto& t) { t.colors.background.light.red ^= 1; })).second);
    CHECK(forms.insert(with([](auto& t) { t.colors.on_callout.dark.blue ^= 1; })).second);
}

TEST_CASE("the font and the revision of the renderer are in the form") {
    for (const auto weight : {text::Weight::regular, text::Weight::medium, text::Weight::semibold}) {
        const auto bytes = text::font_bytes(weight);
        publish::Canonical font;
        font.put(bytes.size(), libdeflate_crc32(0, bytes.data(), bytes.size()));
        CHECK(form(full_graph()).find(font.text()) != std::string::npos);
    }
    publish::Canonical revision;
    revision.put("vellum", publish::renderer_revision);
    CHECK(form(full_graph()).starts_with(revision.text()));
}

TEST_CASE("a format's fingerprint follows the settings that the format obeys") {
    const publish::Fingerprints fingerprints(full_graph(), theme::standard());
    const Settings usual, dark{paint::Scheme::dark, 2}, light{paint::Scheme::light, 2},
        large{paint::Scheme::automatic, 3};
    const auto of = [&](Format format, const Settings& settings) { return fingerprints.of(format, settings); };
    CHECK(std::set{of(Format::svg, usual), of(Format::svg, dark), of(Format::svg, light)}.size() == 3);
    CHECK(of(Format::svg, usual) == of(Format::svg, large));
    CHECK(std::set{of(Format::png, usual), of(Format::png, dark), of(Format::png, large)}.size() == 3);
    CHECK(of(Format::png, usual) == of(Format::png, light));
    CHECK(std::set{of(Format::jpg, usual), of(Format::jpg, dark), of(Format::jpg, large)}.size() == 3);
    CHECK(of(Format::pdf, usual) != of(Format::pdf, dark));
    for (const auto& other : {light, large}) CHECK(of(Format::pdf, usual) == of(Format::pdf, other));
    for (const auto& other : {dark, light, large}) CHECK(of(Format::json, usual) == of(Format::json, other));
    std::set<std::string> of_formats;
    for (const Format format : publish::all_formats) CHECK(of_formats.insert(of(format, usual)).second);
}

TEST_CASE("a build without the icons takes the definition's word, one with them asks for the very art") {
    const std::string fingerprint = publish::Fingerprints(full_graph(), theme::standard()).of(publish::Format::svg, {});
    const auto dash = fingerprint.find('-');
    REQUIRE(dash == 64);
    const std::string other_art = fingerprint.substr(0, dash) + "-0123456789abcdef";
    const std::string other_definition = std::string(dash, '0') + fingerprint.substr(dash);
    CHECK(publish::is_current(fingerprint, fingerprint));
    CHECK(publish::is_current(other_art, fingerprint) != catalog::has_aws_icons());
    CHECK_FALSE(publish::is_current(other_definition, fingerprint));
    CHECK_FALSE(publish::is_current("", fingerprint));
}
