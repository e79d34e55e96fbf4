#include "layout/symmetry.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace vellum::layout::dot {
namespace {

constexpr double same_place = 2;  // px: less apart along the flow is side by side

/// Which box or cluster takes whose place; all others keep theirs.
struct Exchange {
    std::vector<std::size_t> boxes, clusters, lines;
};

class Symmetry {
public:
    Symmetry(const Input& input, Output& output) : input_(input), output_(output) {
        columns_ = input.direction == Direction::right || input.direction == Direction::left;
        for (std::size_t i = 0; i < input.clusters.size(); ++i) child_clusters_[input.clusters[i].parent].push_back(i);
        for (std::size_t i = 0; i < input.boxes.size(); ++i) child_boxes_[input.boxes[i].cluster].push_back(i);
        for (std::size_t i = 0; i < input.lines.size(); ++i) {
            const Line& line = input.lines[i];
            lines_[{line.tail, line.head}].push_back(i);
        }
    }

    void order() {
        for (const auto& [parent, clusters] : child_clusters_) order_siblings(clusters, true);
        for (const auto& [parent, boxes] : child_boxes_) order_siblings(boxes, false);
    }

private:
    double along(Point p) const { return columns_ ? p.x : p.y; }
    double across(Point p) const { return columns_ ? p.y : p.x; }

    void order_siblings(const std::vector<std::size_t>& siblings, bool clusters) {
        for (std::size_t i = 0; i < siblings.size(); ++i) {
            for (std::size_t j = i + 1; j < siblings.size(); ++j) {
                auto& places = clusters ? output_.clusters : output_.boxes;
                const Point a = places[siblings[i]].center(), b = places[siblings[j]].center();
                if (across(a) <= across(b)) continue;
                Exchange exchange = nothing();
                const bool alike = clusters ? pair_clusters(siblings[i], siblings[j], exchange)
                                            : pair_boxes(siblings[i], siblings[j], exchange);
                if (alike && pair_lines(exchange)) apply(exchange);
            }
        }
    }

    Exchange nothing() const {
        Exchange out{std::vector<std::size_t>(input_.boxes.size()), std::vector<std::size_t>(input_.clusters.size()),
                     std::vector<std::size_t>(input_.lines.size())};
        for (auto* part : {&out.boxes, &out.clusters, &out.lines}) std::iota(part->begin(), part->end(), 0);
        return out;
    }

    bool pair_boxes(std::size_t a, std::size_t b, Exchange& exchange) const {
        const Point there = output_.boxes[a].center(), here = output_.boxes[b].center();
        if (std::abs(along(there) - along(here)) > same_place) return false;
        exchange.boxes[a] = b;
        exchange.boxes[b] = a;
        return true;
    }

    /// Clusters are paired with all they hold, in the order of declaration.
    bool pair_clusters(std::size_t a, std::size_t b, Exchange& exchange) const {
        exchange.clusters[a] = b;
        exchange.clusters[b] = a;
        const auto children = [](const auto& map, std::size_t of) {
            const auto found = map.find(of);
            return found == map.end() ? std::vector<std::size_t>() : found->second;
        };
        const auto boxes_a = children(child_boxes_, a), boxes_b = children(child_boxes_, b);
        const auto inner_a = children(child_clusters_, a), inner_b = children(child_clusters_, b);
        if (boxes_a.size() != boxes_b.size() || inner_a.size() != inner_b.size()) return false;
        for (std::size_t i = 0; i < boxes_a.size(); ++i) {
            if (!pair_boxes(boxes_a[i], boxes_b[i], exchange)) return false;
        }
        for (std::size_t i = 0; i < inner_a.size(); ++i) {
            if (!pair_clusters(inner_a[i], inner_b[i], exchange)) return false;
        }
        return true;
    }

    /// Every line goes over into one of the same kind; false when one has no counterpart.
    bool pair_lines(Exchange& exchange) const {
        for (const auto& [ends, lines] : lines_) {
            const std::pair image{exchange.boxes[ends.first], exchange.boxes[ends.second]};
            if (image == ends) continue;
            const auto found = lines_.find(image);
            if (found == lines_.end() || found->second.size() != lines.size()) return false;
            for (std::size_t i = 0; i < lines.size(); ++i) exchange.lines[lines[i]] = found->second[i];
        }
        return true;
    }

    static Rect at(Rect box, Point center) { return Rect::around(center, {box.width, box.height}); }

    void apply(const Exchange& exchange) {
        const Output before = output_;
        for (std::size_t i = 0; i < exchange.boxes.size(); ++i)
            output_.boxes[i] = at(before.boxes[i], before.boxes[exchange.boxes[i]].center());
        for (std::size_t i = 0; i < exchange.clusters.size(); ++i)
            output_.clusters[i] = at(before.clusters[i], before.clusters[exchange.clusters[i]].center());
        for (auto& passage : output_.passages) passage.line = exchange.lines[passage.line];
        std::stable_sort(output_.passages.begin(), output_.passages.end(),
                         [](const Passage& a, const Passage& b) { return a.line < b.line; });
    }

    const Input& input_;
    Output& output_;
    bool columns_ = true;
    std::map<std::optional<std::size_t>, std::vector<std::size_t>> child_clusters_, child_boxes_;
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::size_t>> lines_;
};

}  // namespace

void order_equals(const Input& input, Output& output) { Symmetry(input, output).order(); }

}  // namespace vellum::layout::dot
