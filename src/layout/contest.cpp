#include "layout/contest.hpp"

#include <algorithm>
#include <utility>

#include "layout/score.hpp"

namespace vellum::layout {
namespace {

/// The part of what routing added to the best layout's forecast that another may be spared.
constexpr double spared = 0.05;

/// What is expected to be less of an improvement is not worth routing.
constexpr double worthwhile = 0.99;

std::vector<Rect> icons_of(const Layout& layout) {
    std::vector<Rect> icons;
    for (const auto& node : layout.nodes) icons.push_back(node.icon);
    return icons;
}

}  // namespace

std::optional<Candidate> Contest::place(PlaceOptions options) {
    options.sifted = false;
    return place_as_told(options);
}

std::optional<Candidate> Contest::place_as_told(const PlaceOptions& options) {
    if (std::ranges::find(tried_, options) != tried_.end()) return std::nullopt;
    tried_.push_back(options);
    Candidate placement = placed(graph_, measures_, theme_, options);
    placement.forecast = forecast(graph_, placement.layout, options.rows > 1);
    return placement;
}

void Contest::finish(std::vector<Candidate> placements) {
    std::ranges::stable_sort(placements, {}, [](const Candidate& placement) { return placement.forecast.expected; });
    for (Candidate& placement : placements) finish(std::move(placement));
}

void Contest::finish(Candidate placement) {
    if (auto other = sifted(placement)) {
        if (other->forecast.expected < placement.forecast.expected) std::swap(*other, placement);
        finish_alone(std::move(placement));
        finish_alone(std::move(*other));
    } else {
        finish_alone(std::move(placement));
    }
}

/// Nothing where it would not win even if no lines crossed.
std::optional<Candidate> Contest::sifted(const Candidate& placement) {
    const Forecast& forecast = placement.forecast;
    if (!sifting_ || forecast.expected == forecast.without_crossings) return std::nullopt;
    if (!finished_.empty() && !may_win(placement, forecast.without_crossings)) return std::nullopt;
    PlaceOptions options = placement.options;
    options.sifted = true;
    return place_as_told(options);
}

void Contest::enter(const PlaceOptions& options) {
    if (auto placement = place(options)) finish(std::move(*placement));
}

void Contest::stop_guessing() {
    guessing_ = false;
    tried_.clear();
}

Candidate Contest::take() {
    best_.layout.verdict = {best_.merits, runner_up_, static_cast<int>(finished_.size())};
    return std::move(best_);
}

void Contest::finish_alone(Candidate placement) {
    auto icons = icons_of(placement.layout);
    if (std::ranges::find(finished_, icons) != finished_.end()) return;
    if (!finished_.empty() && !may_win(placement, placement.forecast.expected)) return;
    finished_.push_back(std::move(icons));
    Candidate candidate = finished(graph_, measures_, theme_, std::move(placement));
    Merits in_order = candidate.merits;
    in_order.inversions = 0;
    PlaceOptions mirrored = candidate.options;
    const bool worth_mirroring = score(in_order) < std::min(candidate.score, best_.score);
    keep(std::move(candidate));
    if (mirrored.last_first || !worth_mirroring) return;
    mirrored.last_first = true;
    enter(mirrored);
}

/// True when the placement may be better than the best once it is finished: when that is possible at all, or while it is
/// guessed, when it is likely with this score expected. What routing adds, defects aside, it adds to others too, unless
/// only one of the two is folded.
bool Contest::may_win(const Candidate& placement, double expected) const {
    if (placement.forecast.least >= best_.score) return false;
    if (!guessing_) return true;
    Merits sound = best_.merits;
    sound.defects = 0;
    const bool alike = (placement.options.rows > 1) == (best_.options.rows > 1);
    const double added = alike ? std::max(0.0, score(sound) - best_.forecast.expected) : 0;
    return expected + (1 - spared) * added < worthwhile * best_.score;
}

/// The better one becomes or stays the best; the other may be the next best.
void Contest::keep(Candidate candidate) {
    const bool first = finished_.size() == 1;
    if (first || candidate.score < best_.score) std::swap(best_, candidate);
    if (!first && (!runner_up_ || candidate.score < score(*runner_up_))) runner_up_ = candidate.merits;
}

}  // namespace vellum::layout
