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

    /// A candidate without edges, in the order in which the engine has everything; nothing when the options were tried
    /// before.
    std::optional<Candidate> place(PlaceOptions options);

    /// Finishes the placement, unless it stands like another or is not expected to win; after `start_sifting` the same
    /// sifted as well, where its lines cross and it might win if they did not.
    void finish(Candidate placement);

    /// Each of them, the likeliest first.
    void finish(std::vector<Candidate> placements);

    /// Places and finishes.
    void enter(const PlaceOptions& options);

    /// From now on all that could win at all are finished, those too that were not expected to.
    void stop_guessing();

    /// From now on placements whose lines cross are sifted too (layout/crossing_reduction.hpp).
    void start_sifting() { sifting_ = true; }

    /// The best that was finished. At least one must have been.
    const Candidate& best() const { return best_; }

    /// The same for good, with its verdict.
    Candidate take();

private:
    std::optional<Candidate> place_as_told(const PlaceOptions& options);
    std::optional<Candidate> sifted(const Candidate& placement);
    void finish_alone(Candidate placement);
    bool may_win(const Candidate& placement, double expected) const;
    void keep(Candidate candidate);

    const model::Graph& graph_;
    const Measures& measures_;
    const theme::Theme& theme_;
    bool guessing_ = true;
    bool sifting_ = false;
    Candidate best_;
    std::optional<Merits> runner_up_;
    std::vector<PlaceOptions> tried_;
    std::vector<std::vector<Rect>> finished_;  ///< where the icons stand
};

}  // namespace vellum::layout
