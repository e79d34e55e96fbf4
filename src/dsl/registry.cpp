#include "dsl/registry.hpp"

#include <algorithm>
#include <new>
#include <tuple>

#include <fmt/format.h>

#include "dsl/recorder.hpp"
#include "dsl/source_name.hpp"

namespace vellum::dsl {
namespace {

/// Filled before main, in whatever order the linker chose.
std::vector<Definition>& registered() {
    static std::vector<Definition> all;
    return all;
}

auto position(const model::SourceLocation& where) { return std::tie(where.file, where.line); }

/// An exception out of the body becomes a finding: the diagram has a fault, and the others can still be drawn.
std::vector<model::Diagnostic> run_body(const Definition& definition, Recorder& recorder) {
    const auto threw = [&](const std::string& what) {
        auto found = recorder.take_findings();
        found.push_back({model::Severity::error, fmt::format("the code of diagram {} threw {}", definition.name, what),
                         "", definition.where});
        throw model::DefinitionThrew(std::move(found));
    };
    try {
        Diagram diagram(recorder.number());
        definition.body(diagram);
    } catch (const std::bad_alloc&) {
        threw("std::bad_alloc: it needs more memory than it may have");
    } catch (const std::exception& exception) {
        threw(fmt::format("\"{}\"", exception.what()));
    } catch (...) {
        threw("something that is no std::exception");
    }
    return recorder.take_findings();
}

}  // namespace

std::vector<Definition> definitions() {
    auto all = registered();
    std::ranges::sort(all, [](const Definition& a, const Definition& b) {
        return std::tie(a.name, a.where.file, a.where.line) < std::tie(b.name, b.where.file, b.where.line);
    });
    return all;
}

Built build(const Definition& definition) {
    Recorder recorder(definition);
    auto found = run_body(definition, recorder);
    Built built{recorder.take_graph(), {}};
    std::ranges::move(model::validate(built.graph), std::back_inserter(found));
    std::ranges::stable_sort(found, {}, [](const auto& diagnostic) { return position(diagnostic.where); });
    const bool valid = std::ranges::none_of(
        found, [](const auto& diagnostic) { return diagnostic.severity == model::Severity::error; });
    if (!valid) throw model::InvalidDiagram(std::move(found));
    built.warnings = std::move(found);
    return built;
}

}  // namespace vellum::dsl

namespace vellum::detail {

Registration::Registration(const char* name, const char* title, const char* root, const char* file, int line,
                           void (*body)(Diagram&)) {
    dsl::registered().push_back({name, title, {dsl::source_name(file, root), line}, root, body});
}

}  // namespace vellum::detail
