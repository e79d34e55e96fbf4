#include "pages/steps.hpp"

#include <algorithm>
#include <iterator>

namespace vellum::pages {
namespace {

const char* arrow(Arrows arrows) {
    switch (arrows) {
        case Arrows::forward: return " → ";
        case Arrows::back: return " ← ";
        case Arrows::both: return " ↔ ";
        case Arrows::none: return " – ";
    }
    return " → ";
}

/// The labels of some ends, each once.
class Ends {
public:
    explicit Ends(const model::Graph& graph) : graph_(graph) {}

    void add(model::Element end) {
        if (std::find(seen_.begin(), seen_.end(), end) != seen_.end()) return;
        seen_.push_back(end);
        text_ += (text_.empty() ? "" : " · ") + graph_.item(end).label;
    }

    const std::string& text() const { return text_; }

private:
    const model::Graph& graph_;
    std::vector<model::Element> seen_;
    std::string text_;
};

/// The edges of the same fan, or the edge alone.
std::vector<const model::Edge*> mates(const model::Graph& graph, const model::Edge& edge) {
    if (!edge.bundle) return {&edge};
    std::vector<const model::Edge*> found;
    for (const auto& other : graph.edges) {
        if (other.bundle == edge.bundle) found.push_back(&other);
    }
    return found;
}

/// Steps by number and text; what carries them is collected.
class Collector {
public:
    explicit Collector(const model::Graph& graph) : graph_(graph), names_(model::name_all(graph)) {}

    void add(const model::Item& item, const std::string& id) {
        for (const auto& step : item.steps) {
            Step& entry = entry_of(step);
            entry.where.push_back(item.label);
            entry.ids.push_back(id);
        }
    }

    void add(const model::Edge& edge) {
        if (!edge.step) return;
        Step& entry = entry_of(*edge.step);
        entry.where.push_back(ends_of(graph_, edge));
        for (const auto* mate : mates(graph_, edge)) entry.ids.push_back(names_[mate->id]);
    }

    const model::Names& names() const { return names_; }

    std::vector<Step> take() {
        std::ranges::stable_sort(steps_, {}, &Step::number);
        return std::move(steps_);
    }

private:
    Step& entry_of(const model::Step& step) {
        const auto same = [&](const Step& entry) { return entry.number == step.number && entry.text == step.text; };
        const auto found = std::ranges::find_if(steps_, same);
        return found != steps_.end() ? *found : steps_.emplace_back(Step{step.number, step.text, {}, {}});
    }

    const model::Graph& graph_;
    model::Names names_;
    std::vector<Step> steps_;
};

}  // namespace

std::string ends_of(const model::Graph& graph, const model::Edge& edge) {
    Ends tails(graph), heads(graph);
    for (const auto* mate : mates(graph, edge)) {
        tails.add(mate->tail);
        heads.add(mate->head);
    }
    return tails.text() + arrow(edge.arrows) + heads.text();
}

std::vector<Step> steps_of(const model::Graph& graph) {
    Collector collector(graph);
    for (const auto& cluster : graph.clusters) collector.add(cluster, collector.names()[cluster.id]);
    for (const auto& overlay : graph.overlays) collector.add(overlay, collector.names()[overlay.id]);
    for (const auto& node : graph.nodes) collector.add(node, collector.names()[node.id]);
    for (const auto& edge : graph.edges) collector.add(edge);
    return collector.take();
}

}  // namespace vellum::pages
