#include "pages/markdown.hpp"

#include <vellum/vellum.hpp>

#include "dsl/drawn.hpp"
#include "pages/rendered.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// Everything a page can show, with labels that Markdown could take for something else.
model::Graph everything() {
    return drawn::graph([](Diagram& d) {
        d.summary("Raw | data, *not* <b>bold</b>, goes to `tables`. It is 2_3 times faster.\n\nSecond paragraph.");
        auto user = d.add<generic::User>("A | B");
        auto raw = d.add<aws::S3>("raw_* \\ [bucket]").link("https://example.org/a?b=(1)&copy;");
        auto machine = d.add<aws::StepFunctionsWorkflow>("State\nmachine");
        auto one = machine.add<aws::Glue>("`Join` & <filter>");
        auto two = machine.add<aws::Glue>("# 1. Aggregate");
        auto vpc = d.add<aws::AwsCloud>().link("cloud.md").add<aws::Vpc>("~~VPC~~");
        auto workers = vpc.add<group<aws::Ecs>>("Workers");
        workers.add<aws::Fargate>("Worker");
        workers.add<aws::Fargate>("Worker");
        auto tables = d.add<aws::S3>("Tables");
        user >> writes("Upload").step("A *user* uploads `a|b.csv`.") >> raw;
        raw >> triggers().step("It starts the machine.\nStill the same paragraph.\n\nA second one.") >> machine;
        all(one, two) >> writes().step(5, "Number 5 follows 2.") >> tables;
        one >> two;
        workers >> reads().link("docs/read.md") >> tables;
        workers >> logs() >> d.add<aws::CloudWatch>();
        d.note("velocity", "One note.\n\nIn two paragraphs: `State machine` decides.");
        d.note("data | quality", "First.");
        d.note("data | quality", "Second,\nin two lines.\n\nAnd two paragraphs.");
        d.note("<script>", "<script>alert(1)</script>");
    });
}

pages::Page page_of(model::Graph graph, const char* title) {
    graph.title = title;
    return pages::describe(graph);
}

}  // namespace

TEST_CASE("a page with everything") {
    const auto page = page_of(everything(), "*Everything* | at <once> #");
    const auto text = pages::markdown(page, {{"png", "svg", "json"}, "../diagrams/test.cpp"});
    check_golden("tests/pages/golden/everything.md", text);
    CHECK(raw_html(text) == std::vector<std::string>{"<!-- -->\n", "</sub>", "<br>", "<sub>"});
    for (const auto& type : node_types(text)) CHECK((type != "strikethrough" && type != "emph" && type != "strong"));
}

TEST_CASE("a page of next to nothing has no empty sections") {
    const auto page = page_of(drawn::graph([](Diagram& d) { d.add<aws::Lambda>("A"); }), "Little");
    const auto text = pages::markdown(page, {{}, ""});
    CHECK(text ==
          "# Little\n\nSource: diagrams/test.cpp\n\n## Services used\n\n| Service | Count | In this diagram |\n"
          "|:--|--:|:--|\n| [AWS Lambda](https://aws.amazon.com/lambda/) | 1 | A |\n");
}

TEST_CASE("the picture is the SVG where there is one, else the PNG, and none is shown that is not there") {
    const auto page = page_of(everything(), "Title");
    const auto first_two = [&](std::vector<std::string> formats) {
        const auto found = addresses(pages::markdown(page, {std::move(formats), ""}));
        return std::vector(found.begin(), found.begin() + 2);
    };
    CHECK(first_two({"png", "svg"}) == std::vector<std::string>{"test.svg", "test.svg"});
    CHECK(first_two({"json", "png"}) == std::vector<std::string>{"test.png", "test.png"});
    for (const auto& address : addresses(pages::markdown(page, {{"json"}, ""}))) CHECK(address != "test.svg");
}

TEST_CASE("steps keep their numbers, where these are not one by one as well") {
    std::vector<pages::Step> steps;
    for (const int number : {2, 3, 7, 7, 8}) steps.push_back({number, "Text", {"Where"}, {}});
    pages::Page page;
    page.title = "Title";
    page.steps = steps;
    CHECK_THAT(pages::markdown(page, {}),
               ContainsSubstring("\n2. Text<br><sub>Where</sub>\n\n3. Text<br><sub>Where</sub>\n\n<!-- -->\n\n"
                                 "7. Text<br><sub>Where</sub>\n\n<!-- -->\n\n"
                                 "7. Text<br><sub>Where</sub>\n\n8. Text<br><sub>Where</sub>\n"));
}

TEST_CASE("the overview of all diagrams") {
    const auto all = std::vector<pages::Listed>{
        {page_of(everything(), "*Everything* | \"at\" <once>"), {"png", "svg", "md"}},
        {page_of(drawn::graph([](Diagram& d) { d.add<generic::User>("A"); }), "No page, no services"), {"png"}},
        {page_of(drawn::graph([](Diagram& d) { d.add<aws::Lambda>("A").step("One."); }), "No files"), {}}};
    const auto text = pages::markdown_overview(all);
    check_golden("tests/pages/golden/overview.md", text);
    CHECK(addresses(text) == std::vector<std::string>{"test.md", "test.png"});
}
