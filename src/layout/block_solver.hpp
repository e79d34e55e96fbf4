/// Weighted least squares under minimum distances, exactly, by blocks of values that touch.
#pragma once

#include <cstddef>
#include <vector>

#include "layout/separation.hpp"

namespace vellum::layout {

/// Values close to their wishes are merged into a block wherever a distance is missed, the worst first; a block is split
/// again where a distance inside it pulls the wrong way (Dwyer, Marriott, Stuckey, "Fast Node Overlap Removal", GD 2005,
/// and its correction of 2006). Bounds of variables are not looked at. Distances that contradict each other stay missed.
class BlockSolver {
public:
    BlockSolver(const std::vector<Variable>& variables, const std::vector<Separation>& separations);

    /// The values, by variable.
    std::vector<double> solve();

private:
    struct Constraint {
        std::size_t before, after;
        double gap;
        double pull = 0;  ///< how much the cost would fall without it; below 0: it holds back what wants apart
        bool active = false;
        bool contradicts = false;
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Its members are a chain of variables.
    struct Block {
        double position = 0, weight = 0;
        std::size_t first = none, last = none;
        std::size_t size = 0;
    };

    /// Some constraints in a row, and which of them is missed most.
    struct Bunch {
        std::size_t worst = none;
        double slack = 0;
        bool stale = true;  ///< what is known of it has changed since
    };
    static constexpr std::size_t bunch_size = 32;

    double value(std::size_t v) const { return blocks_[block_of_[v]].position + offset_[v]; }
    double slack(const Constraint& c) const { return value(c.after) - c.gap - value(c.before); }
    void look_at(std::size_t bunch);
    std::size_t most_missed();
    void outdate(std::size_t constraint) { bunches_[constraint / bunch_size].stale = true; }
    template <class Visitor>
    void each_member(const Block& block, Visitor visit) const {
        for (std::size_t v = block.first; v != none; v = behind_[v]) visit(v);
    }
    void append(Block& block, std::size_t variable);
    void satisfy();
    bool split_blocks();
    void merge(std::size_t left, std::size_t right, double distance);
    void place(Block& block);
    double find_pulls(std::size_t variable, std::size_t from);
    bool find_path(std::size_t at, std::size_t to, std::size_t from, std::vector<std::size_t>& path) const;
    bool part(const Constraint& between);
    void split(Constraint& where);
    void gather(std::size_t variable, std::size_t block);

    const std::vector<Variable>& variables_;
    std::vector<Constraint> constraints_;
    std::vector<Bunch> bunches_;       // so that only what has changed is looked at again
    Grouped at_;                       // constraints by variable
    std::vector<Block> blocks_;        // some are empty
    std::vector<std::size_t> behind_;  // the next member of its block, by variable
    std::vector<std::size_t> block_of_;
    std::vector<double> offset_;  // in its block
};

}  // namespace vellum::layout
