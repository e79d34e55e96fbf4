// Samples in the language of the program `dot` and its answer back. Boxes are of fixed size and empty, labels and titles
// are tables of a fixed size, so the program measures no text. An edge on a cluster is an edge on a node in it, cut at
// the cluster's border (compound, lhead, ltail), as its manual has it.
#include <algorithm>
#include <cmath>
#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "layout/place.hpp"
#include "measure.hpp"
#include "pictures/bezier.hpp"
#include "pictures/tools.hpp"

namespace vellum::bench {
namespace {

using Json = nlohmann::json;
using geometry::Point;
using model::ClusterId;
using model::NodeId;

constexpr double points_per_inch = 72;
constexpr double title_padding_x = 16;  // what dot adds around a cluster's label, both sides together
constexpr double title_padding_y = 8;

const theme::Metrics& metrics() { return theme::standard().metrics; }

std::string table(Size size) {
    return fmt::format(
        R"(<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="0" WIDTH="{:.0f}" HEIGHT="{:.0f}"><TR><TD></TD></TR></TABLE>>)",
        std::ceil(size.width), std::ceil(size.height));
}

const char* rankdir(Direction direction) {
    switch (direction) {
        case Direction::right: return "LR";
        case Direction::down: return "TB";
        case Direction::left: return "RL";
        case Direction::up: return "BT";
    }
    return "LR";
}

class Question {
public:
    Question(const Sample& sample, const std::string& splines) : sample_(sample), graph_(sample.graph) {
        const layout::PlaceOptions gaps;
        text_ = fmt::format(
            "digraph {{\nrankdir={} ranksep={:.4f} nodesep={:.4f} splines={} compound=true newrank=true\n",
            rankdir(graph_.direction), gaps.rank_gap / points_per_inch, gaps.node_gap / points_per_inch, splines);
        text_ += "node [shape=box fixedsize=true label=\"\"]\n";
        add(graph_.children);
        for (const auto& edge : graph_.edges) add(edge);
        text_ += "}\n";
    }

    const std::string& text() const { return text_; }

private:
    void add(const std::vector<model::Element>& elements) {
        for (const auto& element : elements) {
            if (const auto* node = std::get_if<NodeId>(&element))
                add_box(node_name(*node), node_size(sample_, *node));
            else
                add(std::get<ClusterId>(element));
        }
    }

    void add_box(const std::string& name, Size size) {
        text_ += fmt::format("{} [width={:.4f} height={:.4f}]\n", name, size.width / points_per_inch,
                             size.height / points_per_inch);
    }

    void add(ClusterId id) {
        // Above what is inside dot leaves the margin, and above that the title with its own padding.
        const double height = std::max(0.0, heading_room(sample_, id) - metrics().cluster_padding - title_padding_y);
        const Size title{std::max(0.0, least_width(sample_, id) - title_padding_x), height};
        text_ += fmt::format("subgraph cluster_{} {{ margin={:.0f} labeljust=l labelloc={} label={}\n", id.value,
                             metrics().cluster_padding, graph_.direction == Direction::up ? "b" : "t", table(title));
        if (is_empty(sample_, id)) add_box(room_name(id), empty_cluster_room);
        add(graph_[id].children);
        text_ += "}\n";
    }

    static std::string node_name(NodeId id) { return fmt::format("n{}", id.value); }
    static std::string room_name(ClusterId id) { return fmt::format("room{}", id.value); }

    /// The first box in a cluster, or its last one.
    std::string inner(ClusterId id, bool last) const {
        if (is_empty(sample_, id)) return room_name(id);
        const auto& children = graph_[id].children;
        return end(last ? children.back() : children.front(), last);
    }

    std::string end(const model::Element& element, bool last) const {
        if (const auto* node = std::get_if<NodeId>(&element)) return node_name(*node);
        return inner(std::get<ClusterId>(element), last);
    }

    void add(const model::Edge& edge) {
        model::Element tail = edge.tail, head = edge.head;
        if (runs_back(edge)) std::swap(tail, head);
        text_ += fmt::format("{} -> {} [id=e{}", end(tail, true), end(head, false), edge.id.value);
        if (const auto* cluster = std::get_if<ClusterId>(&tail))
            text_ += fmt::format(" ltail=cluster_{}", cluster->value);
        if (const auto* cluster = std::get_if<ClusterId>(&head))
            text_ += fmt::format(" lhead=cluster_{}", cluster->value);
        if (const auto room = mark_size(sample_, edge)) text_ += " label=" + table(*room);
        text_ += "]\n";
    }

    const Sample& sample_;
    const model::Graph& graph_;
    std::string text_;
};

class Reading {
public:
    Reading(const Sample& sample, const Json& json) : sample_(sample) {
        const auto bounds = numbers(json.at("bb"));
        top_ = bounds.at(3);
        answer_.nodes.resize(sample.graph.nodes.size());
        answer_.clusters.resize(sample.graph.clusters.size());
        answer_.lines.resize(sample.graph.edges.size());
        for (const Json& object : json.value("objects", Json::array())) read_object(object);
        for (const Json& edge : json.value("edges", Json::array())) read_line(edge);
    }

    const Answer& answer() const { return answer_; }

private:
    Point point(const std::string& text) const {
        const auto xy = numbers(text);
        return {xy.at(0), top_ - xy.at(1)};
    }

    void read_object(const Json& object) {
        const std::string name = object.at("name");
        if (name.starts_with("cluster_")) {
            const auto box = numbers(object.at("bb"));
            answer_.clusters.at(std::stoul(name.substr(8))) = {box.at(0), top_ - box.at(3), box.at(2) - box.at(0),
                                                               box.at(3) - box.at(1)};
        } else if (name.starts_with("n")) {
            const NodeId node{static_cast<std::uint32_t>(std::stoul(name.substr(1)))};
            answer_.nodes.at(node.value) = Rect::around(point(object.at("pos")), node_size(sample_, node));
        }
    }

    void read_line(const Json& json) {
        const auto& edge = sample_.graph.edges.at(std::stoul(json.at("id").get<std::string>().substr(1)));
        Line& line = answer_.lines[edge.id.value];
        line.points = read_spline(json.at("pos"));
        for (Point& p : line.points) p.y = top_ - p.y;
        if (runs_back(edge)) std::reverse(line.points.begin(), line.points.end());
        if (json.contains("lp")) line.mark = Rect::around(point(json.at("lp")), *mark_size(sample_, edge));
    }

    const Sample& sample_;
    double top_ = 0;  // dot's y points upward
    Answer answer_;
};

std::optional<layout::Layout> by_dot(const Sample& sample, const std::string& splines,
                                     const std::filesystem::path& scratch) {
    const std::string input = scratch / "in.dot", output = scratch / "dot-out.json";
    std::ofstream(input) << Question(sample, splines).text();
    if (!works({"dot", "-q", "-Tjson0", "-o", output, input})) return std::nullopt;
    std::ifstream in(output);
    return layout_of(sample, Reading(sample, Json::parse(in)).answer());
}

}  // namespace

Layouts by_dot(const std::vector<Sample>& samples, const std::string& splines, const std::filesystem::path& scratch) {
    Layouts layouts;
    for (const Sample& sample : samples) layouts.push_back(by_dot(sample, splines, scratch));
    return layouts;
}

}  // namespace vellum::bench
