// Rules about the picture, on pictures that were drawn and then spoilt.
#include <vellum/vellum.hpp>

#include "dsl/drawn.hpp"
#include "layout/layout.hpp"
#include "lint/lint.hpp"
#include "scene/compose.hpp"
#include "support/catch.hpp"

using namespace vellum;

namespace {

/// A diagram drawn with a theme, and spoilt before colours are looked at.
struct Drawn {
    explicit Drawn(const std::function<void(Diagram&)>& body, theme::Theme with = theme::standard())
        : graph(drawn::graph(body)), theme(with), layout(layout::compute(graph, theme)) {}

    std::vector<lint::Finding> inspect() const {
        const auto scene = scene::compose(graph, layout, theme);
        return lint::inspect(lint::Drawn{graph, layout, scene, theme});
    }

    std::vector<lint::Finding> errors() const {
        const auto scene = scene::compose(graph, layout, theme);
        return lint::errors_in(lint::Drawn{graph, layout, scene, theme});
    }

    /// Findings of rules about the picture.
    std::string found() const {
        std::string out;
        for (const auto& [rule, diagnostic, about, edge, at, silenced] : inspect()) {
            if (rule->subject != model::Subject::picture) continue;
            out += fmt::format("{}: {}{}\n", rule->id, diagnostic.message, silenced ? " (silenced)" : "");
        }
        return out;
    }

    model::Graph graph;
    theme::Theme theme;
    layout::Layout layout;
};

void chain(Diagram& d) {
    d.summary("A chain.");
    auto vpc = d.add<aws::Vpc>("Network");
    auto shop = vpc.add<aws::PublicSubnet>("Open").add<aws::Fargate>("Shop").caption("2 tasks");
    auto orders = vpc.add<aws::PrivateSubnet>("Closed").add<aws::Rds>("Orders");
    shop >> writes("Order").step(1, "Orders are kept.") >> orders;
}

/// A line that goes up and down so often.
geometry::Polyline zigzag(double x, double y, int turns) {
    geometry::Polyline points{{x, y}};
    for (int i = 0; i < turns; ++i)
        points.push_back({points.back().x + (i % 2) * 20, points.back().y + ((i + 1) % 2) * 20});
    points.push_back({points.back().x + (turns % 2) * 20, points.back().y + ((turns + 1) % 2) * 20});
    return points;
}

}  // namespace

TEST_CASE("in a good picture nothing is found") { CHECK(Drawn(chain).found() == ""); }

TEST_CASE("a label off its edge is found with the line of the edge's statement, its ends and its place") {
    Drawn drawn(chain);
    drawn.layout.edges[0].label->box.y += 100;
    const auto errors = drawn.errors();
    REQUIRE(!errors.empty());
    CHECK(errors[0].rule->id == "label-off-edge");
    CHECK(errors[0].diagnostic.severity == model::Severity::error);
    CHECK(errors[0].diagnostic.where == drawn.graph.edges[0].where);
    CHECK(errors[0].about == std::vector<model::Element>{model::NodeId{0}, model::NodeId{1}});
    CHECK(errors[0].edge == model::EdgeId{0});
    CHECK(errors[0].at == drawn.layout.edges[0].label->box.center());
}

TEST_CASE("text below a contrast of 4.5 is an error, in whichever scheme") {
    theme::Theme pale = theme::standard();
    pale.colors.secondary.light = pale.colors.line.light = {0x80, 0x8A, 0x96};
    const auto captions = Drawn(chain, pale).found();
    CHECK_THAT(captions, Catch::Matchers::ContainsSubstring("low-contrast: the caption of \"Shop\" has a contrast of"));
    CHECK_THAT(captions, Catch::Matchers::ContainsSubstring(" in the light scheme, #808A96 on #F2F6E8 at ("));
    CHECK_THAT(captions, Catch::Matchers::ContainsSubstring(
                             "low-contrast: the label of the edge from \"Shop\" to \"Orders\" has a contrast of 3.5"));
    CHECK_THAT(captions, Catch::Matchers::ContainsSubstring("low-contrast: the summary has a contrast of"));

    theme::Theme dim = theme::standard();
    dim.colors.ink.dark = {0x70, 0x7C, 0x88};
    const auto labels = Drawn(chain, dim).found();
    CHECK_THAT(labels, Catch::Matchers::ContainsSubstring("low-contrast: the diagram's title has a contrast of"));
    CHECK_THAT(labels, Catch::Matchers::ContainsSubstring("low-contrast: the label of \"Orders\" has a contrast of"));
    CHECK_THAT(labels, Catch::Matchers::ContainsSubstring(" in the dark scheme, #707C88 on #11323A at ("));
}

TEST_CASE("the number of a step is read on its disc, not on what lies under that") {
    theme::Theme odd = theme::standard();
    odd.colors.on_callout.dark = odd.colors.callout.dark;
    CHECK(Drawn(chain, odd)
              .found()
              .find("low-contrast: the step number of the edge from \"Shop\" to \"Orders\" has a "
                    "contrast of 1.00 in the dark scheme") == 0);
    odd.colors.callout.dark = {0, 0, 0};
    CHECK(Drawn(chain, odd).found() == "");
}

TEST_CASE("one text is one finding, however many lines it has") {
    theme::Theme pale = theme::standard();
    pale.colors.ink.light = {0xEE, 0xEE, 0xEE};
    const auto found =
        Drawn([](Diagram& d) { d.add<aws::S3>("A label that is so long that it takes several lines below its icon"); },
              pale)
            .found();
    CHECK(std::count(found.begin(), found.end(), '\n') == 2);  // and the title
}

TEST_CASE("a step's number is read however many digits it has") {
    for (const int number : {8, 88, 888}) {
        const Drawn drawn([=](Diagram& d) {
            auto a = d.add<aws::S3>("a").step(number, "Late.");
            a >> edge("label").step(number, "Late.") >> d.add<aws::Lambda>();
        });
        CHECK(drawn.found() == "");
    }
}

TEST_CASE("an edge may turn four times, not five") {
    Drawn drawn(chain);
    const auto found = [&](int turns) {
        drawn.layout.edges[0].points = zigzag(100, 300, turns);
        return drawn.found();
    };
    CHECK(found(4).find("many-bends") == std::string::npos);
    CHECK_THAT(found(5), Catch::Matchers::ContainsSubstring(
                             "many-bends: the edge from \"Shop\" to \"Orders\" turns 5 times at ("));
}

TEST_CASE("three crossings are few in any picture, more are many when there is more than one for three edges") {
    Drawn drawn([](Diagram& d) {
        d.summary("s");
        auto a = d.add<aws::S3>("a"), b = d.add<aws::S3>("b");
        for (int i = 0; i < 13; ++i) a >> edge("x") >> b;
    });
    const auto found = [&](int crossings) {
        for (std::size_t i = 0; i < drawn.graph.edges.size(); ++i) {
            const double x = 20.0 * static_cast<double>(i);
            const bool crosses = static_cast<int>(i) <= crossings;
            drawn.layout.edges[i].points = i == 0 ? geometry::Polyline{{0, 50}, {900, 50}}
                                                  : geometry::Polyline{{x, 0}, {x, crosses ? 100.0 : 40.0}};
        }
        const auto all = drawn.found();
        return all.find("many-crossings") == all.npos ? "" : all.substr(all.find("many-crossings"), 53);
    };
    CHECK(found(4) == "");
    CHECK(found(5) == "many-crossings: 13 edges cross in 5 places at (20, 50");
    drawn.graph.edges.resize(4);
    CHECK(found(3) == "");
}

TEST_CASE("a picture may be 3.2 times as wide as high, or twice as high as wide") {
    Drawn drawn(chain);
    const auto found = [&](double width, double height) {
        drawn.layout.size = {width, height};
        const auto all = drawn.found();
        return all.find("extreme-aspect") == all.npos ? "" : all.substr(all.find("extreme-aspect"));
    };
    CHECK(found(3200, 1000) == "");
    CHECK(found(1000, 2000) == "");
    CHECK(found(3300, 1000) ==
          "extreme-aspect: the picture is 3300 × 1000 px, 3.3 times as wide as high at (1650, 500)\n");
    CHECK(found(1000, 2100) ==
          "extreme-aspect: the picture is 1000 × 2100 px, 2.1 times as high as wide at (500, 1050)\n");
}

TEST_CASE("findings about the picture are silenced like others") {
    theme::Theme pale = theme::standard();
    pale.colors.secondary.light = {0x80, 0x8A, 0x96};
    const auto body = [](Diagram& d) {
        auto a = d.add<aws::S3>("a").caption("pale"), b = d.add<aws::S3>("b").caption("pale");
        d.silence("low-contrast", "meant to be pale", a);
        (void)b;
    };
    const Drawn drawn(body, pale);
    CHECK_THAT(drawn.found(), Catch::Matchers::ContainsSubstring("(silenced)"));
    CHECK(drawn.inspect().size() > drawn.errors().size());
    CHECK(drawn.errors().size() == 1);
}

TEST_CASE("a silence about the picture is of no use only once the picture has been looked at") {
    const auto body = [](Diagram& d) {
        d.add<aws::S3>("a");
        d.silence("low-contrast", "none is");
    };
    const auto unused = [](const std::vector<lint::Finding>& findings) {
        return std::any_of(findings.begin(), findings.end(),
                           [](const auto& finding) { return finding.rule->id == model::unused_silence; });
    };
    const Drawn drawn(body);
    CHECK(unused(drawn.inspect()));
    CHECK_FALSE(unused(lint::inspect(drawn.graph)));
    CHECK(drawn.errors().empty());
}
