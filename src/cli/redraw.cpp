#include "cli/redraw.hpp"

#include <cstdio>

#include "cli/reports.hpp"
#include "cli/workers.hpp"
#include "publish/file.hpp"
#include "publish/redraw.hpp"

namespace vellum::cli {
namespace {

using publish::Likeness;
using publish::Order;

/// One report a file, in the order of the formats: a digit for its likeness.
Reports draw_and_compare(const Order& order, const Output& output) try {
    const auto& graph = *order.diagram.graph;
    const publish::Fingerprints fingerprints(graph, theme::standard());
    const auto drawing = publish::draw(graph, theme::standard());
    Reports reports;
    for (const auto format : order.formats) {
        const auto redrawn =
            publish::encode(format, graph, drawing, output.settings, fingerprints.of(format, output.settings));
        const auto file = publish::read_file(publish::path_of(output.folder, graph.name, format));
        const auto likeness = publish::compare(format, file, redrawn);
        reports.push_back({Report::Kind::made, std::to_string(static_cast<int>(likeness))});
    }
    return reports;
} catch (...) {
    return reports_of(std::current_exception());
}

}  // namespace

Compared compare_redrawn(const std::vector<Order>& current, const Output& output, const Workers& workers,
                         Console& console) {
    std::vector<Reports> results(current.size());
    std::fflush(stdout);
    run_jobs({current.size(), [&](std::size_t i) { return draw_and_compare(current[i], output); },
              [&](std::size_t i, Reports reports) { results[i] = std::move(reports); }},
             workers);
    Compared compared;
    for (std::size_t i = 0; i < current.size(); ++i) {
        const auto& graph = *current[i].diagram.graph;
        for (std::size_t k = 0; k < results[i].size(); ++k) {
            const auto& report = results[i][k];
            show(report, graph, console);
            if (report.kind != Report::Kind::made) continue;
            const auto likeness = static_cast<Likeness>(report.text.front() - '0');
            if (likeness == Likeness::different) compared.different.push_back({graph.name, current[i].formats[k], ""});
            if (likeness == Likeness::unknown) ++compared.unknown;
        }
    }
    return compared;
}

}  // namespace vellum::cli
