// What a diagram says it wants as it is.
#include "dsl/drawn.hpp"
#include "lint/lint.hpp"
#include "support/catch.hpp"

#include <vellum/vellum.hpp>

using namespace vellum;

namespace {

/// Findings of the rule: what each is about, with the reason where it is silenced.
std::string found(const std::function<void(Diagram&)>& body, const char* rule = "unconnected-node") {
    const auto graph = drawn::graph(body);
    std::string out;
    for (const auto& finding : lint::inspect(graph)) {
        if (finding.rule->id != rule) continue;
        for (const auto element : finding.about) out += graph.item(element).label + " ";
        out += finding.silenced ? "(" + *finding.silenced + ") " : "";
    }
    return out;
}

}  // namespace

TEST_CASE("a silence covers the whole diagram, an element, what it holds, or a list") {
    const auto with = [](auto silence) {
        return found([=](Diagram& d) {
            auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
            auto vpc = d.add<aws::Vpc>("vpc");
            vpc.add<generic::Group>().add<aws::S3>("c");
            silence(d, a, b, vpc);
        });
    };
    using C = Cluster<aws::Vpc>;
    CHECK(with([](Diagram&, Node, Node, C) {}) == "a b c ");
    CHECK(with([](Diagram& d, Node, Node, C) { d.silence("unconnected-node", "r"); }) == "a (r) b (r) c (r) ");
    CHECK(with([](Diagram& d, Node, Node b, C) { d.silence("unconnected-node", "r", b); }) == "a b (r) c ");
    CHECK(with([](Diagram& d, Node, Node, C vpc) { d.silence("unconnected-node", "r", vpc); }) == "a b c (r) ");
    CHECK(with([](Diagram& d, Node a, Node, C vpc) { d.silence("unconnected-node", "r", all(a, vpc)); }) ==
          "a (r) b c (r) ");
}

TEST_CASE("of two silences of one finding the first gives the reason, and both are of use") {
    const auto body = [](Diagram& d) {
        auto a = d.add<aws::S3>("a");
        d.silence("unconnected-node", "first", a).silence("unconnected-node", "second");
    };
    CHECK(found(body) == "a (first) ");
    CHECK(found(body, "unused-silence") == "");
}

TEST_CASE("a finding about an edge is about its ends") {
    const auto with = [](auto pick) {
        return found(
            [=](Diagram& d) {
                auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b"), c = d.add<aws::S3>("c");
                a >> all(b, c);
                b >> a;
                c >> a;
                d.silence("unlabelled-parallel-edges", "r", pick(a, b, c));
            },
            "unlabelled-parallel-edges");
    };
    CHECK(with([](Node, Node b, Node) { return b; }) == "a b (r) a c ");
    CHECK(with([](Node a, Node, Node) { return a; }) == "a b (r) a c (r) ");
}

TEST_CASE("a silence of no use is a finding about what it was for") {
    CHECK(found(
              [](Diagram& d) {
                  auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
                  d.add<aws::S3>("c");
                  a >> b;
                  d.silence("unconnected-node", "r", all(a, b));
              },
              "unused-silence") == "a b ");
}
