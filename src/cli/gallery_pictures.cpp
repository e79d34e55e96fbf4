#include "cli/gallery_pictures.hpp"

#include <algorithm>
#include <cstdio>

#include "cli/reports.hpp"
#include "cli/workers.hpp"
#include "publish/gallery.hpp"

namespace vellum::cli {
namespace {

Reports draw(const model::Graph& graph) try {
    return {{Report::Kind::made, publish::draw_picture(graph)}};
} catch (...) {
    return reports_of(std::current_exception());
}

}  // namespace

std::optional<std::vector<std::string>> gallery_pictures(const std::vector<publish::Shown>& diagrams,
                                                         const Output& output, const Workers& workers,
                                                         Console& console) {
    std::vector<std::string> pictures(diagrams.size());
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < diagrams.size(); ++i) {
        auto picture = publish::picture_in(output.folder, *diagrams[i].graph);
        if (picture) {
            pictures[i] = std::move(*picture);
        } else {
            missing.push_back(i);
        }
    }
    const auto done = [&](std::size_t job, const Reports& reports) {
        for (const auto& report : reports) {
            if (report.kind == Report::Kind::made) pictures[missing[job]] = report.text;
            show(report, *diagrams[missing[job]].graph, console);
        }
    };
    std::fflush(stdout);
    run_jobs({missing.size(), [&](std::size_t job) { return draw(*diagrams[missing[job]].graph); }, done}, workers);
    if (std::ranges::any_of(pictures, &std::string::empty)) return std::nullopt;
    return pictures;
}

}  // namespace vellum::cli
