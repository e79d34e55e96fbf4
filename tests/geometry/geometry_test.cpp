#include "geometry/geometry.hpp"

#include "support/catch.hpp"

using namespace vellum::geometry;

namespace {

/// Small whole boxes, empty ones among them, for properties that hold for all.
std::vector<Rect> boxes() {
    std::vector<Rect> out;
    for (double x : {0, 1, 3}) {
        for (double y : {0, 2}) {
            for (double width : {0, 1, 2, 4}) {
                for (double height : {0, 1, 3}) out.push_back({x, y, width, height});
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("a box knows its sides and its centre") {
    const Rect box{10, 20, 30, 40};
    CHECK(box.left() == 10);
    CHECK(box.top() == 20);
    CHECK(box.right() == 40);
    CHECK(box.bottom() == 60);
    CHECK(box.center() == Point{25, 40});
    CHECK(Rect::around({25, 40}, {30, 40}) == box);
}

TEST_CASE("a box without width or without height is empty") {
    CHECK(Rect{}.empty());
    CHECK(Rect{1, 1, 5, 0}.empty());
    CHECK(Rect{1, 1, 0, 5}.empty());
    CHECK(Rect{1, 1, -2, 5}.empty());
    CHECK_FALSE(Rect{1, 1, 0.5, 0.5}.empty());
}

TEST_CASE("a box between two points is the same from either of them") {
    const Rect expected{1, 2, 4, 6};
    CHECK(Rect::spanning({1, 2}, {5, 8}) == expected);
    CHECK(Rect::spanning({5, 8}, {1, 2}) == expected);
    CHECK(Rect::spanning({1, 8}, {5, 2}) == expected);
}

TEST_CASE("touching borders is not overlapping") {
    const Rect box{0, 0, 10, 10};
    CHECK_FALSE(box.overlaps({10, 0, 5, 5}));
    CHECK_FALSE(box.overlaps({0, -5, 5, 5}));
    CHECK_FALSE(box.overlaps({10, 10, 5, 5}));
    CHECK(box.overlaps({9.9, 9.9, 5, 5}));
    CHECK(box.overlaps({2, 2, 1, 1}));
}

TEST_CASE("a segment is a box without thickness, and overlaps what it passes through") {
    const Rect box{0, 0, 10, 10};
    CHECK(Rect::spanning({-5, 5}, {15, 5}).overlaps(box));
    CHECK_FALSE(Rect::spanning({-5, 10}, {15, 10}).overlaps(box));
    CHECK_FALSE(Rect::spanning({-5, 5}, {0, 5}).overlaps(box));
}

TEST_CASE("overlapping is symmetric, and a box that holds another overlaps it") {
    for (const Rect& a : boxes()) {
        for (const Rect& b : boxes()) {
            REQUIRE(a.overlaps(b) == b.overlaps(a));
            if (!b.empty() && a.contains(b)) REQUIRE(a.overlaps(b));
        }
    }
}

TEST_CASE("the union is the smallest box that holds both") {
    for (const Rect& a : boxes()) {
        for (const Rect& b : boxes()) {
            if (a.empty() || b.empty()) continue;
            const Rect all = united(a, b);
            REQUIRE(all == united(b, a));
            REQUIRE(all.contains(a));
            REQUIRE(all.contains(b));
            REQUIRE((all.left() == a.left() || all.left() == b.left()));
            REQUIRE((all.top() == a.top() || all.top() == b.top()));
            REQUIRE((all.right() == a.right() || all.right() == b.right()));
            REQUIRE((all.bottom() == a.bottom() || all.bottom() == b.bottom()));
        }
    }
}

TEST_CASE("a box of no extent leaves a union as it is, wherever it lies") {
    const Rect box{5, 5, 2, 2};
    CHECK(united(box, Rect{}) == box);
    CHECK(united(Rect{100, 100, 0, 0}, box) == box);
}

TEST_CASE("growing by a margin and shrinking by it gives the box back") {
    const Rect box{3, 4, 10, 20};
    CHECK(box.inflated(2) == Rect{1, 2, 14, 24});
    CHECK(box.inflated(2).inflated(-2) == box);
    CHECK(box.inflated(2).contains(box));
    CHECK(box.moved({-3, 6}) == Rect{0, 10, 10, 20});
}

TEST_CASE("distances") {
    CHECK(distance({0, 0}, {3, 4}) == 5);
    CHECK(distance({3, 4}, {3, 4}) == 0);
    CHECK(length(Point{1, 2} - Point{4, 6}) == 5);
}
