#include <algorithm>
#include <utility>

#include "layout/circles.hpp"

namespace vellum::layout {
namespace {

constexpr double rounding = 1e-6;
constexpr std::size_t none = static_cast<std::size_t>(-1);

/// The smallest values that keep all distances, from the front to the back; where one is beyond its bound, the distances
/// of the row that pushed it there shrink.
class Fitting {
public:
    Fitting(const std::vector<Variable>& variables, const std::vector<std::size_t>& front_to_back,
            std::vector<Separation>& separations)
        : variables_(variables),
          front_to_back_(front_to_back),
          separations_(separations),
          out_(variables.size(),
               [&](const auto& add) {
                   for (std::size_t i = 0; i < separations.size(); ++i) add(separations[i].before, i);
               }),
          dropped_(separations.size(), false),
          least_(variables.size()),
          pushed_by_(variables.size()) {
        gaps_.reserve(separations.size());
        for (Separation& separation : separations) {
            gaps_.push_back(separation.gap);
            separation.gap += std::exchange(separation.extra, 0);
        }
    }

    void run() {
        const Grouped rows = rows_in_order();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t over = push(rows[i]); over != none; over = push(rows[i])) shrink(over);
        }
        std::size_t next = 0;
        std::erase_if(separations_, [&](const Separation&) { return dropped_[next++]; });
    }

private:
    using Row = std::span<const std::size_t>;

    /// Variables that depend on each other, from the front to the back.
    Grouped rows_in_order() const {
        const Grouped parts = components(variables_.size(), separations_);
        std::vector<std::size_t> row_of(variables_.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            for (const std::size_t v : parts[i]) row_of[v] = i;
        }
        return {parts.size(), [&](const auto& add) {
                    for (const std::size_t v : front_to_back_) add(row_of[v], v);
                }};
    }

    /// The variable of a row that is pushed farthest beyond its bound.
    std::size_t push(Row row) {
        for (const std::size_t v : row) {
            least_[v] = variables_[v].low;
            pushed_by_[v] = none;
        }
        std::size_t worst = none;
        double most = rounding;
        for (const std::size_t v : row) {
            if (pushed_by_[v] != none && least_[v] - variables_[v].high > most) {
                most = least_[v] - variables_[v].high;
                worst = v;
            }
            for (const std::size_t s : out_[v]) {
                const auto& separation = separations_[s];
                if (dropped_[s] || least_[v] + separation.gap <= least_[separation.after]) continue;
                least_[separation.after] = least_[v] + separation.gap;
                pushed_by_[separation.after] = s;
            }
        }
        return worst;
    }

    void shrink(std::size_t over) {
        std::vector<std::size_t> row;
        double gaps = 0, least = 0;
        std::size_t first = over;
        while (pushed_by_[first] != none) {
            row.push_back(pushed_by_[first]);
            gaps += separations_[row.back()].gap;
            least += std::min(gaps_[row.back()], separations_[row.back()].gap);
            first = separations_[row.back()].before;
        }
        const double room = variables_[over].high - variables_[first].low;
        if (room <= 0 || gaps <= 0) {  // bounds stand against the order
            for (const std::size_t s : row) {
                if (room < 0)
                    dropped_[s] = true;
                else
                    separations_[s].gap = 0;
            }
            return;
        }
        if (gaps - least <= rounding) {
            for (const std::size_t s : row) separations_[s].gap *= room / gaps * (1 - rounding);
            return;
        }
        // What is wished beyond the gaps gives way first.
        const double granted = std::max(0.0, (room - least) / (gaps - least)) * (1 - rounding);
        for (const std::size_t s : row) {
            const double gap = std::min(gaps_[s], separations_[s].gap);
            separations_[s].gap = gap + (separations_[s].gap - gap) * granted;
        }
    }

    const std::vector<Variable>& variables_;
    const std::vector<std::size_t>& front_to_back_;
    std::vector<Separation>& separations_;
    Grouped out_;               // separations by their front variable
    std::vector<double> gaps_;  // without what is wished beyond them
    std::vector<bool> dropped_;
    std::vector<double> least_;
    std::vector<std::size_t> pushed_by_;
};

}  // namespace

std::vector<Separation> feasible(const std::vector<Variable>& variables, std::vector<Separation> separations) {
    const auto order = open_circles(variables.size(), separations);
    Fitting(variables, order, separations).run();
    return separations;
}

}  // namespace vellum::layout
