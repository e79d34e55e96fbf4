// What validation lets pass, and what it says about the rest.
#include <fstream>
#include <string>

#include "model/diagnostic.hpp"
#include "support/catch.hpp"
#include "tests_graph.hpp"

using namespace vellum;
using Catch::Matchers::ContainsSubstring;
using model::Severity;

namespace {

/// Every message of the graph with its fix, one a line.
std::string found(const model::Graph& graph) {
    std::string out;
    for (const auto& diagnostic : model::validate(graph)) {
        out += diagnostic.severity == Severity::warning ? "warning: " : "";
        out += diagnostic.message + " (" + diagnostic.fix + ")\n";
    }
    return out;
}

template <class Change>
std::string with_node(Change change) {
    GraphBuilder build;
    build.node("n");
    change(build.graph.nodes[0]);
    return found(build.graph);
}

std::string with_label(const std::string& label) {
    return with_node([&](model::Node& node) { node.label = label; });
}

std::string with_link(const std::string& link) {
    return with_node([&](model::Node& node) { node.link = link; });
}

std::string with_name(const std::string& name) {
    GraphBuilder build;
    build.node("n");
    build.graph.name = name;
    return found(build.graph);
}

std::string file_with(const std::string& bytes) {
    const std::string path = VELLUM_SCRATCH_DIR "/icon";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

std::string with_icon(const std::string& bytes) {
    return with_node([&](model::Node& node) { node.icon_file = file_with(bytes); });
}

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += text;
    return out;
}

}  // namespace

TEST_CASE("a sound graph has no findings") {
    GraphBuilder build;
    const auto vpc = build.cluster("VPC", {}, "aws::Vpc");
    const auto zone = build.cluster("Zone", vpc, "aws::AvailabilityZone");
    const auto subnet = build.cluster("Subnet", zone, "aws::PublicSubnet");
    const auto inside = build.node("<&>\"'", subnet), outside = build.node("\t\x01");
    build.edge(outside, vpc);
    build.edge(inside, inside);
    CHECK(found(build.graph) == "");
}

TEST_CASE("a diagram without nodes") {
    GraphBuilder build;
    build.cluster("only a frame");
    CHECK(found(build.graph) == "the diagram has no nodes (add one: d.add<aws::Lambda>(\"Label\"))\n");
}

TEST_CASE("a cluster may be empty") {
    GraphBuilder build;
    build.node("n");
    build.cluster("inner", build.cluster("outer"));
    CHECK(found(build.graph) == "");
}

TEST_CASE("silences name a rule and a reason") {
    const auto with_silence = [](const char* rule, const char* reason) {
        GraphBuilder build;
        build.node("n");
        build.graph.silences.push_back({rule, reason, {}, {"diagrams/test.cpp", 9}});
        return found(build.graph);
    };
    CHECK(with_silence("duplicate-node", "two of a kind") == "");
    CHECK(with_silence("duplicate-nodes", "r") ==
          "lint has no rule \"duplicate-nodes\" (did you mean \"duplicate-node\"?)\n");
    CHECK(with_silence("", "r") == "lint has no rule \"\" (`vellum lint --rules` lists them)\n");
    CHECK(with_silence("unused-silence", "r") ==
          "unused-silence cannot be silenced (remove the silence that silences nothing)\n");
    for (const char* blank : {"", " \t\n"}) {
        CHECK(with_silence("duplicate-node", blank) ==
              "the silence of \"duplicate-node\" has no reason "
              "(say why the finding is wanted: d.silence(\"rule\", \"reason\"))\n");
    }
    CHECK_THAT(with_silence("duplicate-node", "\xFF"), ContainsSubstring("not valid UTF-8"));
}

TEST_CASE("names of diagrams") {
    for (const char* good : {"a", "ETL_using_glue", "v1.2-final", "_x", "9lives"}) CHECK(with_name(good) == "");
    for (const std::string bad : {"", ".", "..", ".hidden", "-option", "a/b", "a b", "é", "a\n"})
        CHECK_THAT(with_name(bad), Catch::Matchers::ContainsSubstring("is no name for a diagram"));
    for (const char* taken : {"README", "readme", "ReadMe", "index", "INDEX"})
        CHECK_THAT(with_name(taken), Catch::Matchers::ContainsSubstring("no diagram can be called"));
    CHECK(with_name("README.md") == "");
    CHECK(with_name("index2") == "");
    CHECK(with_name(std::string(100, 'x')) == "");
    CHECK(with_name(std::string(101, 'x')) != "");
}

TEST_CASE("labels") {
    const std::string empty = "the label of a Lambda is empty (leave it out to get the kind's own name)\n";
    CHECK(with_label("") == empty);
    CHECK(with_label(" \t\n") == empty);
    CHECK(with_label(repeated("漏", 200)) == "");
    CHECK_THAT(with_label(repeated("漏", 201)),
               Catch::Matchers::ContainsSubstring("has 201 characters; at most 200 can be shown"));
    CHECK_THAT(with_label(std::string(10'000, 'x')), Catch::Matchers::ContainsSubstring("has 10000 characters"));
    CHECK(with_label("\x01\x1b[31m\x7f") == "");
}

TEST_CASE("invalid UTF-8 says where, in every text") {
    CHECK(with_label("ab\xFFz") ==
          "the label of a Lambda is not valid UTF-8 from byte 3 on (0xFF) (save the source file as UTF-8)\n");
    CHECK_THAT(with_label("é\xC3"), Catch::Matchers::ContainsSubstring("from byte 3 on (0xC3)"));
    CHECK_THAT(with_label("\xED\xA0\x80"), Catch::Matchers::ContainsSubstring("from byte 1 on (0xED)"));
    CHECK_THAT(with_label("\xC0\xAF"), Catch::Matchers::ContainsSubstring("from byte 1 on (0xC0)"));
    const std::string bad = "\xFE";
    GraphBuilder build;
    build.node("n");
    auto& graph = build.graph;
    auto& node = graph.nodes[0];
    node.caption = node.tooltip = node.alt = node.link = bad;
    node.steps.push_back({1, bad, {}});
    graph.title = graph.summary = bad;
    graph.notes.push_back({bad, bad, {}});
    auto& edge = build.edge(node.id, node.id);
    edge.label = edge.tooltip = edge.link = bad;
    edge.step = model::Step{2, bad, {}};
    CHECK(model::validate(graph).size() == 13);
}

TEST_CASE("links that are safe") {
    for (const char* good :
         {"", "https://example.org", "HTTP://example.org/?q=a:b", "mailto:a@example.org", "page.html", "../x/y#z",
          "#part", "?q=javascript:x", "/rooted/a:b", "//host/path", "./a:b"})
        CHECK(with_link(good) == "");
}

TEST_CASE("links that are not") {
    for (const std::string bad :
         {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
          "java\nscript:alert(1)", "\x01javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
          "ftp://host", "http", "https:", "foo:bar", ":x", "java&Tab;script:alert(1)", "https://a b"}) {
        const auto said = with_link(bad);
        CAPTURE(bad);
        if (bad == "http") {
            CHECK(said == "");  // a file of that name
        } else {
            CHECK_THAT(said, Catch::Matchers::StartsWith("the link ") &&
                                 Catch::Matchers::ContainsSubstring("http:, https: or mailto:, or are relative"));
        }
    }
    CHECK_THAT(with_link("JavaScript:alert(1)"), Catch::Matchers::ContainsSubstring("has the scheme \"javascript:\""));
}

TEST_CASE("custom icons") {
    CHECK(with_icon("\x89PNG\r\n\x1a\nrest") == "");
    CHECK(with_icon("<svg/>") == "");
    CHECK(with_icon("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- a > b --><!DOCTYPE svg>\n<svg xmlns=\"x\">") == "");
    CHECK(with_icon("<!DOCTYPE svg PUBLIC \"x\" [\n<!ENTITY a \"<b>\">\n] >\n<svg>&a;</svg>") == "");
    CHECK(with_icon("<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"/>") == "");
    for (const char* bad : {"", "GIF89a", "<html><svg/></html>", "<svgx/>", "svg", "<!-- <svg/>", "\x89PNG",
                            "<!DOCTYPE svg [<svg/>", "<!DOCTYPE svg [<!ENTITY a 'b'>]><html/>"})
        CHECK_THAT(with_icon(bad), Catch::Matchers::ContainsSubstring("is neither SVG nor PNG"));
    const auto unreadable = [](const char* path) {
        return with_node([&](model::Node& node) { node.icon_file = path; });
    };
    CHECK_THAT(unreadable(VELLUM_SCRATCH_DIR "/no-such-file.svg"),
               Catch::Matchers::ContainsSubstring("cannot be read"));
    CHECK_THAT(unreadable(VELLUM_SCRATCH_DIR), Catch::Matchers::ContainsSubstring("cannot be read"));
}

TEST_CASE("edges between a cluster and what it holds") {
    GraphBuilder build;
    const auto outer = build.cluster("outer"), inner = build.cluster("inner", outer);
    const auto node = build.node("node", inner);
    build.edge(outer, node);
    build.edge(node, inner);
    build.edge(inner, outer);
    build.edge(outer, outer);
    build.edge(node, node);
    const std::string fix = " (connect nodes inside the cluster, or the cluster with something outside it)\n";
    CHECK(found(build.graph) == "an edge runs from \"outer\" to \"node\", one of which holds the other" + fix +
                                    "an edge runs from \"node\" to \"inner\", one of which holds the other" + fix +
                                    "an edge runs from \"inner\" to \"outer\", one of which holds the other" + fix +
                                    "an edge runs from \"outer\" to itself" + fix);
}

TEST_CASE("kinds and where they stand") {
    GraphBuilder build;
    const auto region = build.cluster("Region", {}, "aws::Region");
    build.node("n", build.cluster("Subnet", region, "aws::PublicSubnet"));
    const auto vpc = build.cluster("VPC", region, "aws::Vpc");
    build.node("n", build.cluster("Again", vpc, "aws::Vpc"));
    const auto message = found(build.graph);
    CHECK_THAT(message,
               Catch::Matchers::StartsWith("\"Subnet\" stands in the wrong place (a subnet lives inside a VPC"));
    CHECK_THAT(message, Catch::Matchers::ContainsSubstring("\"Again\" stands in the wrong place (a VPC spans"));

    const auto with_key = [](const char* key) { return with_node([&](model::Node& node) { node.key = key; }); };
    CHECK_THAT(with_key("aws::Lamda"), Catch::Matchers::StartsWith("the catalogue has no kind \"aws::Lamda\"") &&
                                           Catch::Matchers::ContainsSubstring("aws::Lambda"));
    CHECK_THAT(with_key("aws::Vpc"), Catch::Matchers::StartsWith("aws::Vpc is a group and cannot be a node"));
}

TEST_CASE("frames of services are made of kinds of node, groups are not") {
    const auto with_frame = [](const char* key, bool from_node_kind) {
        GraphBuilder build;
        build.node("n", build.cluster("frame", {}, key));
        build.graph.clusters[0].from_node_kind = from_node_kind;
        return found(build.graph);
    };
    CHECK(with_frame("aws::SageMaker", true) == "");
    CHECK(with_frame("aws::SageMaker", false) ==
          "aws::SageMaker is a kind of node (draw its frame with group<aws::SageMaker>)\n");
    CHECK(with_frame("aws::Vpc", true) == "aws::Vpc is a group (add it as it is)\n");
}

TEST_CASE("numbers of steps") {
    const auto with_steps = [](std::vector<model::Step> steps) {
        return with_node([&](model::Node& node) { node.steps = std::move(steps); });
    };
    CHECK(with_steps({{1, "a", {}}, {2, "b", {}}, {1, "a", {}}}) == "");
    CHECK(with_steps({{0, "a", {}}}) == "a step has the number 0 (numbers run from 1 to 999)\n");
    CHECK(with_steps({{1000, "a", {}}}) == "a step has the number 1000 (numbers run from 1 to 999)\n");
    CHECK(with_steps({{1, "", {}}}) == "a step says nothing (give it a sentence for the page)\n");
}

TEST_CASE("a graph that does not hold together is reported as that alone") {
    const auto broken = [](auto change) {
        GraphBuilder build;
        const auto outer = build.cluster("outer"), inner = build.cluster("inner", outer);
        build.edge(build.node("", inner), outer);
        change(build.graph);
        return found(build.graph);
    };
    using Catch::Matchers::ContainsSubstring;
    CHECK_THAT(broken([](model::Graph& g) { g.edges[0].head = model::NodeId{9}; }),
               ContainsSubstring("does not exist"));
    CHECK_THAT(broken([](model::Graph& g) {
                   g.silences.push_back({"duplicate-node", "r", {model::NodeId{9}}, {}});
               }),
               ContainsSubstring("a silence names an element that does not exist"));
    CHECK_THAT(broken([](model::Graph& g) { g.nodes[0].id.value = 5; }), ContainsSubstring("node 0 carries the id 5"));
    CHECK_THAT(broken([](model::Graph& g) { g.nodes[0].parent.reset(); }), ContainsSubstring("other than its own"));
    CHECK_THAT(broken([](model::Graph& g) { g.children.clear(); }), ContainsSubstring("lies in no cluster"));
    CHECK_THAT(broken([](model::Graph& g) { g.children.push_back(model::NodeId{0}); }),
               ContainsSubstring("two parents"));
    CHECK_THAT(broken([](model::Graph& g) { g.children.push_back(model::ClusterId{8}); }),
               ContainsSubstring("does not exist"));
    CHECK_THAT(broken([](model::Graph& g) {  // a circle of clusters
                   g.children.clear();
                   g.clusters[0].parent = model::ClusterId{1};
                   g.clusters[1].children.push_back(model::ClusterId{0});
               }),
               ContainsSubstring("\"outer\" lies in no cluster"));
}

TEST_CASE("a diagnostic as a line") {
    model::Diagnostic diagnostic{Severity::error, "it is wrong", "mend it", {"diagrams/x.cpp", 7}};
    CHECK(model::to_string(diagnostic) == "diagrams/x.cpp:7: it is wrong (mend it)");
    diagnostic.fix.clear();
    diagnostic.where = {};
    CHECK(model::to_string(diagnostic) == "it is wrong");
    CHECK(std::string(model::InvalidDiagram({diagnostic, diagnostic}).what()) == "it is wrong\nit is wrong");
}

TEST_CASE("quoted texts are fit for a terminal") {
    CHECK(model::quoted("a\x1b[2Jb\n\x7f") == "\"a [2Jb  \"");
    CHECK(model::quoted(repeated("é", 50)) == "\"" + repeated("é", 40) + "…\"");
    CHECK(model::quoted("\xFF") == "a text that is not UTF-8");
}
