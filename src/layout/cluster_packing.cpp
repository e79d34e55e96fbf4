#include "layout/cluster_packing.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "model/diagnostic.hpp"

namespace vellum::layout::dot {
namespace {

constexpr double line_room = 24;    // beside what stands in one column, for the lines that pass it
constexpr double label_above = 8;   // what dot adds around a heading
constexpr double page_ratio = 1.6;  // width to height that rows of columns come near to
constexpr double strip = 2;         // times that: what is no longer stays in one row
constexpr double unbounded = std::numeric_limits<double>::max();

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
    bool backward() const { return input_.direction == Direction::left || input_.direction == Direction::up; }
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

    /// What stands side by side across the flow.
    struct Column {
        std::vector<Item*> members;
        double length = 0, width = 0;  ///< along and across the flow
    };

    /// Sets where the items of a group stand and returns their extent.
    Size arrange(std::size_t group) {
        double gap = input_.rank_gap;
        for (const Link& link : links_[group]) gap = std::max(gap, link.room + input_.rank_gap);
        const auto columns = columns_of(group);
        const Rows rows = rows_of(columns, gap, row_length(columns, gap));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Point at = rows.starts[i];
            for (Item* item : columns[i].members) {
                item->at = turned(at);
                at.y += across(item->size) + beside();
            }
        }
        if (backward()) turn_back(inside_[group], rows.extent.x);
        const Point extent = turned(rows.extent);
        return {extent.x, extent.y};
    }

    /// From x along the flow and y across it to x and y, and back.
    Point turned(Point p) const { return horizontal() ? p : Point{p.y, p.x}; }

    double beside() const { return input_.node_gap + line_room; }

    /// Every item as many columns behind the first as the longest way of links to it has.
    std::vector<Column> columns_of(std::size_t group) {
        auto& items = inside_[group];
        auto& links = links_[group];
        std::ranges::sort(links, {}, &Link::from);
        for (const Link& link : links)
            items[link.to].column = std::max(items[link.to].column, items[link.from].column + 1);
        std::vector<Column> columns;
        for (Item& item : items) {
            if (item.is_cluster) item.size = sizes_[item.index];
            if (columns.size() <= item.column) columns.resize(item.column + 1);
            Column& column = columns[item.column];
            column.width += across(item.size) + (column.members.empty() ? 0 : beside());
            column.length = std::max(column.length, along(item.size));
            column.members.push_back(&item);
        }
        return columns;
    }

    /// Where columns start and what all fill: x along the flow, y across it.
    struct Rows {
        std::vector<Point> starts;
        Point extent{};
    };

    static Rows rows_of(const std::vector<Column>& columns, double gap, double longest) {
        Rows rows;
        Point at{};
        for (const Column& column : columns) {
            if (at.x > 0 && at.x + column.length > longest) at = {0, rows.extent.y + 2 * gap};
            rows.starts.push_back(at);
            rows.extent = {std::max(rows.extent.x, at.x + column.length), std::max(rows.extent.y, at.y + column.width)};
            at.x += column.length + gap;
        }
        return rows;
    }

    /// Where columns go on in another row: nowhere, unless all in one would be a strip.
    double row_length(const std::vector<Column>& columns, double gap) const {
        const double one_row = rows_of(columns, gap, unbounded).extent.x;
        double best = unbounded, least = std::numeric_limits<double>::max();
        for (std::size_t rows = 1; rows <= columns.size(); ++rows) {
            const double longest = one_row / static_cast<double>(rows);
            const Point extent = turned(rows_of(columns, gap, longest).extent);
            const double ratio = extent.x / extent.y / page_ratio, off = std::max(ratio, 1 / ratio);
            if (off >= least) continue;
            least = off;
            best = longest;
            if (rows == 1 && off <= strip) break;
        }
        return best;
    }

    void turn_back(std::vector<Item>& items, double length) const {
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
