#include "lint/picture.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "layout/picture.hpp"
#include "lint/violation.hpp"
#include "quality/measures.hpp"

namespace vellum::lint {
namespace {

constexpr int most_bends = 4;            // of one edge
constexpr int few_crossings = 3;         // these can be followed in any picture
constexpr int edges_for_a_crossing = 3;  // and so can one for so many edges
constexpr double widest_aspect = 3.2;    // width by height
constexpr double tallest_aspect = 0.5;

void many_crossings(const Drawn& drawn, const quality::Picture& picture, std::vector<Finding>& findings) {
    const auto crossings = quality::crossings(picture);
    const auto count = static_cast<int>(crossings.size());
    if (count <= few_crossings || count * edges_for_a_crossing <= static_cast<int>(picture.edges.size())) return;
    findings.push_back(
        about_diagram(drawn, "many-crossings", fmt::format("{} edges cross in {} places", picture.edges.size(), count),
                      "declare what belongs together side by side, or draw two diagrams", crossings.front().at));
}

void many_bends(const Drawn& drawn, const quality::Measures& measures, std::vector<Finding>& findings) {
    for (const auto& edge : drawn.graph.edges) {
        const int bends = measures.bends[edge.id.value];
        if (bends <= most_bends) continue;
        const auto& points = drawn.layout[edge.id].points;
        findings.push_back(about_edge("many-bends", edge,
                                      fmt::format("{} turns {} times", describe(drawn.graph, edge), bends),
                                      "declare its ends nearer to each other", points[points.size() / 2]));
    }
}

void extreme_aspect(const Drawn& drawn, const quality::Measures& measures, std::vector<Finding>& findings) {
    const auto& size = drawn.layout.size;
    if (measures.aspect <= widest_aspect && measures.aspect >= tallest_aspect) return;
    const bool wide = measures.aspect > 1;
    findings.push_back(
        about_diagram(drawn, "extreme-aspect",
                      fmt::format("the picture is {:.0f} × {:.0f} px, {:.1f} times as {}", size.width, size.height,
                                  wide ? measures.aspect : 1 / measures.aspect, wide ? "wide as high" : "high as wide"),
                      "try another direction(…), or draw two diagrams", {size.width / 2, size.height / 2}));
}

std::vector<model::Element> both(const model::Edge& edge) {
    if (edge.tail == edge.head) return {edge.tail};
    return {edge.tail, edge.head};
}

Finding finding(std::string_view rule, std::string message, std::string fix, const model::SourceLocation& where,
                geometry::Point at) {
    const auto* found = model::find_rule(rule);
    message += fmt::format(" at ({:.0f}, {:.0f})", at.x, at.y);
    return {found, {found->severity, std::move(message), std::move(fix), where}, {}, {}, at, {}};
}

}  // namespace

std::string describe(const model::Graph& graph, const model::Edge& edge) {
    return fmt::format("the edge from {} to {}", model::describe(graph.item(edge.tail)),
                       model::describe(graph.item(edge.head)));
}

Finding about_diagram(const Drawn& drawn, std::string_view rule, std::string message, std::string fix,
                      geometry::Point at) {
    return finding(rule, std::move(message), std::move(fix), drawn.graph.where, at);
}

Finding about_element(const Drawn& drawn, std::string_view rule, model::Element element, std::string message,
                      std::string fix, geometry::Point at) {
    auto out = finding(rule, std::move(message), std::move(fix), drawn.graph.item(element).where, at);
    out.about = {element};
    return out;
}

Finding about_edge(std::string_view rule, const model::Edge& edge, std::string message, std::string fix,
                   geometry::Point at) {
    auto out = finding(rule, std::move(message), std::move(fix), edge.where, at);
    out.about = both(edge);
    out.edge = edge.id;
    return out;
}

std::vector<Finding> inspect_picture(const Drawn& drawn) {
    std::vector<Finding> findings;
    const auto picture = layout::picture_of(drawn.graph, drawn.layout, drawn.theme);
    for (const auto& violation : quality::violations(picture)) findings.push_back(as_finding(drawn, violation));
    const auto measures = quality::measure(picture);
    many_crossings(drawn, picture, findings);
    many_bends(drawn, measures, findings);
    extreme_aspect(drawn, measures, findings);
    unreadable_texts(drawn, findings);
    return findings;
}

}  // namespace vellum::lint
