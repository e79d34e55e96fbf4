#include "layout/block_solver.hpp"

#include <algorithm>

namespace vellum::layout {
namespace {

constexpr double missed = 1e-7;       // px
constexpr double holds_back = -1e-6;  // of a pull, from here on
constexpr int most_splits = 100;      // rounds; a handful is usual

}  // namespace

BlockSolver::BlockSolver(const std::vector<Variable>& variables, const std::vector<Separation>& separations)
    : variables_(variables),
      at_(variables.size(),
          [&](const auto& add) {
              for (std::size_t i = 0; i < separations.size(); ++i) {
                  add(separations[i].before, i);
                  add(separations[i].after, i);
              }
          }),
      behind_(variables.size(), none),
      offset_(variables.size(), 0) {
    constraints_.reserve(separations.size());
    for (const auto& s : separations) constraints_.push_back({s.before, s.after, s.gap});
    bunches_.resize((constraints_.size() + bunch_size - 1) / bunch_size);
    blocks_.reserve(variables.size());
    block_of_.reserve(variables.size());
    for (std::size_t i = 0; i < variables.size(); ++i) {
        blocks_.push_back({variables[i].desired, variables[i].weight, i, i, 1});
        block_of_.push_back(i);
    }
}

std::vector<double> BlockSolver::solve() {
    satisfy();
    for (int round = 0; round < most_splits && split_blocks(); ++round) satisfy();
    std::vector<double> values;
    values.reserve(variables_.size());
    for (std::size_t i = 0; i < variables_.size(); ++i) values.push_back(value(i));
    return values;
}

void BlockSolver::look_at(std::size_t bunch) {
    const std::size_t first = bunch * bunch_size, end = std::min(first + bunch_size, constraints_.size());
    Bunch found{none, -missed, false};
    for (std::size_t i = first; i < end; ++i) {
        const auto& c = constraints_[i];
        if (c.active || c.contradicts) continue;
        const double s = slack(c);
        if (s >= found.slack) continue;
        found.slack = s;
        found.worst = i;
    }
    bunches_[bunch] = found;
}

std::size_t BlockSolver::most_missed() {
    Bunch most{none, -missed, false};
    for (std::size_t i = 0; i < bunches_.size(); ++i) {
        if (bunches_[i].stale) look_at(i);
        if (bunches_[i].slack < most.slack) most = bunches_[i];
    }
    return most.worst;
}

void BlockSolver::append(Block& block, std::size_t variable) {
    (block.size == 0 ? block.first : behind_[block.last]) = variable;
    block.last = variable;
    behind_[variable] = none;
    ++block.size;
}

void BlockSolver::satisfy() {
    for (std::size_t worst = most_missed(); worst != none; worst = most_missed()) {
        Constraint& c = constraints_[worst];
        if (block_of_[c.before] == block_of_[c.after] && !part(c)) {
            c.contradicts = true;
            outdate(worst);
            continue;
        }
        if (slack(c) >= -missed) continue;
        c.active = true;
        merge(block_of_[c.before], block_of_[c.after], offset_[c.before] + c.gap - offset_[c.after]);
    }
}

/// Puts the right block into the left one, `distance` behind its origin.
void BlockSolver::merge(std::size_t left, std::size_t right, double distance) {
    if (blocks_[left].size < blocks_[right].size) {
        std::swap(left, right);
        distance = -distance;
    }
    Block &into = blocks_[left], &from = blocks_[right];
    each_member(from, [&](std::size_t v) {
        offset_[v] += distance;
        block_of_[v] = left;
    });
    behind_[into.last] = from.first;
    into.last = from.last;
    into.size += from.size;
    from = {};
    place(into);
}

void BlockSolver::place(Block& block) {
    double sum = 0;
    block.weight = 0;
    each_member(block, [&](std::size_t v) {
        sum += variables_[v].weight * (variables_[v].desired - offset_[v]);
        block.weight += variables_[v].weight;
        for (const std::size_t i : at_[v]) outdate(i);
    });
    block.position = sum / block.weight;
}

/// Over the tree of active constraints from the variable on: the sum of what pulls its part of the block.
double BlockSolver::find_pulls(std::size_t variable, std::size_t from) {
    double sum = variables_[variable].weight * (value(variable) - variables_[variable].desired);
    for (const std::size_t i : at_[variable]) {
        Constraint& c = constraints_[i];
        if (!c.active || i == from) continue;
        if (c.before == variable) {
            c.pull = find_pulls(c.after, i);
            sum += c.pull;
        } else {
            c.pull = -find_pulls(c.before, i);
            sum -= c.pull;
        }
    }
    return sum;
}

bool BlockSolver::split_blocks() {
    bool any = false;
    const std::size_t count = blocks_.size();
    for (std::size_t b = 0; b < count; ++b) {
        if (blocks_[b].size < 2) continue;
        find_pulls(blocks_[b].first, none);
        Constraint* weakest = nullptr;
        each_member(blocks_[b], [&](std::size_t v) {
            for (const std::size_t i : at_[v]) {
                Constraint& c = constraints_[i];
                if (c.active && c.before == v && c.pull < holds_back && (weakest == nullptr || c.pull < weakest->pull))
                    weakest = &c;
            }
        });
        if (weakest == nullptr) continue;
        split(*weakest);
        any = true;
    }
    return any;
}

/// The active constraints from one variable to another.
bool BlockSolver::find_path(std::size_t at, std::size_t to, std::size_t from, std::vector<std::size_t>& path) const {
    if (at == to) return true;
    for (const std::size_t i : at_[at]) {
        const Constraint& c = constraints_[i];
        if (!c.active || i == from) continue;
        path.push_back(i);
        if (find_path(c.before == at ? c.after : c.before, to, i, path)) return true;
        path.pop_back();
    }
    return false;
}

/// Splits the block that holds both ends between them. False when only constraints that run the other way join them.
bool BlockSolver::part(const Constraint& between) {
    std::vector<std::size_t> path;
    find_path(between.before, between.after, none, path);
    find_pulls(between.before, none);
    Constraint* weakest = nullptr;
    std::size_t at = between.before;
    for (const std::size_t i : path) {
        Constraint& c = constraints_[i];
        if (c.before == at && (weakest == nullptr || c.pull < weakest->pull)) weakest = &c;
        at = c.before == at ? c.after : c.before;
    }
    if (weakest == nullptr) return false;
    split(*weakest);
    return true;
}

void BlockSolver::split(Constraint& where) {
    where.active = false;
    const std::size_t old = block_of_[where.before];
    blocks_[old] = {};
    gather(where.before, old);
    blocks_.push_back({});
    gather(where.after, blocks_.size() - 1);
    place(blocks_[old]);
    place(blocks_.back());
}

/// The variable and all that active constraints join it with.
void BlockSolver::gather(std::size_t variable, std::size_t block) {
    std::vector<std::pair<std::size_t, std::size_t>> open{{variable, none}};  // and the constraint it was met by
    while (!open.empty()) {
        const auto [v, from] = open.back();
        open.pop_back();
        block_of_[v] = block;
        append(blocks_[block], v);
        for (const std::size_t i : at_[v]) {
            const Constraint& c = constraints_[i];
            if (c.active && i != from) open.emplace_back(c.before == v ? c.after : c.before, i);
        }
    }
}

}  // namespace vellum::layout
