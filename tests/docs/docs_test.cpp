// Every example of the README and the docs is a diagram without errors or warnings.
#include "dsl/registry.hpp"
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
        } catch (const vellum::model::InvalidDiagram& invalid) {
            FAIL_CHECK(invalid.what());
        }
    }
}
