#include "formats/json.hpp"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "theme/theme.hpp"

namespace vellum::formats {
namespace {

using Json = nlohmann::ordered_json;
using model::Graph;
using model::Names;

/// At most two decimals, whole numbers without a point, never -0.
Json number(double value) {
    const double rounded = std::round(value * 100) / 100;
    if (rounded == std::trunc(rounded)) return static_cast<std::int64_t>(rounded);
    return rounded;
}

void put_box(Json& object, const geometry::Rect& box) {
    object["x"] = number(box.x);
    object["y"] = number(box.y);
    object["width"] = number(box.width);
    object["height"] = number(box.height);
}

Json box(const geometry::Rect& rect) {
    Json object;
    put_box(object, rect);
    return object;
}

Json parent_of(const model::Item& item, const Names& names) {
    if (!item.parent) return nullptr;
    return names[*item.parent];
}

const char* word(Direction direction) {
    switch (direction) {
        case Direction::right: return "right";
        case Direction::down: return "down";
        case Direction::left: return "left";
        case Direction::up: return "up";
    }
    return "right";
}

const char* word(Routing routing) {
    switch (routing) {
        case Routing::orthogonal: return "orthogonal";
        case Routing::polyline: return "polyline";
        case Routing::curved: return "curved";
    }
    return "orthogonal";
}

const char* word(Arrows arrows) {
    switch (arrows) {
        case Arrows::forward: return "forward";
        case Arrows::back: return "back";
        case Arrows::both: return "both";
        case Arrows::none: return "none";
    }
    return "forward";
}

Json cluster(const model::Cluster& cluster, const layout::ClusterBox& placed, const Names& names) {
    Json object{{"id", names[cluster.id]}, {"kind", cluster.key}, {"label", cluster.label}};
    object["parent"] = parent_of(cluster, names);
    put_box(object, placed.frame);
    object["title"] = box(placed.title.box);
    if (cluster.direction) object["direction"] = word(*cluster.direction);
    return object;
}

Json node(const model::Node& node, const layout::NodeBox& placed, const Names& names) {
    Json object{{"id", names[node.id]}, {"kind", node.key}, {"label", node.label}};
    object["cluster"] = parent_of(node, names);
    put_box(object, placed.icon);
    object["text"] = box(placed.text());
    return object;
}

/// The frame, or the first where there are several, and all of them.
Json overlay(const model::Overlay& overlay, const layout::OverlayBox& placed, const Names& names) {
    Json object{{"id", names[overlay.id]}, {"kind", overlay.key}, {"label", overlay.label}};
    object["members"] = Json::array();
    for (const auto member : overlay.members) object["members"].push_back(names[member]);
    put_box(object, placed.parts.front().frame);
    object["title"] = box(placed.parts.front().title.box);
    object["frames"] = Json::array();
    for (const auto& part : placed.parts) object["frames"].push_back(box(part.frame));
    return object;
}

Json edge(const model::Edge& edge, const layout::EdgeRoute& route, const Names& names) {
    Json object{{"id", names[edge.id]}, {"source", names[edge.tail]}, {"target", names[edge.head]}};
    object["relation"] = theme::word(edge.relation);
    object["directed"] = word(edge.arrows);
    object["points"] = Json::array();
    for (const auto& point : route.points) object["points"].push_back(Json::array({number(point.x), number(point.y)}));
    if (route.label) {
        object["label"] = Json{{"text", edge.label}};
        put_box(object["label"], route.label->box);
    }
    if (edge.step) object["step"] = edge.step->number;
    return object;
}

void put_steps(Json& steps, const std::vector<model::Step>& of, const std::string& id) {
    for (const auto& step : of) steps.push_back({{"number", step.number}, {"text", step.text}, {"on", id}});
}

Json steps(const Graph& graph, const Names& names) {
    Json all = Json::array();
    for (const auto& cluster : graph.clusters) put_steps(all, cluster.steps, names[cluster.id]);
    for (const auto& overlay : graph.overlays) put_steps(all, overlay.steps, names[overlay.id]);
    for (const auto& node : graph.nodes) put_steps(all, node.steps, names[node.id]);
    for (const auto& edge : graph.edges) {
        if (edge.step) put_steps(all, {*edge.step}, names[edge.id]);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Json& a, const Json& b) { return a["number"].get<int>() < b["number"].get<int>(); });
    return all;
}

Json notes(const Graph& graph) {
    Json all = Json::array();
    for (const auto& note : graph.notes) all.push_back({{"topic", note.topic}, {"text", note.text}});
    return all;
}

/// Every member of the document on a line of its own, every element of its arrays as well.
std::string lines(const Json& document) {
    std::string text = "{";
    for (const auto& [key, value] : document.items()) {
        text += (text.size() > 1 ? ",\n" : "\n") + Json(key).dump() + ": ";
        if (!value.is_array() || value.empty()) {
            text += value.dump();
            continue;
        }
        for (std::size_t i = 0; i < value.size(); ++i) text += (i == 0 ? "[\n  " : ",\n  ") + value[i].dump();
        text += "\n]";
    }
    return text + "\n}\n";
}

}  // namespace

std::string json(const Graph& graph, const layout::Layout& layout, const Metadata& metadata) {
    const Names names = model::name_all(graph);
    Json document = Json::object();
    for (const auto& [key, value] : metadata) document["vellum"][key] = value;
    document["name"] = graph.name;
    document["title"] = graph.title;
    document["width"] = number(layout.size.width);
    document["height"] = number(layout.size.height);
    document["direction"] = word(graph.direction);
    if (graph.routing != Routing::orthogonal) document["routing"] = word(graph.routing);
    for (const char* list : {"clusters", "nodes", "edges"}) document[list] = Json::array();
    for (const auto& c : graph.clusters) document["clusters"].push_back(cluster(c, layout[c.id], names));
    for (const auto& n : graph.nodes) document["nodes"].push_back(node(n, layout[n.id], names));
    for (const auto& e : graph.edges) document["edges"].push_back(edge(e, layout[e.id], names));
    for (const auto& o : graph.overlays) document["overlays"].push_back(overlay(o, layout[o.id], names));
    document["steps"] = steps(graph, names);
    document["notes"] = notes(graph);
    return lines(document);
}

}  // namespace vellum::formats
