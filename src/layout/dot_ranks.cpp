#include "layout/dot_ranks.hpp"

#include <algorithm>
#include <map>

namespace vellum::layout::dot {
namespace {

constexpr std::size_t most_boxes = 150;
constexpr std::ptrdiff_t most_orders = 150;

bool only_orders(const Line& line) { return line.weight == 0; }

}  // namespace

bool is_large(const Input& input) {
    return input.boxes.size() > most_boxes || std::ranges::count_if(input.lines, only_orders) > most_orders;
}

RankedInput with_ranks(const Input& input, const std::vector<int>& ranks) {
    RankedInput out{input, {}};
    Input& ranked = out.input;
    ranked.lines.clear();
    for (std::size_t i = 0; i < input.lines.size(); ++i) {
        if (only_orders(input.lines[i])) continue;
        Line line = input.lines[i];
        if (ranks[line.tail] > ranks[line.head]) std::swap(line.tail, line.head);  // dot need not look for circles
        ranked.lines.push_back(line);
        out.lines.push_back(i);
    }
    std::map<int, std::vector<std::size_t>> levels;
    for (std::size_t i = 0; i < ranks.size(); ++i) levels[ranks[i]].push_back(i);
    ranked.levels.clear();
    std::optional<std::pair<std::size_t, int>> before;  // the holder of the rank before, and that rank
    for (auto& [rank, boxes] : levels) {
        const std::size_t holder = ranked.boxes.size();
        ranked.boxes.push_back({{2, 2}, {1, 1}, std::nullopt});
        if (before) ranked.lines.push_back({before->first, holder, {}, 1, rank - before->second, true, {}});
        before = {holder, rank};
        boxes.insert(boxes.begin(), holder);
        ranked.levels.push_back(std::move(boxes));
    }
    return out;
}

Output without_holders(Output output, const Input& original, const RankedInput& ranked) {
    output.boxes.resize(original.boxes.size());
    std::erase_if(output.passages, [&](const Passage& passage) { return passage.line >= ranked.lines.size(); });
    for (auto& passage : output.passages) passage.line = ranked.lines[passage.line];
    return output;
}

}  // namespace vellum::layout::dot
