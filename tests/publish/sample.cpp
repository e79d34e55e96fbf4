#include "publish/sample.hpp"

#include "formats/json.hpp"
#include "paint/paint.hpp"
#include "publish/carrier.hpp"
#include "publish/mark.hpp"
#include "support/catch.hpp"

namespace vellum::test {

using model::ClusterId;
using model::NodeId;
using publish::Format;

std::string sealed_file(Format format, const std::string& diagram, const std::string& fingerprint) {
    const auto mark = publish::unsealed_mark_of_drawing(format, diagram, fingerprint);
    const paint::Raster four_pixels{2, 2, {0xFF000000, 0xFFFFFFFF, 0xFFFF0000, 0xFF00FF00}};
    std::string bytes;
    switch (format) {
        case Format::png: bytes = paint::png(four_pixels, mark, 1); break;
        case Format::jpg: bytes = paint::jpg(four_pixels, mark, 1); break;
        case Format::pdf: bytes = paint::pdf({}, "%vellum:checksum=0000", paint::Scheme::light, mark); break;
        case Format::svg: {
            scene::Scene scene;
            scene.size = {10, 10};
            scene.title = "vellum:checksum <metadata> 0000";
            bytes = paint::svg(scene, paint::Scheme::light, mark);
            break;
        }
        case Format::json: bytes = formats::json({}, {}, mark); break;
        case Format::md: bytes = publish::comment_with(mark) + "# Title\n\nvellum:checksum 0000\n"; break;
        case Format::html:
            bytes = std::string(publish::before_comment_of_html) + publish::comment_with(mark) +
                    "<title>vellum:checksum 0000</title>\n";
            break;
    }
    REQUIRE(publish::seal(format, bytes));
    return bytes;
}

model::Graph full_graph() {
    model::Graph graph;
    graph.name = "name";
    graph.title = "title";
    graph.summary = "summary";
    graph.where = {"a.cpp", 1};
    graph.notes = {{"cost", "text", {"a.cpp", 2}}};
    model::Cluster outer, inner;
    outer.id = ClusterId{0};
    outer.key = "aws::Vpc";
    outer.label = "Outer";
    outer.children = {ClusterId{1}};
    inner.id = ClusterId{1};
    inner.key = "aws::PrivateSubnet";
    inner.label = "Inner";
    inner.parent = ClusterId{0};
    inner.children = {NodeId{0}};
    graph.clusters = {outer, inner};
    model::Node first, second;
    first.id = NodeId{0};
    first.key = "aws::Lambda";
    first.label = "First";
    first.caption = "caption";
    first.link = "https://example.org";
    first.tooltip = "tooltip";
    first.alt = "alt";
    first.parent = ClusterId{1};
    first.color = geometry::Color{1, 2, 3};
    first.steps = {{1, "step", {"a.cpp", 3}}};
    first.where = {"a.cpp", 4};
    second.id = NodeId{1};
    second.key = "aws::S3";
    second.label = "Second";
    graph.nodes = {first, second};
    model::Edge edge;
    edge.head = NodeId{1};
    edge.label = "label";
    edge.link = "https://example.org/edge";
    edge.tooltip = "edge tooltip";
    edge.color = geometry::Color{4, 5, 6};
    edge.step = model::Step{2, "edge step", {"a.cpp", 5}};
    edge.bundle = 0;
    edge.where = {"a.cpp", 6};
    graph.edges = {edge};
    model::Overlay overlay;
    overlay.key = "aws::SecurityGroup";
    overlay.label = "Overlay";
    overlay.caption = "caption";
    overlay.members = {NodeId{0}, NodeId{1}};
    overlay.steps = {{3, "overlay step", {"a.cpp", 7}}};
    overlay.where = {"a.cpp", 8};
    graph.overlays = {overlay};
    graph.children = {ClusterId{0}, NodeId{1}};
    return graph;
}

std::filesystem::path fresh_folder(const std::string& name) {
    const auto folder = std::filesystem::path(VELLUM_SCRATCH_DIR) / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

}  // namespace vellum::test
