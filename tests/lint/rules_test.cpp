// Every rule fires where it should and lets the twin pass.
#include <set>

#include "dsl/drawn.hpp"
#include "lint/cases.hpp"
#include "lint/lint.hpp"
#include "support/catch.hpp"

using namespace vellum;
using lint_cases::Case;

namespace lint_cases {

Network::Network(Diagram& d)
    : region(d.add<aws::Region>("region")),
      vpc(region.add<aws::Vpc>("vpc")),
      zone(vpc.add<aws::AvailabilityZone>("zone")),
      open(zone.add<aws::PublicSubnet>("open")),
      closed(zone.add<aws::PrivateSubnet>("closed")) {
    d.summary("A network.");
    open.add<generic::Server>("bastion");
    closed.add<generic::Server>("app");
}

}  // namespace lint_cases

namespace {

std::vector<Case> cases() {
    std::vector<Case> all;
    for (auto& some : {lint_cases::flow(), lint_cases::story(), lint_cases::contents(), lint_cases::network(),
                       lint_cases::scope()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::string found(const lint_cases::Body& body, const char* rule) {
    std::string out;
    for (const auto& finding : lint::inspect(drawn::graph(body))) {
        if (finding.rule->id == rule)
            out += fmt::format("{} ({})\n", finding.diagnostic.message, finding.diagnostic.fix);
    }
    return out;
}

}  // namespace

TEST_CASE("each rule finds what it is for and nothing else") {
    REQUIRE(cases().size() > 20);
    for (const auto& [rule, what, fires, expected, twin] : cases()) {
        INFO(rule << ": " << what);
        CHECK(found(fires, rule) == expected);
        CHECK(!expected.empty());
        CHECK(found(twin, rule) == "");
    }
}

TEST_CASE("each rule about structure has a case; those about the picture have tests of their own") {
    std::set<std::string_view> tested;
    for (const auto& each : cases()) tested.insert(each.rule);
    for (const auto& rule : model::rules()) {
        INFO(rule.id);
        CHECK(tested.count(rule.id) == (rule.subject == model::Subject::structure ? 1 : 0));
    }
}

TEST_CASE("a finding has its rule's severity, the line of its statement and what it is about") {
    int line = 0;
    const auto graph = drawn::graph([&](Diagram& d) {
        d.summary("s");
        auto a = d.add<aws::Lambda>("a"), b = d.add<aws::Lambda>("b");
        line = __LINE__ + 1;
        d.add<aws::Lambda>("alone");
        a >> b;
        a >> b;
    });
    const auto findings = lint::inspect(graph);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule->id == "unconnected-node");
    CHECK(findings[0].diagnostic.severity == findings[0].rule->severity);
    CHECK(findings[0].diagnostic.where == model::SourceLocation{"tests/lint/rules_test.cpp", line});
    CHECK(findings[0].about == std::vector<model::Element>{model::NodeId{2}});
    CHECK(!findings[0].edge);
    CHECK(findings[1].diagnostic.where.line == line + 1);
    CHECK(findings[1].about == std::vector<model::Element>{model::NodeId{0}, model::NodeId{1}});
    CHECK(findings[1].edge == model::EdgeId{0});
    CHECK(!findings[1].silenced);
}

TEST_CASE("findings come in the order of the source, the same every time") {
    const auto body = [](Diagram& d) {
        d.add<aws::Lambda>("twin"), d.add<aws::Lambda>("twin");
        d.add<aws::Vpc>("empty");
        d.add<aws::S3>("alone").step(3, "late");
    };
    std::string first;
    for (int i = 0; i < 3; ++i) {
        std::string order;
        int last = 0;
        for (const auto& finding : lint::inspect(drawn::graph(body))) {
            CHECK(finding.diagnostic.where.line >= last);
            last = finding.diagnostic.where.line == 1 ? 0 : finding.diagnostic.where.line;
            order += finding.diagnostic.message + "\n";
        }
        CHECK(!order.empty());
        CHECK((first.empty() || order == first));
        first = order;
    }
}
