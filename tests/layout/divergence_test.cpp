#include "layout/divergence.hpp"

#include <string>

#include "support/catch.hpp"

using namespace vellum::layout;

namespace {

/// Two routes that share a stretch of their first routes, and the side of the line on which `a` belongs; {0, 0} where
/// either order is as good.
struct Pair {
    std::string name;
    Polyline a, b;
    std::size_t segment_a, segment_b;
    Point side;
};

constexpr Point up{0, -1}, down{0, 1}, either{0, 0};

std::vector<Pair> pairs() {
    return {
        {"a turns up, b goes on", {{0, 0}, {50, 0}, {50, -40}}, {{0, 0}, {90, 0}}, 0, 0, up},
        {"a turns down, b goes on", {{0, 0}, {50, 0}, {50, 40}}, {{0, 0}, {90, 0}}, 0, 0, down},
        {"b turns up first, a later", {{0, 0}, {90, 0}, {90, -40}}, {{0, 0}, {50, 0}, {50, -40}}, 0, 0, down},
        {"a turns up first, b down", {{0, 0}, {50, 0}, {50, -40}}, {{0, 0}, {90, 0}, {90, 40}}, 0, 0, up},
        {"both turn at one point, apart", {{0, 0}, {50, 0}, {50, -40}}, {{0, 0}, {50, 0}, {50, 40}}, 0, 0, up},
        {"together round a bend, then a turns inward",
         {{0, 0}, {50, 0}, {50, 60}, {90, 60}},
         {{0, 0}, {50, 0}, {50, 90}},
         0,
         0,
         up},
        {"together round a bend, then a turns outward",
         {{0, 0}, {50, 0}, {50, 60}, {10, 60}},
         {{0, 0}, {50, 0}, {50, 90}},
         0,
         0,
         down},
        {"the ends decide nothing, the beginnings do", {{0, -40}, {0, 0}, {90, 0}}, {{-30, 0}, {90, 0}}, 1, 0, up},
        {"a comes from below, b from above", {{0, 40}, {0, 0}, {90, 0}}, {{0, -40}, {0, 0}, {90, 0}}, 1, 1, down},
        {"they run against each other", {{0, 0}, {50, 0}, {50, -40}}, {{90, 0}, {10, 0}, {10, 40}}, 0, 0, up},
        {"one lies on the other", {{0, 0}, {90, 0}}, {{0, 0}, {90, 0}}, 0, 0, either},
        {"one is shorter, neither turns", {{0, 0}, {60, 0}}, {{0, 0}, {90, 0}}, 0, 0, either},
        {"together to the very end", {{0, 0}, {50, 0}, {50, 40}}, {{0, 0}, {50, 0}, {50, 40}}, 0, 0, either},
    };
}

Point turned(Point p) { return {-p.y, p.x}; }
Point mirrored(Point p) { return {p.x, -p.y}; }

Pair moved(Pair pair, Point (*move)(Point)) {
    for (auto& p : pair.a) p = move(p);
    for (auto& p : pair.b) p = move(p);
    pair.side = move(pair.side);
    return pair;
}

int sign(double value) { return value < 0 ? -1 : value > 0 ? 1 : 0; }

int order(const Pair& pair) { return order_of({&pair.a, pair.segment_a}, {&pair.b, pair.segment_b}); }

/// The same routes drawn from their other ends.
Pair reversed(Pair pair) {
    std::reverse(pair.a.begin(), pair.a.end());
    std::reverse(pair.b.begin(), pair.b.end());
    pair.segment_a = pair.a.size() - 2 - pair.segment_a;
    pair.segment_b = pair.b.size() - 2 - pair.segment_b;
    return pair;
}

Pair swapped(Pair pair) {
    std::swap(pair.a, pair.b);
    std::swap(pair.segment_a, pair.segment_b);
    pair.side = pair.side * -1;
    return pair;
}

/// All four headings, and each of them mirrored.
std::vector<Pair> everywhere(Pair pair) {
    std::vector<Pair> out;
    for (int quarter = 0; quarter < 4; ++quarter) {
        out.push_back(pair);
        out.push_back(moved(pair, mirrored));
        pair = moved(pair, turned);
    }
    return out;
}

void check(const Pair& pair) {
    const int expected = sign(pair.side.x + pair.side.y);
    CHECK(sign(order(pair)) == expected);
    CHECK(sign(order(swapped(pair))) == -expected);
    CHECK(sign(order(reversed(pair))) == expected);
}

}  // namespace

TEST_CASE("a route belongs on the side to which it turns off, whatever the heading") {
    for (const Pair& pair : pairs()) {
        for (const Pair& turned_pair : everywhere(pair)) {
            INFO(pair.name << ", a from " << turned_pair.a.front().x << "," << turned_pair.a.front().y << " to "
                           << turned_pair.a.back().x << "," << turned_pair.a.back().y);
            check(turned_pair);
        }
    }
}
