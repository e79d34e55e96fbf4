#include "layout/fold.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace vellum::layout {
namespace {

using model::ClusterId;
using model::Element;
using model::NodeId;

constexpr double most_of_it = 0.6;    // a cluster that takes this part of the flow is what folds
constexpr double row_gap = 60;        // between rows, with the line that leads on
constexpr double per_line = 16;       // for each further line that runs between rows
constexpr double per_crossing = 160;  // px of row that cutting through one more line is worth
constexpr std::size_t most_near = 6;  // cuts that are compared for each place of one
constexpr double turning_room = 30;   // beside the ends of rows, where a line turns round

/// A stretch of the flow, growing with it whatever its direction.
struct Span {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    double length() const { return high - low; }
    double middle() const { return (low + high) / 2; }
};

/// What stands between two cuts.
struct Row {
    std::vector<Element> items;
    Span along, across;
    Point shift;
};

class Folding {
public:
    Folding(const model::Graph& graph, const Measures& measures, Standing standing)
        : graph_(graph), measures_(measures), standing_(std::move(standing)) {
        horizontal_ = graph.direction == Direction::right || graph.direction == Direction::left;
        sign_ = graph.direction == Direction::right || graph.direction == Direction::down ? 1 : -1;
    }

    Standing run(int rows) {
        enter_longest();
        find_cuts();
        thin_out(static_cast<std::size_t>(rows) - 1);
        const auto chosen = choose(static_cast<std::size_t>(rows) - 1);
        if (!chosen) return standing_;
        auto made = rows_between(*chosen);
        stack(made, *chosen);
        move_what_stands_beside(made);
        for (auto& row : made) {
            for (const Element item : row.items) move(item, row.shift);
        }
        for (std::size_t i = 0; i < made.size(); ++i) leave_turning_room(made[i], i > 0, i + 1 < made.size());
        return standing_;
    }

private:
    const Rect& bounds(Element element) const {
        if (const auto* node = std::get_if<NodeId>(&element)) return standing_.nodes[node->value];
        return standing_.clusters[std::get<ClusterId>(element).value];
    }

    Span along(Element element) const {
        const Rect& box = bounds(element);
        const Span span = horizontal_ ? Span{box.x, box.right()} : Span{box.y, box.bottom()};
        return sign_ > 0 ? span : Span{-span.high, -span.low};
    }
    Span across(Element element) const {
        const Rect& box = bounds(element);
        return horizontal_ ? Span{box.y, box.bottom()} : Span{box.x, box.right()};
    }
    Point vector(double along_flow, double across_flow) const {
        return horizontal_ ? Point{sign_ * along_flow, across_flow} : Point{across_flow, sign_ * along_flow};
    }

    static void extend(Span& span, Span by) {
        span.low = std::min(span.low, by.low);
        span.high = std::max(span.high, by.high);
    }

    const std::vector<Element>& children() const {
        return path_.empty() ? graph_.children : graph_[path_.back()].children;
    }

    /// Goes into the cluster that takes most of the flow, as deep as there is one.
    void enter_longest() {
        for (bool entered = true; entered;) {
            entered = false;
            Span whole;
            for (const Element child : children()) extend(whole, along(child));
            for (const Element child : children()) {
                const auto* cluster = std::get_if<ClusterId>(&child);
                if (cluster == nullptr || model::direction_inside(graph_, *cluster) != graph_.direction) continue;
                if (along(child).length() < most_of_it * whole.length() || has_company(child)) continue;
                path_.push_back(*cluster);
                entered = true;
                break;
            }
        }
    }

    /// True when something stands above or below: the flow goes by the cluster.
    bool has_company(Element cluster) const {
        const Span own = along(cluster);
        return std::ranges::any_of(children(), [&](Element other) {
            return other != cluster && along(other).low < own.high && own.low < along(other).high;
        });
    }

    /// Where nothing stands, in the middle of the free stretch.
    void find_cuts() {
        items_ = children();
        std::ranges::stable_sort(items_, {}, [&](Element item) { return along(item).low; });
        Span so_far;
        for (const Element item : items_) {
            const Span span = along(item);
            const double at = (so_far.high + span.low) / 2;
            const bool first = item == items_.front();
            if (!first && span.low >= so_far.high && !parts_overlay(at)) cuts_.push_back(at);
            extend(so_far, span);
        }
        whole_ = so_far;
    }

    bool parts_overlay(double cut) const {
        return std::ranges::any_of(graph_.overlays, [&](const model::Overlay& overlay) {
            const auto before = [&](Element member) { return along(member).middle() < cut; };
            return std::ranges::any_of(overlay.members, before) && !std::ranges::all_of(overlay.members, before);
        });
    }

    Span span_of_end(Element end) const {
        if (const auto* overlay = std::get_if<model::OverlayId>(&end)) return along(graph_[*overlay].members.front());
        return along(end);
    }

    std::vector<const model::Edge*> lines_across(double cut) const {
        std::vector<const model::Edge*> lines;
        for (const auto& edge : graph_.edges) {
            const bool tail_before = span_of_end(edge.tail).middle() < cut;
            if (tail_before != (span_of_end(edge.head).middle() < cut)) lines.push_back(&edge);
        }
        return lines;
    }

    /// Only cuts near to equal parts are worth comparing where there are many.
    void thin_out(std::size_t count) {
        std::vector<double> kept;
        for (std::size_t part = 1; part <= count; ++part) {
            const double wish =
                whole_.low + whole_.length() * static_cast<double>(part) / static_cast<double>(count + 1);
            auto near = cuts_;
            std::ranges::stable_sort(near, {}, [&](double cut) { return std::abs(cut - wish); });
            near.resize(std::min(near.size(), most_near));
            kept.insert(kept.end(), near.begin(), near.end());
        }
        std::ranges::sort(kept);
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        cuts_ = std::move(kept);
    }

    /// So many cuts that rows are short, of about the same length, and joined by few lines.
    std::optional<std::vector<double>> choose(std::size_t count) const {
        if (cuts_.size() < count) return std::nullopt;
        std::vector<double> costs;
        for (const double cut : cuts_)
            costs.push_back(per_crossing * (std::max(1.0, static_cast<double>(lines_across(cut).size())) - 1));
        std::vector<std::size_t> pick(count), best;
        for (std::size_t i = 0; i < count; ++i) pick[i] = i;
        double least = std::numeric_limits<double>::max();
        for (bool more = true; more; more = next_pick(pick)) {
            double longest = 0, cost = 0, from = whole_.low;
            for (const std::size_t i : pick) {
                longest = std::max(longest, cuts_[i] - from);
                from = cuts_[i];
                cost += costs[i];
            }
            cost += std::max(longest, whole_.high - from);
            if (cost >= least) continue;
            least = cost;
            best = pick;
        }
        std::vector<double> chosen;
        for (const std::size_t i : best) chosen.push_back(cuts_[i]);
        return chosen;
    }

    /// The next choice of cuts in lexical order; false after the last.
    bool next_pick(std::vector<std::size_t>& pick) const {
        for (std::size_t i = pick.size(); i-- > 0;) {
            if (pick[i] + (pick.size() - i) >= cuts_.size()) continue;
            ++pick[i];
            for (std::size_t j = i + 1; j < pick.size(); ++j) pick[j] = pick[j - 1] + 1;
            return true;
        }
        return false;
    }

    std::vector<Row> rows_between(const std::vector<double>& cuts) const {
        std::vector<Row> rows(cuts.size() + 1);
        for (const Element item : items_) {
            const auto before = std::ranges::count_if(cuts, [&](double cut) { return cut < along(item).middle(); });
            Row& row = rows[static_cast<std::size_t>(before)];
            row.items.push_back(item);
            extend(row.along, along(item));
            extend(row.across, across(item));
        }
        return rows;
    }

    /// Rows begin level with each other: icons below icons, frames below frames.
    double beginning(const Row& row) const {
        const auto* node = std::get_if<NodeId>(&row.items.front());
        if (node == nullptr) return row.along.low;
        const Point center = standing_.icon_centers[node->value];
        return sign_ * (horizontal_ ? center.x : center.y);
    }

    double gap_at(double cut) const {
        double gap = row_gap, label = 0;
        for (const model::Edge* edge : lines_across(cut)) {
            const auto& text = measures_.edge_labels[edge->id.value];
            label = std::max(label, horizontal_ ? text.height : text.width);
            gap += per_line;
        }
        return gap - per_line + label;
    }

    void stack(std::vector<Row>& rows, const std::vector<double>& cuts) const {
        double next = rows.front().across.high;
        const bool alike = std::ranges::all_of(
            rows, [&](const Row& row) { return row.items.front().index() == rows.front().items.front().index(); });
        const auto start = [&](const Row& row) { return alike ? beginning(row) : row.along.low; };
        for (std::size_t i = 1; i < rows.size(); ++i) {
            next += gap_at(cuts[i - 1]);
            rows[i].shift = vector(start(rows.front()) - start(rows[i]), next - rows[i].across.low);
            next += rows[i].across.high - rows[i].across.low;
        }
    }

    /// What stands behind the folded cluster follows it, level with the row it has most to do with.
    void move_what_stands_beside(const std::vector<Row>& rows) {
        Span along_after;
        for (const Row& row : rows) {
            const double on = sign_ * (horizontal_ ? row.shift.x : row.shift.y);
            extend(along_after, {row.along.low + on, row.along.high + on});
        }
        const double shrunk = along_after.high - whole_.high + turning_room;
        for (std::size_t depth = path_.size(); depth-- > 0;) {
            std::vector<Element> behind;
            for (const Element sibling : depth == 0 ? graph_.children : graph_[path_[depth - 1]].children) {
                if (sibling == Element(path_[depth])) continue;
                if (along(sibling).low >= whole_.high)
                    behind.push_back(sibling);
                else
                    move(sibling, vector(-turning_room, 0));
            }
            move_behind(behind, rows, shrunk);
        }
    }

    /// Each level with its row, or, where they would meet, all level with the first one's.
    void move_behind(const std::vector<Element>& behind, const std::vector<Row>& rows, double on) {
        std::vector<Point> shifts;
        for (const Element element : behind) {
            const Point row = level_with(element, rows);
            shifts.push_back(vector(on, horizontal_ ? row.y : row.x));
        }
        for (std::size_t i = 0; i < behind.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (!bounds(behind[i]).moved(shifts[i]).overlaps(bounds(behind[j]).moved(shifts[j]))) continue;
                std::ranges::fill(shifts, shifts.front());
            }
        }
        for (std::size_t i = 0; i < behind.size(); ++i) move(behind[i], shifts[i]);
    }

    static bool is_part(const model::Graph& graph, Element part, Element whole) {
        const auto* cluster = std::get_if<ClusterId>(&whole);
        return part == whole || (cluster != nullptr && model::is_inside(graph, part, *cluster));
    }

    /// The shift of the row that the element has most lines with; of the last one, when several do.
    Point level_with(Element element, const std::vector<Row>& rows) const {
        Point shift = rows.back().shift;
        std::ptrdiff_t most = 0;
        for (const Row& row : rows) {
            const auto in_row = [&](Element end) {
                return std::ranges::any_of(row.items, [&](Element item) { return is_part(graph_, end, item); });
            };
            const auto lines = std::ranges::count_if(graph_.edges, [&](const model::Edge& edge) {
                return (is_part(graph_, edge.head, element) && in_row(edge.tail)) ||
                       (is_part(graph_, edge.tail, element) && in_row(edge.head));
            });
            if (lines > 0 && lines >= most) {
                most = lines;
                shift = row.shift;
            }
        }
        return shift;
    }

    void move(Element element, Point by) {
        if (const auto* node = std::get_if<NodeId>(&element)) {
            standing_.icon_centers[node->value] = standing_.icon_centers[node->value] + by;
            standing_.nodes[node->value] = standing_.nodes[node->value].moved(by);
            return;
        }
        const auto cluster = std::get<ClusterId>(element);
        standing_.clusters[cluster.value] = standing_.clusters[cluster.value].moved(by);
        for (const Element child : graph_[cluster].children) move(child, by);
    }

    /// A line that leads on turns round between the end of a row and the frame around it.
    void leave_turning_room(const Row& row, bool at_beginning, bool at_end) {
        if (path_.empty()) return;
        const auto reaches = [&](Element item) { return along(item).high; };
        if (at_beginning) leave_room(row.items.front(), -1);
        if (at_end) leave_room(*std::ranges::max_element(row.items, {}, reaches), 1);
    }

    /// `side` 1: ahead along the flow, -1: behind.
    void leave_room(Element item, double side) {
        const auto* node = std::get_if<NodeId>(&item);
        if (node == nullptr) return;  // a frame has its padding
        Rect& box = standing_.nodes[node->value];
        if (side * sign_ < 0) (horizontal_ ? box.x : box.y) -= turning_room;
        (horizontal_ ? box.width : box.height) += turning_room;
    }

    const model::Graph& graph_;
    const Measures& measures_;
    Standing standing_;
    bool horizontal_;
    double sign_;
    std::vector<ClusterId> path_;  // into the cluster that folds
    std::vector<Element> items_;   // its children, along the flow
    std::vector<double> cuts_;     // where it can be cut
    Span whole_;
};

}  // namespace

Standing folded(const model::Graph& graph, const Measures& measures, Standing standing, int rows) {
    return Folding(graph, measures, std::move(standing)).run(rows);
}

}  // namespace vellum::layout
