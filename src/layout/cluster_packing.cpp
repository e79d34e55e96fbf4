#include "layout/cluster_packing.hpp"

#include <algorithm>
#include <map>

#include "model/diagnostic.hpp"

namespace vellum::layout::dot {
namespace {

constexpr double line_room = 24;   // beside what stands in one column, for the lines that pass it
constexpr double label_above = 8;  // what dot adds around a heading

/// A box, or a cluster that is laid out already.
struct Item {
    bool is_cluster;
    std::size_t index;
    Size size;
    std::size_t column = 0;
    Point at{};  ///< in the cluster around it
};

class Packing {
public:
    explicit Packing(const Input& input)
        : input_(input), inside_(input.clusters.size() + 1), sizes_(input.clusters.size()) {
        for (std::size_t i = 0; i < input.boxes.size(); ++i)
            inside_[group_of(input.boxes[i].cluster)].push_back({false, i, input.boxes[i].size});
        for (std::size_t i = 0; i < input.clusters.size(); ++i)
            inside_[group_of(input.clusters[i].parent)].push_back({true, i, {}});
        for (const Line& line : input.lines) lift(line);
    }

    Output run() {
        Output out;
        out.boxes.resize(input_.boxes.size());
        out.clusters.resize(input_.clusters.size());
        for (std::size_t i = input_.clusters.size(); i-- > 0;) {  // children have larger indices than their parents
            const Size content = arrange(i + 1);
            const Frame& frame = input_.clusters[i];
            sizes_[i] = {std::max(content.width, frame.heading.width) + 2 * frame.margin,
                         content.height + 2 * frame.margin + frame.heading.height + label_above};
        }
        out.size = arrange(0);
        place(0, {0, 0}, out);
        return out;
    }

private:
    /// Of the whole drawing 0, of a cluster its index and 1.
    static std::size_t group_of(std::optional<std::size_t> cluster) { return cluster ? *cluster + 1 : 0; }

    bool horizontal() const { return input_.direction == Direction::right || input_.direction == Direction::left; }
    bool turned() const { return input_.direction == Direction::left || input_.direction == Direction::up; }
    double along(Size size) const { return horizontal() ? size.width : size.height; }
    double across(Size size) const { return horizontal() ? size.height : size.width; }

    std::vector<std::size_t> clusters_around(std::size_t box) const {
        std::vector<std::size_t> path;
        for (auto cluster = input_.boxes[box].cluster; cluster; cluster = input_.clusters[*cluster].parent)
            path.push_back(*cluster);
        std::reverse(path.begin(), path.end());
        return path;
    }

    struct Link {
        std::size_t from, to;  ///< in `inside_`
        double room;
    };

    /// A line joins what holds its ends in the innermost cluster around both.
    void lift(const Line& line) {
        const auto tail = clusters_around(line.tail), head = clusters_around(line.head);
        std::size_t depth = 0;
        while (depth < tail.size() && depth < head.size() && tail[depth] == head[depth]) ++depth;
        const std::size_t group = depth == 0 ? 0 : tail[depth - 1] + 1;
        const auto place_of = [&](const std::vector<std::size_t>& path, std::size_t box) {
            const bool is_cluster = depth < path.size();
            const std::size_t index = is_cluster ? path[depth] : box;
            return static_cast<std::size_t>(std::ranges::find_if(inside_[group],
                                                                 [&](const Item& item) {
                                                                     return item.is_cluster == is_cluster &&
                                                                            item.index == index;
                                                                 }) -
                                            inside_[group].begin());
        };
        const std::size_t from = place_of(tail, line.tail), to = place_of(head, line.head);
        if (from != to) links_[group].push_back({std::min(from, to), std::max(from, to), along(line.label)});
    }

    /// Sets where the items of a group stand and returns their extent.
    Size arrange(std::size_t group) {
        auto& items = inside_[group];
        auto& links = links_[group];
        std::ranges::sort(links, {}, &Link::from);
        double gap = input_.rank_gap;
        for (const Link& link : links) {
            items[link.to].column = std::max(items[link.to].column, items[link.from].column + 1);
            gap = std::max(gap, link.room + input_.rank_gap);
        }
        std::map<std::size_t, std::vector<Item*>> columns;
        for (Item& item : items) {
            if (item.is_cluster) item.size = sizes_[item.index];
            columns[item.column].push_back(&item);
        }
        double start = 0, widest = 0;
        for (auto& [column, members] : columns) {
            double deepest = 0, at = 0;
            for (Item* item : members) {
                item->at = horizontal() ? Point{start, at} : Point{at, start};
                at += across(item->size) + input_.node_gap + line_room;
                deepest = std::max(deepest, along(item->size));
            }
            widest = std::max(widest, at - input_.node_gap - line_room);
            start += deepest + gap;
        }
        const double length = std::max(0.0, start - gap);
        if (turned()) turn(items, length);
        return horizontal() ? Size{length, widest} : Size{widest, length};
    }

    void turn(std::vector<Item>& items, double length) const {
        for (Item& item : items) {
            double& at = horizontal() ? item.at.x : item.at.y;
            at = length - at - along(item.size);
        }
    }

    void place(std::size_t group, Point origin, Output& out) const {
        for (const Item& item : inside_[group]) {
            const Point at = origin + item.at;
            const Rect box{at.x, at.y, item.size.width, item.size.height};
            (item.is_cluster ? out.clusters : out.boxes)[item.index] = box;
            if (!item.is_cluster) continue;
            const Frame& frame = input_.clusters[item.index];
            place(item.index + 1, at + Point{frame.margin, frame.margin + frame.heading.height + label_above}, out);
        }
    }

    const Input& input_;
    std::vector<std::vector<Item>> inside_;  // by group, in the order of declaration
    std::map<std::size_t, std::vector<Link>> links_;
    std::vector<Size> sizes_;  // of clusters
};

}  // namespace

Output pack(const Input& input) { return Packing(input).run(); }

Output place_or_pack(const Input& input, const Engine& engine) {
    try {
        return engine(input);
    } catch (const model::SystemError&) {
        return pack(input);
    }
}

}  // namespace vellum::layout::dot
