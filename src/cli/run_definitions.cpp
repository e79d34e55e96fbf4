#include "cli/run_definitions.hpp"

#include <cstdio>

#include "cli/reports.hpp"

namespace vellum::cli {
namespace {

Ran ran(const dsl::Definition& definition) try {
    auto built = dsl::build(definition);
    return {Ran::End::valid, std::move(built.graph), std::move(built.warnings)};
} catch (const model::DefinitionThrew& thrown) {
    return {Ran::End::threw, {}, thrown.diagnostics};
} catch (const model::InvalidDiagram& invalid) {
    return {Ran::End::invalid, {}, invalid.diagnostics};
}

Reports run(const dsl::Definition& definition) try {
    return {{Report::Kind::made, encode(ran(definition))}};
} catch (...) {
    return reports_of(std::current_exception());
}

Outcome outcome(Reports reports) try {
    if (reports.size() == 1 && reports.front().kind == Report::Kind::made) return {decode_ran(reports[0].text), {}};
    return {std::nullopt, std::move(reports)};
} catch (...) {
    return {std::nullopt, reports_of(std::current_exception())};
}

}  // namespace

std::vector<Outcome> run_definitions(const std::vector<dsl::Definition>& definitions, const Workers& workers) {
    std::vector<Outcome> outcomes(definitions.size());
    Jobs jobs{definitions.size(), [&](std::size_t i) { return run(definitions[i]); },
              [&](std::size_t i, Reports reports) { outcomes[i] = outcome(std::move(reports)); }};
    jobs.in_one_process = true;
    jobs.words = {"its code has not ended", "the process that ran its code was ended"};
    std::fflush(stdout);
    run_jobs(jobs, workers);
    return outcomes;
}

}  // namespace vellum::cli
