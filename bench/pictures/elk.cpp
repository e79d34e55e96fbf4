// Samples as ELK's JSON and its answer back. Spacing is ours: see `options`. All coordinates are asked for from the
// drawing's corner, so nothing has to be added up.
#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "layout/align.hpp"
#include "measure.hpp"
#include "pictures/tools.hpp"

namespace vellum::bench {
namespace {

using Json = nlohmann::ordered_json;

std::string node_id(std::size_t i) { return fmt::format("n{}", i); }
std::string cluster_id(std::size_t i) { return fmt::format("c{}", i); }
std::string edge_id(std::size_t i) { return fmt::format("e{}", i); }

std::string id_of(const model::Element& element) {
    if (const auto* node = std::get_if<model::NodeId>(&element)) return node_id(node->value);
    return cluster_id(std::get<model::ClusterId>(element).value);
}

const char* word(Direction direction) {
    switch (direction) {
        case Direction::right: return "RIGHT";
        case Direction::down: return "DOWN";
        case Direction::left: return "LEFT";
        case Direction::up: return "UP";
    }
    return "RIGHT";
}

/// Gaps as this tool keeps them: between nodes of a layer, and 8 px between lines and between a line and a node's box. A
/// label stands in a layer of its own, with the gap between layers before it and behind it: from node to node a labelled
/// edge takes as much room as here. They are not inherited: every cluster is told.
Json spacing() {
    const layout::AlignRules gaps;
    const std::string node_gap = fmt::format("{}", gaps.node_gap), lines = "8";
    const double layer_gap = gaps.line_gap + theme::standard().metrics.label_clearance;
    return {{"elk.spacing.nodeNode", node_gap},
            {"elk.spacing.componentComponent", node_gap},
            {"elk.layered.spacing.nodeNodeBetweenLayers", fmt::format("{}", layer_gap)},
            {"elk.spacing.edgeEdge", lines},
            {"elk.spacing.edgeNode", lines},
            {"elk.layered.spacing.edgeEdgeBetweenLayers", lines},
            {"elk.layered.spacing.edgeNodeBetweenLayers", lines}};
}

Json options(Direction direction) {
    Json all = spacing();
    all.update({{"elk.algorithm", "layered"},
                {"elk.direction", word(direction)},
                {"elk.hierarchyHandling", "INCLUDE_CHILDREN"},
                {"elk.edgeRouting", "ORTHOGONAL"},
                {"elk.json.shapeCoords", "ROOT"},
                {"elk.json.edgeCoords", "ROOT"},
                {"elk.padding", "[top=0,left=0,bottom=0,right=0]"}});
    return all;
}

Json sized(const std::string& id, Size size) { return {{"id", id}, {"width", size.width}, {"height", size.height}}; }

class Question {
public:
    explicit Question(const Sample& sample) : sample_(sample) {}

    Json ask() const {
        Json root{{"id", "root"}, {"layoutOptions", options(sample_.graph.direction)}};
        root["children"] = children(sample_.graph.children);
        root["edges"] = Json::array();
        for (const auto& edge : sample_.graph.edges) root["edges"].push_back(ask(edge));
        return root;
    }

private:
    Json children(const std::vector<model::Element>& elements) const {
        Json all = Json::array();
        for (const auto& element : elements) {
            const auto* node = std::get_if<model::NodeId>(&element);
            all.push_back(node != nullptr ? sized(node_id(node->value), node_size(sample_, *node))
                                          : ask(std::get<model::ClusterId>(element)));
        }
        return all;
    }

    Json ask(model::ClusterId id) const {
        const double padding = theme::standard().metrics.cluster_padding;
        Json cluster{{"id", cluster_id(id.value)}};
        cluster["layoutOptions"] = spacing();
        cluster["layoutOptions"].update(
            {{"elk.padding",
              fmt::format("[top={},left={},bottom={},right={}]", heading_room(sample_, id), padding, padding, padding)},
             {"elk.nodeSize.constraints", "MINIMUM_SIZE"},
             {"elk.nodeSize.minimum", fmt::format("({},{})", least_width(sample_, id), heading_room(sample_, id))}});
        cluster["children"] = is_empty(sample_, id)
                                  ? Json::array({sized(cluster_id(id.value) + "-room", empty_cluster_room)})
                                  : children(sample_.graph[id].children);
        return cluster;
    }

    Json ask(const model::Edge& edge) const {
        std::string tail = id_of(edge.tail), head = id_of(edge.head), id = edge_id(edge.id.value);
        if (runs_back(edge)) std::swap(tail, head);
        Json line{{"id", id}, {"sources", {tail}}, {"targets", {head}}};
        if (const auto size = mark_size(sample_, edge)) {
            Json label = sized(id + "-label", *size);
            label["text"] = id;  // never measured, but a label without a text would be left out
            line["labels"] = Json::array({label});
        }
        return line;
    }

    const Sample& sample_;
};

Rect box_of(const Json& json) { return {json.at("x"), json.at("y"), json.at("width"), json.at("height")}; }

class Reading {
public:
    explicit Reading(const Sample& sample) : sample_(sample) {
        answer_.nodes.resize(sample.graph.nodes.size());
        answer_.clusters.resize(sample.graph.clusters.size());
        answer_.lines.resize(sample.graph.edges.size());
    }

    Answer read(const Json& root) {
        for (const Json& child : root.at("children")) read_box(child);
        for (const auto& edge : sample_.graph.edges) read_line(root.at("edges").at(edge.id.value), edge);
        return std::move(answer_);
    }

private:
    void read_box(const Json& json) {
        const std::string id = json.at("id");
        const auto index = std::stoul(id.substr(1));
        if (id.ends_with("-room")) return;
        (id[0] == 'n' ? answer_.nodes : answer_.clusters).at(index) = box_of(json);
        if (id[0] == 'c') {
            for (const Json& child : json.at("children")) read_box(child);
        }
    }

    void read_line(const Json& json, const model::Edge& edge) {
        Line& line = answer_.lines[edge.id.value];
        const auto add = [&](const Json& point) { line.points.push_back({point.at("x"), point.at("y")}); };
        for (const Json& section : json.at("sections")) {
            add(section.at("startPoint"));
            for (const Json& bend : section.value("bendPoints", Json::array())) add(bend);
            add(section.at("endPoint"));
        }
        if (runs_back(edge)) std::reverse(line.points.begin(), line.points.end());
        if (json.contains("labels")) line.mark = box_of(json.at("labels").at(0));
    }

    const Sample& sample_;
    Answer answer_;
};

Json run(const Json& questions, const std::filesystem::path& scratch) {
    const std::string input = scratch / "elk-in.json", output = scratch / "elk-out.json";
    std::ofstream(input) << questions;
    const std::vector<std::string> command{"node", VELLUM_SOURCE_DIR "/bench/pictures/elk.mjs", input, output};
    if (!works(command)) throw std::runtime_error("ELK cannot be run by node; `make bench-pictures` installs it");
    std::ifstream in(output);
    return Json::parse(in);
}

}  // namespace

Layouts by_elk(const std::vector<Sample>& samples, const std::filesystem::path& scratch) {
    Json questions = Json::array();
    for (const Sample& sample : samples) questions.push_back(Question(sample).ask());
    const Json answers = run(questions, scratch);
    Layouts layouts;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (answers.at(i).contains("error"))
            layouts.emplace_back(std::nullopt);
        else
            layouts.push_back(layout_of(samples[i], Reading(samples[i]).read(answers.at(i))));
    }
    return layouts;
}

}  // namespace vellum::bench
