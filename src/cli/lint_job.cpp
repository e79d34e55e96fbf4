#include "cli/lint_job.hpp"

#include <cstdio>

#include "cli/reports.hpp"
#include "theme/theme.hpp"

namespace vellum::cli {
namespace {

lint::Drawn drawn(const model::Graph& graph, const publish::Drawing& drawing) {
    return {graph, drawing.layout, drawing.scene, theme::standard()};
}

/// Each finding is a report of bytes for the caller.
Reports encoded(const model::Graph& graph, const std::vector<lint::Finding>& findings) {
    const auto names = model::name_all(graph);
    Reports reports;
    for (const auto& finding : findings) reports.push_back({Report::Kind::made, encode(locate(graph, names, finding))});
    return reports;
}

Reports inspect(const model::Graph& graph) try {
    return encoded(graph, lint::inspect(drawn(graph, publish::draw(graph, theme::standard()))));
} catch (...) {
    auto reports = encoded(graph, lint::inspect(graph));
    for (auto& report : reports_of(std::current_exception())) reports.push_back(std::move(report));
    return reports;
}

}  // namespace

Reports warnings_about(const model::Graph& graph, const publish::Drawing& drawing) {
    Reports reports;
    for (const auto& finding : lint::errors_in(drawn(graph, drawing)))
        reports.push_back({Report::Kind::warning, line(finding)});
    return reports;
}

std::vector<LocatedFinding> inspect(const std::vector<model::Graph>& graphs, const Workers& workers, Console& console) {
    std::vector<Reports> results(graphs.size());
    std::fflush(stdout);
    run_jobs({graphs.size(), [&](std::size_t i) { return inspect(graphs[i]); },
              [&](std::size_t i, Reports reports) { results[i] = std::move(reports); }},
             workers);
    std::vector<LocatedFinding> findings;
    for (std::size_t i = 0; i < graphs.size(); ++i) {
        for (const auto& report : results[i]) {
            show(report, graphs[i], console);
            if (report.kind == Report::Kind::made) findings.push_back(decode(report.text));
        }
    }
    return findings;
}

}  // namespace vellum::cli
