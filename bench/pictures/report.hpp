/// Tables of figures, on standard output.
#pragma once

#include "pictures/figures.hpp"
#include "pictures/tools.hpp"

namespace vellum::bench {

/// A tool and its figures, by sample; none where it gave up.
struct Column {
    std::string tool;
    bool curved = false;  ///< bends mean nothing
    std::vector<std::optional<quality::Measures>> figures;
};

/// A line for each sample and tool.
void print_diagrams(const std::vector<Sample>& samples, const std::vector<Column>& columns);

/// A table for each part of the corpus, one for all of it, and the targets against ELK. The first column is this tool,
/// the second ELK. Sums are over the samples that every tool has laid out.
void print_report(const std::vector<Sample>& samples, const std::vector<Column>& columns);

}  // namespace vellum::bench
