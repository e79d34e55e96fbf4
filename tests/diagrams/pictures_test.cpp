// The committed pictures and layouts of this repository's diagrams. A golden layout tells a change of placing or routing
// from one of painting; the committed SVG files are the goldens of the whole way.
#include "catalog/catalog.hpp"
#include "dsl/registry.hpp"
#include "formats/json.hpp"
#include "lint/lint.hpp"
#include "paint/paint.hpp"
#include "publish/render.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;

namespace {

publish::Drawing draw(const model::Graph& graph) { return publish::draw(graph, theme::standard()); }

std::vector<lint::Finding> lint_findings(const model::Graph& graph) {
    const auto drawing = draw(graph);
    return lint::inspect(lint::Drawn{graph, drawing.layout, drawing.scene, theme::standard()});
}

/// Cuts out everything from each `open` up to the next `close`.
std::string without(std::string text, std::string_view open, std::string_view close) {
    for (auto start = text.find(open); start != std::string::npos; start = text.find(open, start)) {
        const auto end = text.find(close, start);
        REQUIRE(end != std::string::npos);
        text.erase(start, end + close.size() - start);
    }
    return text;
}

/// An SVG file without what is said about it (fingerprint, checksum, version) and without the bytes of its fonts.
std::string comparable(const std::string& svg) {
    return without(without(svg, " <metadata", "</metadata>\n"), "base64,", ")");
}

}  // namespace

TEST_CASE("the layouts of the diagrams are the golden ones") {
    REQUIRE_FALSE(dsl::definitions().empty());
    for (const auto& definition : dsl::definitions()) {
        const auto graph = dsl::build(definition).graph;
        test::check_golden("tests/diagrams/golden/" + graph.name + ".json",
                           formats::json(graph, draw(graph).layout, {}));
    }
}

TEST_CASE("lint finds no error in any diagram, neither in its structure nor in its picture") {
    REQUIRE_FALSE(dsl::definitions().empty());
    for (const auto& definition : dsl::definitions()) {
        const auto graph = dsl::build(definition).graph;
        for (const auto& [rule, diagnostic, about, edge, at, silenced] : lint_findings(graph)) {
            if (rule->severity != model::Severity::error || silenced) continue;
            FAIL_CHECK(graph.name << ": " << to_string(diagnostic) << " [" << rule->id << "]");
        }
    }
}

TEST_CASE("the committed pictures are what is drawn") {
    if (!catalog::has_aws_icons()) {
        WARN("the icon packages are not installed: the committed pictures, which show them, are not compared");
        return;
    }
    REQUIRE_FALSE(dsl::definitions().empty());
    for (const auto& definition : dsl::definitions()) {
        const auto graph = dsl::build(definition).graph;
        const std::string path = "output/" + graph.name + ".svg";
        INFO(path << " shows something else than is drawn now: look at the new picture, raise renderer_revision in "
                     "src/publish/fingerprint.hpp and run make diagrams");
        const auto committed = test::read_file(std::filesystem::path(VELLUM_SOURCE_DIR) / path);
        REQUIRE(committed);
        const auto scene = draw(graph).scene;
        const bool same = comparable(*committed) == comparable(paint::svg(scene, paint::Scheme::automatic, {}));
        CHECK(same);
    }
}
