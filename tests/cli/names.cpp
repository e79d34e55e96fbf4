#include "cli/new_diagram.hpp"
#include "cli/shell.hpp"
#include "support/catch.hpp"

using namespace vellum::cli;

TEST_CASE("words are quoted for the shell only where they must be") {
    CHECK(shell_word("output/a.svg") == "output/a.svg");
    CHECK(shell_word("my pictures") == "'my pictures'");
    CHECK(shell_word("it's") == "'it'\\''s'");
    CHECK(shell_word("") == "''");
    CHECK(shell_word("$(rm)") == "'$(rm)'");
}

TEST_CASE("names of new diagrams") {
    for (const char* good : {"etl", "ETL_using_glue", "three-tier", "v2", "A"}) CHECK(is_diagram_name(good));
    for (const char* bad : {"", "2tier", "-x", "_x", "a b", "a/b", "../x", "a.cpp", "é", "a\"b"}) {
        CHECK_FALSE(is_diagram_name(bad));
        CHECK(is_diagram_name(nearest_diagram_name(bad)));
    }
    CHECK_FALSE(is_diagram_name(std::string(101, 'a')));
    CHECK(is_diagram_name(nearest_diagram_name(std::string(101, 'a'))));
    CHECK(nearest_diagram_name("my first diagram") == "my_first_diagram");
}
