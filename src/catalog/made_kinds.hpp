/// Kinds as catalog.hpp has them, each made from its row when it is first asked for. A picture takes a dozen of a thousand.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "catalog/tables.hpp"

namespace vellum::catalog {

class MadeKinds {
public:
    /// Those of the tables; they live to the end of the program.
    static MadeKinds& all();

    /// The kind of that row.
    const Kind& operator[](std::size_t row);

    /// One for each row.
    std::span<const Kind> made();

private:
    MadeKinds();
    void make(std::size_t row);
    std::span<const std::string_view> list(tables::List rows);
    const Icon* icon(std::uint32_t row);

    std::mutex mutex_;
    std::vector<bool> made_;
    Kind* kinds_;  ///< room for all; memory that is not needed is not touched
    std::deque<Icon> icons_;
    std::deque<std::vector<std::string_view>> lists_;
};

}  // namespace vellum::catalog
