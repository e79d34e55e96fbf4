#include "cli/ran.hpp"

#include "publish/fingerprint.hpp"
#include "publish/sample.hpp"
#include "support/catch.hpp"

using namespace vellum;
using cli::Ran;

namespace {

Ran full() {
    Ran ran{Ran::End::valid, test::full_graph(), {{model::Severity::warning, "message", "fix", {"a.cpp", 9}}}};
    ran.graph.fold = 1.5;
    ran.graph.effort = 4;
    ran.graph.source_root = "/sources";
    ran.graph.silences = {{"rule", "reason", {model::ClusterId{1}, model::OverlayId{0}}, {"a.cpp", 10}}};
    ran.graph.clusters[0].direction = Direction::down;
    return ran;
}

}  // namespace

TEST_CASE("what running a definition gave comes through whole") {
    const auto before = full();
    const auto bytes = cli::encode(before);
    const auto after = cli::decode_ran(bytes);
    CHECK(cli::encode(after) == bytes);
    CHECK(after.end == Ran::End::valid);
    CHECK(publish::canonical_form(after.graph, theme::standard()) ==
          publish::canonical_form(before.graph, theme::standard()));
    CHECK(after.graph.source_root == "/sources");
    CHECK(after.graph.where == before.graph.where);
    CHECK(after.graph.nodes[0].steps[0].where == before.graph.nodes[0].steps[0].where);
    CHECK(after.graph.edges[0].where == before.graph.edges[0].where);
    REQUIRE(after.graph.silences.size() == 1);
    CHECK(after.graph.silences[0].rule == "rule");
    CHECK(after.graph.silences[0].elements == before.graph.silences[0].elements);
    REQUIRE(after.diagnostics.size() == 1);
    CHECK(model::to_string(after.diagnostics[0]) == "a.cpp:9: message (fix)");
    CHECK(after.diagnostics[0].severity == model::Severity::warning);
}

TEST_CASE("bytes that a broken process sent are an error, whatever they are") {
    const auto bytes = cli::encode(full());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK_THROWS_AS(cli::decode_ran(std::string_view(bytes).substr(0, length)), model::SystemError);
    }
    CHECK_THROWS_AS(cli::decode_ran(bytes + "x"), model::SystemError);
    CHECK_THROWS_AS(cli::decode_ran(std::string(1000, '\xFF')), model::SystemError);
}
