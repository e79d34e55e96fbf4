// Every example of the README and the docs is a diagram without errors or warnings, in which lint finds no error.
#include "dsl/registry.hpp"
#include "lint/lint.hpp"
#include "support/catch.hpp"

TEST_CASE("the examples of the documentation build") {
    const auto examples = vellum::dsl::definitions();
    CHECK(examples.size() >= 7);
    for (const auto& example : examples) {
        CAPTURE(example.where.file, example.where.line, example.name);
        try {
            const auto built = vellum::dsl::build(example);
            for (const auto& warning : built.warnings) UNSCOPED_INFO(to_string(warning));
            CHECK(built.warnings.empty());
            for (const auto& finding : vellum::lint::inspect(built.graph)) {
                const bool error = finding.diagnostic.severity == vellum::model::Severity::error;
                if (error && !finding.silenced) FAIL_CHECK(to_string(finding.diagnostic));
                if (finding.rule->id == vellum::model::unused_silence) FAIL_CHECK(to_string(finding.diagnostic));
            }
        } catch (const vellum::model::InvalidDiagram& invalid) {
            FAIL_CHECK(invalid.what());
        }
    }
}
