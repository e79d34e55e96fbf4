#include "formats/json.hpp"

#include "formats/documented_schema.hpp"
#include "formats/sample.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using namespace vellum::test;
using Json = nlohmann::json;

namespace {

const formats::Metadata metadata{{"vellum:diagram", "sample"},
                                 {"vellum:fingerprint", "f"},
                                 {"vellum:checksum", "c"},
                                 {"vellum:generator", "g"},
                                 {"vellum:toolchain", "t"}};

std::string sample() { return formats::json(sample_graph(), sample_layout(), metadata); }

Schema schema() { return read_schema(read_file(VELLUM_SOURCE_DIR "/docs/json.md").value()); }

}  // namespace

TEST_CASE("the document is as documented") {
    const auto document = Json::parse(sample());
    for (const auto& problem : disagreements(schema(), "document", document, "document")) FAIL_CHECK(problem);
}

TEST_CASE("the schema finds what is not as documented") {
    const auto [pointer, value] = GENERATE(table<std::string, Json>({
        {"/width", "640"},
        {"/nodes/0/cluster", 3},
        {"/edges/0/points/1", Json::array({1})},
        {"/edges/1/label", "text"},
        {"/clusters/0/title/x", nullptr},
        {"/overlays/0/members/1", 1},
        {"/overlays/0/frames/0/width", nullptr},
        {"/extra", 1},
        {"/notes", Json::object()},
    }));
    auto document = Json::parse(sample());
    document[Json::json_pointer(pointer)] = value;
    CHECK(disagreements(schema(), "document", document, "document").size() == 1);
    document = Json::parse(sample());
    document["nodes"][0].erase("text");
    CHECK(disagreements(schema(), "document", document, "document").size() == 1);
}

TEST_CASE("the sample as a golden file") { check_golden("tests/formats/golden/sample.json", sample()); }

TEST_CASE("the style of bends is written where it is not the usual one") {
    model::Graph graph = sample_graph();
    CHECK_FALSE(Json::parse(formats::json(graph, sample_layout(), metadata)).contains("routing"));
    graph.routing = Routing::curved;
    CHECK(Json::parse(formats::json(graph, sample_layout(), metadata))["routing"] == "curved");
    graph.routing = Routing::polyline;
    const auto document = Json::parse(formats::json(graph, sample_layout(), metadata));
    CHECK(document["routing"] == "polyline");
    CHECK(disagreements(schema(), "document", document, "document").empty());
}

TEST_CASE("what the numbers and ids mean") {
    const auto document = Json::parse(sample());
    CHECK(document["direction"] == "down");
    CHECK(document["height"] == 480.13);
    CHECK(document["clusters"][1]["parent"] == document["clusters"][0]["id"]);
    CHECK(document["nodes"][0]["cluster"] == document["clusters"][1]["id"]);
    CHECK(document["nodes"][1]["cluster"].is_null());
    const auto& edge = document["edges"][0];
    CHECK(edge["source"] == document["nodes"][0]["id"]);
    CHECK(edge["target"] == document["nodes"][1]["id"]);
    CHECK(edge["directed"] == "both");
    CHECK(edge["relation"] == "writes");
    CHECK(edge["label"]["text"] == "Write");
    CHECK(edge["step"] == 1);
    CHECK_FALSE(document["edges"][1].contains("label"));
    CHECK_FALSE(document["edges"][1].contains("step"));
    CHECK(document["edges"][1]["target"] == document["clusters"][0]["id"]);
    const auto& overlay = document["overlays"][0];
    CHECK(overlay["id"] == "guard");
    CHECK(overlay["members"] == Json::array({document["nodes"][0]["id"], document["nodes"][1]["id"]}));
    CHECK(overlay["height"] == 140.01);
    CHECK(overlay["frames"][0]["height"] == 140.01);
    CHECK(overlay["frames"][1]["x"] == 380);
    CHECK(document["steps"][2]["on"] == "guard");
    CHECK(document["steps"][0]["text"] == "Stored");
    CHECK(document["steps"][1]["on"] == document["nodes"][0]["id"]);
}

TEST_CASE("numbers have at most two decimals and no minus before nothing") {
    const auto text = sample();
    CHECK(text.find("-0") == std::string::npos);
    CHECK(text.find("83.33,") != std::string::npos);
    for (auto point = text.find('.'); point != text.npos; point = text.find('.', point + 1)) {
        const bool in_number = std::isdigit(static_cast<unsigned char>(text[point - 1])) &&
                               std::isdigit(static_cast<unsigned char>(text[point + 1]));
        if (in_number) CHECK(text.find_first_not_of("0123456789", point + 1) - point <= 3);
    }
}

TEST_CASE("without overlays there is no list of them") {
    auto graph = sample_graph();
    graph.overlays.clear();
    CHECK_FALSE(Json::parse(formats::json(graph, sample_layout(), {})).contains("overlays"));
}

TEST_CASE("without metadata there is no vellum object") {
    const auto document = Json::parse(formats::json(sample_graph(), sample_layout(), {}));
    CHECK_FALSE(document.contains("vellum"));
}
