#include "cli/reports.hpp"

#include <fmt/format.h>

#include <new>

#include "model/diagnostic.hpp"

namespace vellum::cli {

Reports reports_of(const std::exception_ptr& problem) try {
    std::rethrow_exception(problem);
} catch (const model::InvalidDiagram& invalid) {
    Reports reports;
    for (const auto& diagnostic : invalid.diagnostics) {
        reports.push_back({Report::Kind::users_mistake, model::to_string(diagnostic)});
    }
    return reports;
} catch (const std::bad_alloc&) {
    return {{Report::Kind::system_error, "it needs more memory than it may have (--memory gives it more)"}};
} catch (const std::exception& failure) {
    return {{Report::Kind::system_error, failure.what()}};
}

void show(const Report& report, const std::string& what, Console& console) {
    switch (report.kind) {
        case Report::Kind::written: console.line(report.text); break;
        case Report::Kind::made: break;
        case Report::Kind::warning: console.warning(report.text); break;
        case Report::Kind::remark: console.note(report.text); break;
        case Report::Kind::users_mistake: console.error(ExitCode::users_mistake, report.text); break;
        case Report::Kind::system_error: console.error(ExitCode::system, fmt::format("{}: {}", what, report.text));
    }
}

void show(const Report& report, const model::Graph& graph, Console& console) {
    show(report, fmt::format("{}:{}: {}", graph.where.file, graph.where.line, graph.name), console);
}

}  // namespace vellum::cli
