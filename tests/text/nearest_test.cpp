#include "text/nearest.hpp"

#include "support/catch.hpp"

using namespace vellum::text;

TEST_CASE("the nearest name is what was meant, or nothing") {
    const std::vector<std::string> verbs{"list", "render", "check", "icons", "new"};
    CHECK(nearest("rendr", verbs) == "render");
    CHECK(nearest("redner", verbs) == "render");
    CHECK(nearest("CHECK", verbs) == "check");
    CHECK(nearest("lits", verbs) == "list");
    CHECK(nearest("nwe", verbs) == "new");
    CHECK(nearest("diagram", verbs).empty());
    CHECK(nearest("", verbs).empty());
    CHECK(nearest(std::string(100'000, 'x'), verbs).empty());
    CHECK(nearest("render", {}).empty());
    CHECK(did_you_mean("rendr", verbs) == " (did you mean \"render\"?)");
}
