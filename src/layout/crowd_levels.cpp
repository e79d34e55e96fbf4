// What nearly is level becomes so.
#include <algorithm>
#include <cmath>
#include <map>

#include "layout/crowd.hpp"

namespace vellum::layout {
namespace {

constexpr double level = 0.1;           // px: less apart is level
constexpr double near_miss = 14;        // px: icons that are less apart were meant to be level
constexpr double near_miss_frames = 8;  // px: the same of borders
constexpr double alike = 4;             // px: steps that differ by less are one step
constexpr int level_weight = 60;        // twice that of what is level already (crowd_spread.cpp)
constexpr int step_weight = 100;

}  // namespace

/// Wishes for those that are nearly level to be so; false when there are none.
bool Crowd::pull_level(std::vector<std::size_t> variables, double near_miss) {
    std::ranges::sort(variables, {}, [&](std::size_t v) { return values_[v]; });
    bool any = false;
    for (std::size_t i = 1; i < variables.size(); ++i) {
        const double apart = values_[variables[i]] - values_[variables[i - 1]];
        if (apart < level || apart > near_miss) continue;
        wishes_.push_back({variables[i - 1], variables[i], 0, level_weight});
        any = true;
    }
    return any;
}

bool Crowd::line_up() {
    std::vector<std::size_t> lows, highs;
    for (const auto& [low, high] : frame_variables_) {
        lows.push_back(low);
        highs.push_back(high);
    }
    bool any = pull_level(node_variables_, near_miss);
    for (const auto& borders : {lows, highs}) any = pull_level(borders, near_miss_frames) || any;
    if (!any) return false;
    keep_steps();
    spread();
    return true;
}

/// Icons of one cluster that stand in even steps on one line, or nearly so, do that.
void Crowd::keep_steps() {
    using Line = std::pair<std::optional<model::ClusterId>, long>;
    std::map<Line, std::vector<std::size_t>> lines;
    for (const auto& node : drawing_.graph.nodes) {
        const double across = axis_.other().of(drawing_.layout[node.id].icon.center());
        lines[{node.parent, std::lround(across)}].push_back(node_variables_[node.id.value]);
    }
    for (auto& entry : lines) {
        auto& row = entry.second;
        std::ranges::sort(row, {}, [&](std::size_t v) { return values_[v]; });
        const auto step = [&](std::size_t i) { return values_[row[i]] - values_[row[i - 1]]; };
        if (row.size() < 3) continue;
        const double mean = (values_[row.back()] - values_[row.front()]) / static_cast<double>(row.size() - 1);
        double least = mean, most = mean;
        for (std::size_t i = 1; i < row.size(); ++i) {
            least = std::min(least, step(i));
            most = std::max(most, step(i));
        }
        if (most - least >= alike) continue;
        for (std::size_t i = 1; i < row.size(); ++i) wishes_.push_back({row[i - 1], row[i], least, step_weight});
    }
}

}  // namespace vellum::layout
