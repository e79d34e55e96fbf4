#include "layout/nudge.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

#include "layout/divergence.hpp"
#include "layout/easing.hpp"
#include "layout/separation.hpp"
#include "layout/straighten.hpp"

namespace vellum::layout {
namespace {

constexpr double same = 0.5;
constexpr double wide_channel = 260;  // beyond this, the middle of a channel means nothing
constexpr double near = 200;          // segments farther apart never need a constraint
constexpr double unbounded = 1e6;
constexpr double trunk_width = 24;  // px: lines of a bundle this near to each other are one
constexpr int rounds = 1;           // of nudging before the jogs it makes are taken out
constexpr double straight = 20;     // weight of a line that is straight, beside ends with 1

class Nudger {
public:
    enum class Aim { part, ease };

    Nudger(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes, bool horizontal,
           Aim aim = Aim::part)
        : problem_(problem),
          rules_(rules),
          routes_(routes),
          horizontal_(horizontal),
          easing_(aim == Aim::ease ? std::optional(Easing(problem, rules, routes, horizontal)) : std::nullopt) {}

    void run() {
        find_banks();
        collect();
        if (pieces_.empty()) return;
        tie_bundles();
        // Where there is no room for all distances, those in one row share what there is.
        apply(separate(variables_, feasible(variables_, wished_separations())));
    }

private:
    /// What bounds channels, on the axes along and across.
    struct Bank {
        double start, stop;  ///< along, with the distance kept
        double near_side, far_side;
        double keep;
        std::optional<std::size_t> solid;
        bool heading = false;
    };

    void find_banks() {
        const auto add = [&](const Rect& r, double keep, std::optional<std::size_t> solid = {}) {
            const Rect box = horizontal_ ? r : Rect{r.y, r.x, r.height, r.width};
            banks_.push_back({box.x - keep, box.right() + keep, box.y, box.bottom(), keep, solid});
        };
        banks_.reserve(problem_.solids.size() + problem_.headings.size() + 2 * problem_.frames.size());
        const double off_solids = easing_ ? rules_.solid_comfort : rules_.least_clearance;
        const double off_borders = easing_ ? rules_.border_comfort : rules_.border_clearance;
        for (std::size_t i = 0; i < problem_.solids.size(); ++i) add(problem_.solids[i], off_solids, i);
        for (const auto& heading : problem_.headings) {
            add(heading, rules_.border_clearance / 2);
            banks_.back().heading = true;
        }
        for (const auto& frame : problem_.frames) {
            const double width = horizontal_ ? frame.width : 0, height = horizontal_ ? 0 : frame.height;
            add({frame.x, frame.y, width, height}, off_borders);
            add({horizontal_ ? frame.x : frame.right(), horizontal_ ? frame.bottom() : frame.y, width, height},
                off_borders);
        }
    }

    void collect() {
        std::size_t segments = 0;
        for (const Route& route : routes_) segments += route.points.size();
        pieces_.reserve(segments);
        for (std::size_t r = 0; r < routes_.size(); ++r) {
            const auto& points = routes_[r].points;
            for (std::size_t s = 0; s + 1 < points.size(); ++s) {
                if (points[s] == points[s + 1]) continue;  // a step that went when its bundle became one line
                const bool horizontal =
                    std::abs(points[s].y - points[s + 1].y) < std::abs(points[s].x - points[s + 1].x);
                if (horizontal != horizontal_) continue;
                NudgedPiece piece;
                piece.route = r;
                piece.segment = s;
                piece.position = across(points[s], horizontal_);
                piece.from = std::min(along(points[s], horizontal_), along(points[s + 1], horizontal_));
                piece.to = std::max(along(points[s], horizontal_), along(points[s + 1], horizontal_));
                piece.first = s == 0;
                piece.last = s + 2 == points.size();
                bound(piece);
                pieces_.push_back(piece);
            }
        }
    }

    /// The channel around a piece: between the nearest solids, titles and parallel cluster borders on either side.
    void bound(NudgedPiece& piece) const {
        double low = -unbounded, high = unbounded;
        for (const Bank& bank : banks_) {
            if (bank.stop <= piece.from || bank.start >= piece.to) continue;
            if (bank.solid && belongs(piece, *bank.solid)) continue;
            if (bank.far_side <= piece.position + same)
                low = std::max(low, std::min(piece.position, bank.far_side + bank.keep));
            else if (bank.near_side >= piece.position - same)
                high = std::min(high, std::max(piece.position, bank.near_side - bank.keep));
        }
        piece.wish = {piece.position, 0.05, low, high};
        if (high - low < wide_channel) piece.wish.desired = (low + high) / 2;
        if (piece.segment == 1) keep_stub(piece, routes_[piece.route].tail_side);
        if (piece.segment + 3 == routes_[piece.route].points.size()) keep_stub(piece, routes_[piece.route].head_side);
        if (piece.first) attach(piece, routes_[piece.route].tail_side);
        if (piece.last) attach(piece, routes_[piece.route].head_side);
        if (!easing_) return;
        easing_->refine(piece);
        keep_off_headings(piece);
    }

    /// A line that passes close to a title, or its icon, wishes to be clear of it: it would look like an underline.
    void keep_off_headings(NudgedPiece& piece) const {
        auto& wish = piece.wish;
        for (const Bank& bank : banks_) {
            if (!bank.heading || bank.stop <= piece.from || bank.start >= piece.to) continue;
            if (bank.far_side <= piece.position + same)
                wish.desired = std::max(wish.desired, bank.far_side + bank.keep);
            else if (bank.near_side >= piece.position - same)
                wish.desired = std::min(wish.desired, bank.near_side - bank.keep);
        }
        wish.desired = std::clamp(wish.desired, wish.low, std::max(wish.low, wish.high));
    }

    /// The piece after an end wishes to leave the stub there straight; where others crowd, it may come a bit closer.
    void keep_stub(NudgedPiece& piece, const Side& side) const {
        auto& wish = piece.wish;
        if (is_forward(side.outward)) {
            wish.low = std::max(wish.low, std::min(wish.high, side.at + rules_.least_stub));
            wish.desired = std::max(wish.desired, side.at + rules_.stub);
        } else {
            wish.high = std::min(wish.high, std::max(wish.low, side.at - rules_.least_stub));
            wish.desired = std::min(wish.desired, side.at - rules_.stub);
        }
        wish.desired = std::clamp(wish.desired, wish.low, wish.high);
    }

    bool belongs(const NudgedPiece& piece, std::size_t solid) const {
        const auto& c = problem_.connections[piece.route];
        const auto has = [&](const Terminal& t) {
            return std::find(t.own_solids.begin(), t.own_solids.end(), solid) != t.own_solids.end();
        };
        return (piece.first && has(c.tail)) || (piece.last && has(c.head));
    }

    /// An end moves only along its side, and wishes for the side's preferred point.
    static void attach(NudgedPiece& piece, const Side& side) {
        piece.wish.low = std::max(piece.wish.low, side.low);
        piece.wish.high = std::min(piece.wish.high, side.high);
        const bool already_attached = piece.wish.weight >= 1;
        if (!side.preferred) {
            if (!already_attached) piece.wish.desired = piece.position;
            piece.wish.weight = std::max(piece.wish.weight, 0.2);
        } else if (already_attached) {
            piece.wish.desired = (piece.wish.desired + *side.preferred) / 2;
            piece.wish.weight = straight;
        } else {
            piece.wish.desired = *side.preferred;
            piece.wish.weight = 1;
        }
        if (piece.first && piece.last) piece.wish.weight = straight;
        if (piece.wish.low > piece.wish.high) piece.wish.low = piece.wish.high = piece.position;
    }

    bool mates(const NudgedPiece& a, const NudgedPiece& b) const {
        const auto &x = problem_.connections[a.route].bundle, &y = problem_.connections[b.route].bundle;
        return a.route == b.route || (x && y && *x == *y);
    }

    static bool spans_meet(const NudgedPiece& a, const NudgedPiece& b, double slack) {
        return a.from < b.to + slack && b.from < a.to + slack;
    }

    /// Pieces of one bundle on one line, or nearly so, share one variable: the trunk stays one line.
    void tie_bundles() {
        variable_of_.resize(pieces_.size());
        std::iota(variable_of_.begin(), variable_of_.end(), std::size_t{0});
        variables_.reserve(pieces_.size());
        for (const auto& piece : pieces_) variables_.push_back(piece.wish);
        std::vector<std::size_t> bundled;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            if (!problem_.connections[pieces_[i].route].bundle) continue;
            bundled.push_back(i);
            for (const std::size_t j : bundled) {
                const auto &a = pieces_[i], &b = pieces_[j];
                if (a.route == b.route || !mates(a, b) || !spans_meet(a, b, same)) continue;
                if (std::abs(a.position - b.position) <= trunk_width) tie(variable_of_[i], variable_of_[j]);
            }
        }
    }

    /// Makes one variable of two where the room that both have allows.
    void tie(std::size_t from, std::size_t to) {
        if (from == to) return;
        Variable &v = variables_[to], &own = variables_[from];
        const double low = std::max(v.low, own.low), high = std::min(v.high, own.high);
        if (low > high) return;
        if (own.weight > v.weight) v.desired = own.desired;
        v = {v.desired, std::max(v.weight, own.weight), low, high};
        own = {0, 1, -unbounded, unbounded};
        std::replace(variable_of_.begin(), variable_of_.end(), from, to);
    }

    std::vector<Separation> wished_separations() const {
        std::vector<Separation> out;
        const auto by_position = pieces_by_position();
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const auto& a = pieces_[i];
            others.clear();
            auto other = std::ranges::lower_bound(by_position, a.position - near - same, {}, &Placed::position);
            for (; other != by_position.end() && other->position <= a.position + near + same; ++other) {
                if (other->piece > i && spans_meet(a, pieces_[other->piece], rules_.separation / 2))
                    others.push_back(other->piece);
            }
            std::ranges::sort(others);
            for (const std::size_t j : others) {
                const auto& b = pieces_[j];
                if (variable_of_[i] == variable_of_[j] || mates(a, b) || std::abs(a.position - b.position) > near)
                    continue;
                const int order = order_of_pieces(a, b);
                const bool a_first = order != 0 ? order < 0 : a.route < b.route;
                const Gap gap = gap_between(a, b);
                out.push_back(
                    {variable_of_[a_first ? i : j], variable_of_[a_first ? j : i], gap.least, order == 0, gap.extra});
            }
        }
        return out;
    }

    struct Placed {
        double position;
        std::size_t piece;
    };

    std::vector<Placed> pieces_by_position() const {
        std::vector<Placed> out;
        out.reserve(pieces_.size());
        for (std::size_t i = 0; i < pieces_.size(); ++i) out.push_back({pieces_[i].position, i});
        std::ranges::sort(out, {}, &Placed::position);
        return out;
    }

    /// Negative when the first belongs before the other, 0 when either order is as good.
    int order_of_pieces(const NudgedPiece& a, const NudgedPiece& b) const {
        if (a.position < b.position - same) return -1;
        if (b.position < a.position - same) return 1;
        return order_of({&routes_[a.route].points, a.segment}, {&routes_[b.route].points, b.segment});
    }

    /// Both end on one side of one box, where they stand farther apart than in a channel.
    bool share_side(const NudgedPiece& a, const NudgedPiece& b) const {
        const auto end_of = [&](const NudgedPiece& p, bool tail) -> const Side* {
            if (tail) return p.first ? &routes_[p.route].tail_side : nullptr;
            return p.last ? &routes_[p.route].head_side : nullptr;
        };
        for (bool tail_a : {true, false}) {
            for (bool tail_b : {true, false}) {
                const Side *s = end_of(a, tail_a), *t = end_of(b, tail_b);
                if (s == nullptr || t == nullptr || !s->preferred || !t->preferred) continue;
                if (s->outward == t->outward && s->at == t->at && s->low == t->low) return true;
            }
        }
        return false;
    }

    Gap gap_between(const NudgedPiece& a, const NudgedPiece& b) const {
        if (easing_) return easing_->gap_between(a, b, share_side(a, b));
        return {share_side(a, b) ? rules_.port_separation : rules_.separation, 0};
    }

    void apply(const std::vector<double>& values) {
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const auto& wish = variables_[variable_of_[i]];
            const double fraction = easing_ ? 100 : 2;  // of a px; boxes that stand do so anywhere
            const double value =
                std::round(std::clamp(values[variable_of_[i]], wish.low, wish.high) * fraction) / fraction;
            auto& points = routes_[pieces_[i].route].points;
            for (const std::size_t k : {pieces_[i].segment, pieces_[i].segment + 1}) {
                (horizontal_ ? points[k].y : points[k].x) = value;
            }
        }
    }

    const RoutingProblem& problem_;
    const RoutingRules& rules_;
    std::vector<Route>& routes_;
    bool horizontal_;
    std::optional<Easing> easing_;
    std::vector<Bank> banks_;
    std::vector<NudgedPiece> pieces_;
    std::vector<std::size_t> variable_of_;
    std::vector<Variable> variables_;
};

}  // namespace

void nudge(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes) {
    for (int round = 0; round < rounds; ++round) {
        for (const bool horizontal : {true, false}) Nudger(problem, rules, routes, horizontal).run();
        straighten(problem, rules, routes);
    }
    for (const bool horizontal : {true, false}) Nudger(problem, rules, routes, horizontal).run();
}

void ease(const RoutingProblem& problem, const RoutingRules& rules, std::vector<Route>& routes) {
    for (const bool horizontal : {true, false}) Nudger(problem, rules, routes, horizontal, Nudger::Aim::ease).run();
}

}  // namespace vellum::layout
