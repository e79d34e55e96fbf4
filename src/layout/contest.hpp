/// Candidates against each other: which are worth finishing, and which one is the best so far.
#pragma once

#include <optional>
#include <vector>

#include "layout/candidate.hpp"

namespace vellum::layout {

/// Where a placement takes well under a millisecond, to finish it takes as long again or longer. So several are placed,
/// and the likeliest of them is finished first: most of the others need not be any more.
class Contest {
public:
    /// The arguments must outlive it.
    Contest(const model::Graph& graph, const Measures& measures, const theme::Theme& theme)
        : graph_(graph), measures_(measures), theme_(theme) {}

    /// A candidate without edges; nothing when the options were tried before.
    std::optional<Candidate> place(const PlaceOptions& options);

    /// Finishes the placement, unless it stands like another or is not expected to win.
    void finish(Candidate placement);

    /// Each of them, the likeliest first.
    void finish(std::vector<Candidate> placements);

    /// Places and finishes.
    void enter(const PlaceOptions& options);

    /// From now on all that could win at all are finished, those too that were not expected to.
    void stop_guessing();

    /// The best that was finished. At least one must have been.
    const Candidate& best() const { return best_; }

    /// The same for good, with its verdict.
    Candidate take();

private:
    bool may_win(const Candidate& placement) const;
    void keep(Candidate candidate);

    const model::Graph& graph_;
    const Measures& measures_;
    const theme::Theme& theme_;
    bool guessing_ = true;
    Candidate best_;
    std::optional<Merits> runner_up_;
    std::vector<PlaceOptions> tried_;
    std::vector<std::vector<Rect>> finished_;  ///< where the icons stand
};

}  // namespace vellum::layout
