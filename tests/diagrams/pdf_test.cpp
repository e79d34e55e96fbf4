// The diagrams as PDF documents: every label can be found as a reader sees it, and nothing is an image.
#include "catalog/catalog.hpp"
#include "dsl/registry.hpp"
#include "publish/render.hpp"
#include "support/catch.hpp"
#include "support/pdf_file.hpp"

using namespace vellum;

namespace {

/// With every run of white space as one space: labels are broken into lines.
std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\f';
        if (!space || (!line.empty() && line.back() != ' ')) line += space ? ' ' : c;
    }
    return line;
}

std::vector<std::string> texts_of(const model::Graph& graph) {
    std::vector<std::string> texts{graph.title, graph.summary};
    const auto add = [&](const model::Item& item) {
        texts.push_back(item.label);
        texts.push_back(item.caption);
    };
    for (const auto& node : graph.nodes) add(node);
    for (const auto& cluster : graph.clusters) add(cluster);
    for (const auto& edge : graph.edges) texts.push_back(edge.label);
    return texts;
}

}  // namespace

TEST_CASE("every label of the diagrams is found in their PDF files") {
    REQUIRE_FALSE(dsl::definitions().empty());
    for (const auto& definition : dsl::definitions()) {
        const auto graph = dsl::build(definition).graph;
        const auto drawing = publish::draw(graph, theme::standard());
        const auto bytes = publish::encode(publish::Format::pdf, graph, drawing, {}, std::string(64, 'f'));
        const test::PdfFile file(VELLUM_SCRATCH_DIR, graph.name + ".pdf", bytes);
        INFO(graph.name);
        CHECK(file.problems() == "");
        CHECK(file.images() == "");
        const auto shown = on_one_line(file.text());
        for (const auto& text : texts_of(graph)) {
            if (shown.find(on_one_line(text)) == shown.npos) FAIL_CHECK("\"" << text << "\" is not in it");
        }
    }
}
