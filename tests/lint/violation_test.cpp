// What lint says about each guarantee that a picture breaks.
#include "lint/violation.hpp"

#include <set>

#include <vellum/vellum.hpp>

#include "dsl/drawn.hpp"
#include "support/catch.hpp"

using namespace vellum;
using quality::Flaw;
using quality::Part;
using quality::Ref;
using quality::Sort;
using Subject = quality::Subject;

namespace {

constexpr Ref a{Sort::node, 0}, b{Sort::node, 1}, group{Sort::cluster, 0}, band{Sort::overlay, 0}, first{Sort::edge, 0},
    second{Sort::edge, 1};

/// Node a in cluster group with overlay band around it, b beside it, two edges.
model::Graph graph() {
    return drawn::graph([](Diagram& d) {
        auto cluster = d.add<generic::Group>("group");
        auto a = cluster.add<generic::Server>("a");
        auto b = d.add<generic::Server>("b");
        d.overlay<generic::Group>("band", all(a));
        a >> edge("one").step(7, "Seven.") >> b;
        b >> edge("two") >> cluster;
    });
}

struct Case {
    quality::Violation violation;
    const char* message;
    std::vector<model::Element> about;
};

const model::Element node_a = model::NodeId{0}, node_b = model::NodeId{1}, cluster = model::ClusterId{0},
                     overlay = model::OverlayId{0};

const std::vector<Case> cases{
    {{Flaw::node_overlap, {a}, Subject{b}, {1, 2}}, "\"a\" and \"b\" lie on each other", {node_a, node_b}},
    {{Flaw::frame_overlap, {group, Part::border}, Subject{b}, {1, 2}},
     "the border of \"group\" lies on \"b\", which it does not hold",
     {cluster, node_b}},
    {{Flaw::outside_frame, {a}, Subject{band, Part::border}, {1, 2}},
     "\"a\" sticks out of the frame of \"band\"",
     {node_a, overlay}},
    {{Flaw::outside_frame, {group, Part::heading}, Subject{group, Part::border}, {1, 2}},
     "the title of \"group\" sticks out of its frame",
     {cluster}},
    {{Flaw::title_overlap, {band, Part::heading}, Subject{group, Part::heading}, {1, 2}},
     "the title of \"band\" lies on the title of \"group\"",
     {overlay, cluster}},
    {{Flaw::off_page, {first, Part::label}, {}, {1, 2}},
     "the label \"one\" reaches into the margin of the page",
     {node_a, node_b}},
    {{Flaw::text_too_wide, {{Sort::page, 0}}, {}, {1, 2}}, "a text of the page is wider than the page", {}},
    {{Flaw::text_too_wide, {group, Part::heading}, Subject{group, Part::border}, {1, 2}},
     "the title of \"group\" is wider than its frame",
     {cluster}},
    {{Flaw::text_too_wide, {a}, Subject{group, Part::border}, {1, 2}},
     "the text of \"a\" is wider than the frame of \"group\"",
     {node_a, cluster}},
    {{Flaw::text_too_wide, {second, Part::label}, Subject{second}, {1, 2}},
     "the label \"two\" does not fit on the straight piece of its edge",
     {node_b, cluster}},
    {{Flaw::edge_off_border, {first, Part::head}, Subject{b}, {1, 2}},
     "the edge from \"a\" to \"b\" does not end on the border of \"b\"",
     {node_a, node_b}},
    {{Flaw::end_in_corner, {second, Part::head}, Subject{group}, {1, 2}, 6.54},
     "the edge from \"b\" to \"group\" ends 6.5 px from a corner of \"group\"",
     {node_b, cluster}},
    {{Flaw::end_on_wrong_side, {first, Part::tail}, Subject{a}, {1, 2}},
     "the edge from \"a\" to \"b\" ends on the wrong side of \"a\"",
     {node_a, node_b}},
    {{Flaw::slanted_edge, {first}, {}, {1, 2}},
     "the edge from \"a\" to \"b\" does not run at right angles",
     {node_a, node_b}},
    {{Flaw::edge_through_node, {second}, Subject{a}, {1, 2}},
     "the edge from \"b\" to \"group\" runs through \"a\"",
     {node_b, cluster, node_a}},
    {{Flaw::edge_through_title, {first}, Subject{group, Part::heading}, {1, 2}},
     "the edge from \"a\" to \"b\" runs through the title of \"group\"",
     {node_a, node_b, cluster}},
    {{Flaw::edge_through_label, {second}, Subject{first, Part::callout}, {1, 2}},
     "the edge from \"b\" to \"group\" runs through step 7 on the edge from \"a\" to \"b\"",
     {node_b, cluster, node_a}},
    {{Flaw::edge_along_border, {first}, Subject{band, Part::border}, {1, 2}, 3},
     "the edge from \"a\" to \"b\" runs 3.0 px beside the border of \"band\"",
     {node_a, node_b, overlay}},
    {{Flaw::edges_too_close, {second}, Subject{first}, {1, 2}, 0},
     "the edge from \"b\" to \"group\" runs 0.0 px beside the edge from \"a\" to \"b\"",
     {node_b, cluster, node_a}},
    {{Flaw::label_off_edge, {first, Part::label}, Subject{first}, {1, 2}},
     "the label \"one\" does not lie on its edge",
     {node_a, node_b}},
    {{Flaw::label_overlap, {first, Part::callout}, Subject{second, Part::label}, {1, 2}},
     "step 7 on the edge from \"a\" to \"b\" lies on the label \"two\"",
     {node_a, node_b, cluster}},
    {{Flaw::label_too_close, {second, Part::label}, Subject{a, Part::callout}, {1, 2}},
     "the label \"two\" is less than 4 px from the step of \"a\"",
     {node_b, cluster, node_a}},
};

}  // namespace

TEST_CASE("a broken guarantee is told in words, with what it is about and where") {
    const auto drawn_graph = graph();
    const layout::Layout layout;
    const scene::Scene scene;
    const lint::Drawn drawn{drawn_graph, layout, scene, theme::standard()};
    for (const auto& [violation, message, about] : cases) {
        const auto finding = lint::as_finding(drawn, violation);
        INFO(message);
        CHECK(finding.diagnostic.message == std::string(message) + " at (1, 2)");
        CHECK(!finding.diagnostic.fix.empty());
        CHECK(finding.rule->id == quality::id(violation.flaw));
        CHECK(finding.about == about);
        CHECK(finding.at == geometry::Point{1, 2});
        const auto& subject = violation.subject.what;
        CHECK(finding.edge.has_value() == (subject.sort == Sort::edge));
        const auto& where = subject.sort == Sort::edge   ? drawn_graph.edges[subject.index].where
                            : subject.sort == Sort::page ? drawn_graph.where
                                                         : drawn_graph.item(about[0]).where;
        CHECK(finding.diagnostic.where == where);
    }
}

TEST_CASE("each guarantee is a rule whose violation is an error") {
    std::set<Flaw> told;
    for (const auto& each : cases) told.insert(each.violation.flaw);
    for (int i = 0; i <= static_cast<int>(Flaw::label_too_close); ++i) {
        const auto flaw = static_cast<Flaw>(i);
        INFO(quality::id(flaw));
        CHECK(told.count(flaw) == 1);
        const auto* rule = model::find_rule(quality::id(flaw));
        REQUIRE(rule);
        CHECK(rule->severity == model::Severity::error);
        CHECK(rule->subject == model::Subject::picture);
    }
}
