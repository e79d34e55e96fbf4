#include <set>

#include <vellum/vellum.hpp>

#include "dsl/drawn.hpp"
#include "pages/page.hpp"
#include "support/catch.hpp"

using namespace vellum;

namespace {

pages::Page described(std::function<void(Diagram&)> body) { return pages::describe(drawn::graph(std::move(body))); }

/// `NUMBER text [where; where] (id, id)`, one a line.
std::string lines(const std::vector<pages::Step>& steps) {
    std::string out;
    for (const auto& step : steps) {
        out += fmt::format("{} {} [{}] ({})\n", step.number, step.text, fmt::join(step.where, "; "),
                           fmt::join(step.ids, ", "));
    }
    return out;
}

/// `key: label, label`, one a line.
std::string lines(const std::vector<pages::Use>& uses) {
    std::string out;
    for (const auto& use : uses) {
        std::vector<std::string> labels;
        for (const auto& part : use.parts) labels.push_back(part.label);
        out += fmt::format("{}: {}\n", use.key, fmt::join(labels, ", "));
    }
    return out;
}

}  // namespace

TEST_CASE("steps stand by number, with what carries them") {
    const auto page = described([](Diagram& d) {
        auto a = d.add<aws::Lambda>("A"), b = d.add<aws::Lambda>("B"), c = d.add<aws::S3>("C");
        auto group = d.add<generic::Group>("Group");
        auto inner = group.add<aws::Glue>("Inner");
        all(a, b) >> writes().step(4, "A fan.") >> c;
        a << edge().step(2, "Back.") << inner;
        a >> both().step(3, "To and fro.") >> group;
        (b - edge().step(6, "A line.")) - inner;
        group.step(1, "A frame.");
        c.step(5, "A node.");
        d.overlay<aws::SecurityGroup>("Guard", all(a, b)).step(7, "An overlay.");
    });
    CHECK(lines(page.steps) ==
          "1 A frame. [Group] (group)\n"
          "2 Back. [A ← Inner] (a--group.inner)\n"
          "3 To and fro. [A ↔ Group] (a--group)\n"
          "4 A fan. [A · B → C] (a--c, b--c)\n"
          "5 A node. [C] (c)\n"
          "6 A line. [B – Inner] (b--group.inner)\n"
          "7 An overlay. [Guard] (guard)\n");
}

TEST_CASE("what carries the same step is told once, with all its places; other texts of that number follow") {
    const auto page = described([](Diagram& d) {
        auto a = d.add<aws::Lambda>("A"), b = d.add<aws::Lambda>("B"), c = d.add<aws::S3>("C");
        const auto write = writes().step("Both write.");
        a >> write >> c;
        b >> write >> c;
        c.step(1, "And are read.");
    });
    CHECK(lines(page.steps) ==
          "1 And are read. [C] (c)\n"
          "1 Both write. [A → C; B → C] (a--c, b--c)\n");
}

TEST_CASE("kinds stand in the order of declaration, the generic ones apart, places not at all") {
    const auto page = described([](Diagram& d) {
        d.add<generic::User>("First user");
        auto vpc = d.add<aws::AwsCloud>().add<aws::Region>("eu-west-2");
        auto training = vpc.add<group<aws::SageMaker>>("Training");
        training.add<aws::Lambda>("One");
        vpc.add<aws::S3>("Two");
        d.add<logo::Tableau>("Reports");
        d.add<aws::Lambda>("Three").link("https://example.org/three");
        d.add<generic::User>("Second user");
        d.add<generic::Group>("Box").add<aws::S3>("Four");
        d.overlay<group<aws::Ecs>>("Five", all(training));
        d.overlay<aws::SecurityGroup>("No service", all(training));
    });
    CHECK(lines(page.services) ==
          "aws::SageMaker: Training\n"
          "aws::Lambda: One, Three\n"
          "aws::S3: Two, Four\n"
          "logo::Tableau: Reports\n"
          "aws::Ecs: Five\n");
    CHECK(lines(page.others) == "generic::User: First user, Second user\n");
    CHECK(pages::count_parts(page.services) == 7);
    CHECK(page.services[1].name == "AWS Lambda");
    CHECK(page.services[1].link == "https://aws.amazon.com/lambda/");
    CHECK(page.services[3].link == "https://www.tableau.com/");
    CHECK(page.services[1].parts[1].link == "https://example.org/three");
    CHECK(page.services[1].parts[0].id == "aws-cloud.eu-west-2.training.one");
}

TEST_CASE("a group that its vendor has a page about counts, one that is a place does not") {
    const auto page = described([](Diagram& d) {
        auto vpc = d.add<aws::AwsCloud>().add<aws::Vpc>("VPC");
        vpc.add<aws::PublicSubnet>().add<aws::StepFunctionsWorkflow>("Machine").add<aws::Glue>("Job");
        d.add<group<generic::Database>>("Frame").add<generic::Database>("Tables");
    });
    CHECK(lines(page.services) == "aws::Vpc: VPC\naws::StepFunctionsWorkflow: Machine\naws::Glue: Job\n");
    CHECK(lines(page.others) == "generic::Database: Frame, Tables\n");
}

TEST_CASE("topics are headings, in the order in which they come up; their case does not tell them apart") {
    const auto page = described([](Diagram& d) {
        d.add<aws::Lambda>("A");
        d.note("velocity", "Fast.");
        d.note("SLA", "Nines.");
        d.note(" Velocity ", "Very.");
        d.note("data quality", "Good.");
    });
    REQUIRE(page.topics.size() == 3);
    CHECK(page.topics[0].title == "Velocity");
    CHECK(page.topics[0].notes == std::vector<std::string>{"Fast.", "Very."});
    CHECK(page.topics[1].title == "SLA");
    CHECK(page.topics[2].title == "Data quality");
}

TEST_CASE("the relations used stand in the order of the legend, each with a line of its style") {
    const auto page = described([](Diagram& d) {
        auto a = d.add<aws::Lambda>("A"), b = d.add<aws::Lambda>("B");
        a >> logs() >> b;
        a >> reads() >> b;
        a >> deploys() >> b;
        a >> authorizes() >> b;
        a >> logs() >> b;
        a >> b;
    });
    std::string told;
    for (const auto& use : page.relations) told += fmt::format("{} {} {}\n", use.word, use.line, use.edges);
    CHECK(told == "flow ───▶ 1\nreads ╌╌╌▶ 1\nlogs ┈┈┈▶ 2\ndeploys ── ──▶ 1\nauthorizes ─·─▶ 1\n");
}

TEST_CASE("every relation has a word, a line and a meaning of its own") {
    std::set<std::string_view> words, meanings;
    for (unsigned i = 0; i < relation_count; ++i) {
        model::Graph graph;
        graph.edges.emplace_back().relation = static_cast<Relation>(i);
        graph.nodes.emplace_back().label = "A";
        const auto page = pages::describe(graph);
        REQUIRE(page.relations.size() == 1);
        CHECK_FALSE(page.relations[0].line.empty());
        words.insert(page.relations[0].word);
        meanings.insert(page.relations[0].meaning);
    }
    CHECK(words.size() == relation_count);
    CHECK(meanings.size() == relation_count);
    CHECK_FALSE(meanings.contains(""));
}

TEST_CASE("addresses that no table has room for: of edges, once a fan, and of plain frames") {
    const auto page = described([](Diagram& d) {
        auto a = d.add<aws::Lambda>("A"), b = d.add<aws::Lambda>("B"), c = d.add<aws::S3>("C");
        d.add<generic::Group>("Box").link("box.md").add<aws::S3>("Inside").link("inside.md");
        all(a, b) >> writes().link("fan.md") >> c;
        c >> reads().link("line.md") >> a;
    });
    std::string told;
    for (const auto& link : page.links) told += fmt::format("{}: {}\n", link.text, link.address);
    CHECK(told == "Box: box.md\nA · B → C: fan.md\nC → A: line.md\n");
}

TEST_CASE("a diagram without a title goes by its name") {
    auto graph = drawn::graph([](Diagram& d) { d.add<aws::Lambda>("A"); });
    graph.title = " ";
    CHECK(pages::describe(graph).title == "test");
}

TEST_CASE("title, summary and source are as the diagram has them") {
    const auto page = described([](Diagram& d) {
        d.summary("A *summary*.");
        d.add<aws::Lambda>("A");
    });
    CHECK(page.name == "test");
    CHECK(page.title == "Test");
    CHECK(page.summary == "A *summary*.");
    CHECK(page.source == "diagrams/test.cpp");
}
