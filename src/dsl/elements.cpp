#include <filesystem>

#include "catalog/catalog.hpp"
#include "dsl/kind_key.hpp"
#include "dsl/recorder.hpp"

namespace vellum::detail {
namespace {

using dsl::At;
using dsl::copy;
using dsl::kind_key;
using dsl::Recorder;

/// The item behind a handle; null, and the misuse reported, when it is none of the recorder's.
model::Item* find_item(Recorder& recorder, Ref ref, At at) {
    if (recorder.owns(ref)) return &recorder.item(ref);
    recorder.error(at, "this handle stands for nothing in this diagram",
                   "a handle is good for the diagram that made it; one that was never filled is good for nothing");
    return nullptr;
}

/// The label as given, or the kind's short name. The catalogue's ignorance of a kind is validation's business.
std::string label_or_default(Text label, std::string_view key) {
    if (label.is_given()) return copy(label);
    const auto* kind = catalog::find(key);
    return std::string(kind ? kind->label : key);
}

std::string resolved_path(Text path, At at) {
    return (std::filesystem::path(at.file).parent_path() / copy(path)).lexically_normal().string();
}

/// `item` into the vector it belongs to, under the next id.
template <class Thing>
auto append(std::vector<Thing>& things, Thing thing) {
    thing.id.value = static_cast<std::uint32_t>(things.size());
    things.push_back(std::move(thing));
    return things.back().id;
}

/// Those of the list that are this diagram's; others are reported.
std::vector<model::Element> members_of(Recorder& recorder, const List& members, At at) {
    std::vector<model::Element> found;
    for (const Ref ref : recorder.elements_at({members.ref, true})) {
        if (find_item(recorder, ref, at)) found.push_back(recorder.element(ref));
    }
    return found;
}

/// Makes an item at that place; `enter` puts it into the graph and says what it became.
template <class Enter>
Ref add_item(Ref parent, const char* kind, Text label, At at, Enter enter) {
    auto& recorder = Recorder::responsible_for(parent);
    model::Item item;
    item.key = kind_key(kind);
    item.label = label_or_default(label, item.key);
    item.where = recorder.where(at);
    if (parent != recorder.diagram()) {
        if (!find_item(recorder, parent, at)) return {};
        item.parent = std::get<model::ClusterId>(recorder.element(parent));
    }
    auto& graph = recorder.graph();
    const auto around = item.parent;
    const model::Element element = enter(graph, std::move(item));
    auto& siblings = around ? graph.clusters[around->value].children : graph.children;
    siblings.push_back(element);
    return recorder.enter(element);
}

}  // namespace

Node add_node(Ref parent, const char* kind, Text label, const char* file, int line) {
    return {{{{}, add_item(parent, kind, label, {file, line}, [](model::Graph& graph, model::Item item) {
                  return append(graph.nodes, model::Node{std::move(item), {}, {}});
              })}}};
}

Ref add_group(Ref parent, NewGroup what, Text label, const char* file, int line) {
    return add_item(parent, what.kind, label, {file, line}, [&](model::Graph& graph, model::Item item) {
        return append(graph.clusters, model::Cluster{std::move(item), {}, what.from_node_kind, {}, {}});
    });
}

Ref add_overlay(Ref diagram, NewGroup what, Text label, const List& members, const char* file, int line) {
    auto& recorder = Recorder::responsible_for(diagram);
    const At at{file, line};
    model::Overlay overlay;
    overlay.key = kind_key(what.kind);
    overlay.label = label_or_default(label, overlay.key);
    overlay.where = recorder.where(at);
    overlay.from_node_kind = what.from_node_kind;
    overlay.members = members_of(recorder, members, at);
    return recorder.enter(append(recorder.graph().overlays, std::move(overlay)));
}

void set(Ref ref, Setting setting, Text value, const char* file, int line) {
    auto& recorder = Recorder::responsible_for(ref);
    const At at{file, line};
    auto* item = find_item(recorder, ref, at);
    if (!item) return;
    switch (setting) {
        case Setting::caption: item->caption = copy(value); break;
        case Setting::link: item->link = copy(value); break;
        case Setting::tooltip: item->tooltip = copy(value); break;
        case Setting::alt: item->alt = copy(value); break;
        case Setting::color: item->color = recorder.read_color(copy(value), at); break;
        case Setting::icon: static_cast<model::Node*>(item)->icon_file = resolved_path(value, at); break;
    }
}

void set_direction(Ref cluster, Direction direction, const char* file, int line) {
    auto& recorder = Recorder::responsible_for(cluster);
    if (auto* item = find_item(recorder, cluster, {file, line}))
        static_cast<model::Cluster*>(item)->direction = direction;
}

void set_step(Ref ref, int number, Text text, const char* file, int line) {
    auto& recorder = Recorder::responsible_for(ref);
    const At at{file, line};
    if (auto* item = find_item(recorder, ref, at))
        item->steps.push_back({recorder.number_step(number), copy(text), recorder.where(at)});
}

}  // namespace vellum::detail
