#include "layout/open_states.hpp"

#include <set>
#include <tuple>

#include "layout/random.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::layout;

TEST_CASE("open states come in the order of estimates, whatever is added meanwhile and however far below") {
    for (unsigned seed = 0; seed < 50; ++seed) {
        INFO("seed " << seed);
        test::Random random(seed);
        OpenStates open;
        for (int search = 0; search < 2; ++search) {  // the second in what the first left
            open.clear();
            std::set<std::tuple<double, std::uint32_t>> expected;
            std::uint32_t state = 0;
            const auto push = [&] {
                const double estimate = random.between(0, random.one_in(10) ? 100'000 : 200) / 4.0;
                open.push({estimate, ++state, 0});
                expected.emplace(estimate, state);
            };
            for (int i = 0; i < 20; ++i) push();
            for (int i = 0; i < 300 && !expected.empty(); ++i) {
                const OpenState* next = open.next();
                REQUIRE(next != nullptr);
                CHECK(std::tuple(next->estimate, next->state) == *expected.begin());
                open.pop();
                expected.erase(expected.begin());
                if (i < 200 && !random.one_in(3)) push();
                if (i < 200 && random.one_in(3)) push();
            }
            if (search == 0) continue;
            while (!expected.empty()) {
                REQUIRE(open.next() != nullptr);
                CHECK(open.next()->state == std::get<1>(*expected.begin()));
                open.pop();
                expected.erase(expected.begin());
            }
            CHECK(open.next() == nullptr);
        }
    }
}
