// Links: from icons/catalog/links.yaml into the table.
#include <regex>
#include <string>

#include "catalog/catalog.hpp"
#include "catalog/generator_run.hpp"
#include "support/catch.hpp"

using namespace vellum::catalog;
using namespace vellum::catalog_test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// A catalogue of two kinds and these lines of links, the first of which is line 8.
Outcome with_links(const std::string& lines, const std::string& name) {
    return generate_from(
        "namespace: aws\ncategory: Compute\nkinds:\n  - {type: A, also: [Former]}\n  - {type: B}\n\nlinks:\n" + lines,
        name);
}

}  // namespace

TEST_CASE("kinds have the links that the file gives them") {
    CHECK(find("aws::S3")->link == "https://aws.amazon.com/s3/");
    CHECK(find("aws::KinesisDataStreams")->link == "https://aws.amazon.com/kinesis/data-streams/");
    CHECK(find("logo::Tableau")->link == "https://www.tableau.com/");
    CHECK(find("aws::Region")->link == "");
    CHECK(find("generic::User")->link == "");
}

TEST_CASE("links are whole addresses, and most services of AWS have one") {
    static const std::regex address(R"(https://[a-z0-9.-]+\.[a-z]+/[a-z0-9/-]*)");
    int linked = 0;
    for (const auto& kind : kinds()) {
        if (kind.link.empty()) continue;
        INFO(kind.key);
        CHECK(std::regex_match(std::string(kind.link), address));
        linked += kind.key.starts_with("aws::");
    }
    CHECK(linked >= 200);
}

TEST_CASE("mistakes in links are found, each with its line") {
    const auto outcome = with_links(
        "  - {to: a, kinds: [A, Absent]}\n"
        "  - {to: b, kinds: [Former]}\n"
        "  - {to: \"http://b.c/\", kinds: [B]}\n"
        "  - {to: /b/, kinds: []}\n",
        "bad_links");
    CHECK(outcome.code != 0);
    CHECK_THAT(outcome.said, ContainsSubstring(":8: error: there is no kind aws::Absent"));
    CHECK_THAT(outcome.said, ContainsSubstring(":9: error: aws::Former has a link already"));
    CHECK_THAT(outcome.said,
               ContainsSubstring(":10: error: `http://b.c/` is neither an address with https nor a path"));
    CHECK_THAT(outcome.said, ContainsSubstring(":11: error: `/b/` is neither"));
}
