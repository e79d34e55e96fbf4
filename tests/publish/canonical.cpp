#include "publish/canonical.hpp"

#include "support/catch.hpp"

using vellum::publish::Canonical;

namespace {

template <class... T>
std::string form(const T&... fields) {
    Canonical out;
    out.put(fields...);
    return out.text();
}

}  // namespace

TEST_CASE("fields that join to the same text are told apart") {
    CHECK(form("ab", "c") != form("a", "bc"));
    CHECK(form("", "a") != form("a", ""));
    CHECK(form("a") != form("a", ""));
    CHECK(form("1:a") != form("1", "a"));
    CHECK(form("2:ab1:c") != form("ab", "c"));
}

TEST_CASE("an optional that is missing is none of its values, a list is none of its elements") {
    using Text = std::optional<std::string>;
    CHECK(form(Text()) != form(Text("")));
    CHECK(form(Text(), Text("a")) != form(Text("a"), Text()));
    using List = std::vector<std::string>;
    CHECK(form(List{"a", "b"}, List{}) != form(List{"a"}, List{"b"}));
    CHECK(form(List{"a", "b"}) != form(List{"b", "a"}));
    CHECK(form(std::vector<List>{{"a"}, {}}) != form(std::vector<List>{{}, {"a"}}));
    using Either = std::variant<int, double>;
    CHECK(form(Either(1)) != form(Either(1.0)));
}

TEST_CASE("numbers are exact and free of locale") {
    CHECK(form(0.1) == "3:0.1");
    CHECK(form(0.1) != form(std::nextafter(0.1, 1.0)));
    CHECK(form(-12) == "3:-12");
    CHECK(form(true) == "1:1");
    CHECK(form(static_cast<unsigned char>(65)) == "2:65");
}
