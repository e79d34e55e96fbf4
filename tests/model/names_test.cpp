// Ids for files, links and XML.
#include <algorithm>
#include <set>

#include "model/graph.hpp"
#include "support/catch.hpp"
#include "tests_graph.hpp"

using namespace vellum;
using model::Names;

namespace {

/// The names of lone nodes with these labels.
std::vector<std::string> names_of(const std::vector<std::string>& labels) {
    GraphBuilder build;
    for (const auto& label : labels) build.node(label);
    return model::name_all(build.graph).nodes;
}

std::string name_of(const std::string& label) { return names_of({label})[0]; }

/// What XML and file systems take without quoting: a letter first, then letters, digits, `-` and `.`.
bool is_plain_id(const std::string& id) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !id.empty() && letter(id[0]) &&
           std::ranges::all_of(id, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; });
}

}  // namespace

TEST_CASE("labels become slugs") {
    CHECK(name_of("Transform, join & filter") == "transform-join-filter");
    CHECK(name_of("  S3 / raw  ") == "s3-raw");
    CHECK(name_of("a.b--c_d") == "a-b-c-d");
    CHECK(name_of("SageMaker — training") == "sagemaker-training");
}

TEST_CASE("labels without a plain letter, or with a digit first, begin with the kind") {
    CHECK(name_of("漏斗") == "lambda");
    CHECK(name_of("🚀") == "lambda");
    CHECK(name_of("&&&") == "lambda");
    CHECK(name_of("4 shards") == "lambda-4-shards");
}

TEST_CASE("repeats are counted, also into names that are taken") {
    CHECK(names_of({"a", "a", "a"}) == std::vector<std::string>{"a", "a-2", "a-3"});
    CHECK(names_of({"a-2", "a", "a"}) == std::vector<std::string>{"a-2", "a", "a-3"});
    CHECK(names_of({"a", "a", "a-2"}) == std::vector<std::string>{"a", "a-2", "a-2-2"});
}

TEST_CASE("long labels are cut between words") {
    const auto name = name_of("one two three four five six seven eight nine ten eleven twelve thirteen");
    CHECK(name.size() <= 60);
    CHECK(name.starts_with("one-two-three"));
    CHECK_FALSE(name.ends_with("-"));
    CHECK(name_of(std::string(200, 'x')).size() <= 100);
}

TEST_CASE("names follow the cluster path, edges their ends") {
    GraphBuilder build;
    const auto outside = build.node("User");
    const auto first = build.cluster("Public subnet");
    const auto second = build.cluster("Public subnet");
    const auto app = build.node("App", first), twin = build.node("App", second), again = build.node("App", second);
    const auto deep = build.cluster("Inner", second);
    build.edge(outside, app);
    build.edge(outside, app);
    build.edge(first, deep);
    const auto names = model::name_all(build.graph);
    CHECK(names[outside] == "user");
    CHECK(names[app] == "public-subnet.app");
    CHECK(names[twin] == "public-subnet-2.app");
    CHECK(names[again] == "public-subnet-2.app-2");
    CHECK(names[deep] == "public-subnet-2.inner");
    CHECK(names.edges == std::vector<std::string>{"user--public-subnet.app", "user--public-subnet.app-2",
                                                  "public-subnet--public-subnet-2.inner"});
}

TEST_CASE("names are unique and plain whatever the labels are") {
    const std::vector<std::string> parts{"a", "A", "-2", " ", "2", ".", "--", "é", "漏", "a-2", "\x01", "<"};
    unsigned state = 7;
    const auto next = [&](std::size_t below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    for (int round = 0; round < 50; ++round) {
        GraphBuilder build;
        std::vector<model::Element> all;
        for (int i = 0; i < 40; ++i) {
            std::string label;
            for (auto length = next(4) + 1; length > 0; --length) label += parts[next(parts.size())];
            std::optional<model::Element> parent;
            if (!build.graph.clusters.empty() && next(2) == 0)
                parent = model::ClusterId{static_cast<std::uint32_t>(next(build.graph.clusters.size()))};
            all.push_back(next(3) == 0 ? build.cluster(label, parent) : build.node(label, parent));
            build.edge(all[next(all.size())], all[next(all.size())]);
        }
        const auto names = model::name_all(build.graph);
        std::set<std::string> seen;
        for (const auto* list : {&names.nodes, &names.clusters, &names.edges}) {
            for (const auto& name : *list) {
                CHECK(is_plain_id(name));
                CHECK(seen.insert(name).second);
            }
        }
    }
}

TEST_CASE("inside is at any depth and never oneself") {
    GraphBuilder build;
    const auto outer = build.cluster("outer"), inner = build.cluster("inner", outer), other = build.cluster("other");
    const auto node = build.node("node", inner);
    const auto id = [](model::Element e) { return std::get<model::ClusterId>(e); };
    CHECK(model::is_inside(build.graph, node, id(inner)));
    CHECK(model::is_inside(build.graph, node, id(outer)));
    CHECK(model::is_inside(build.graph, inner, id(outer)));
    CHECK_FALSE(model::is_inside(build.graph, outer, id(outer)));
    CHECK_FALSE(model::is_inside(build.graph, outer, id(inner)));
    CHECK_FALSE(model::is_inside(build.graph, node, id(other)));
}
