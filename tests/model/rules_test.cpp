#include "model/rules.hpp"

#include <algorithm>
#include <tuple>

#include "support/catch.hpp"

using namespace vellum::model;

TEST_CASE("rules are found by their ids") {
    for (const auto& rule : rules()) CHECK(find_rule(rule.id) == &rule);
    CHECK(find_rule("no-such-rule") == nullptr);
    CHECK(find_rule("") == nullptr);
    REQUIRE(find_rule(unused_silence));
    CHECK(find_rule(unused_silence)->severity == Severity::note);
}

TEST_CASE("rules are sorted, the worst first, and each has a short id and a reason of one line") {
    CHECK(std::ranges::is_sorted(
        rules(), {}, [](const Rule& rule) { return std::tuple(-static_cast<int>(rule.severity), rule.id); }));
    for (const auto& rule : rules()) {
        INFO(rule.id);
        CHECK(std::ranges::all_of(rule.id, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }));
        CHECK(rule.reason.size() >= 20);
        CHECK(rule.reason.size() <= 100);
        CHECK(rule.reason.find('\n') == rule.reason.npos);
    }
}
