// The page of all kinds is committed, for reading on a code host.
#include "pages/kinds.hpp"
#include "support/golden.hpp"

using namespace vellum;
using Catch::Matchers::ContainsSubstring;

namespace {

catalog::Kinds all_kinds() {
    catalog::Kinds kinds;
    for (const auto& kind : catalog::kinds()) kinds.push_back(&kind);
    return kinds;
}

}  // namespace

TEST_CASE("docs/kinds.md is current (make kinds writes it)") {
    test::check_golden("docs/kinds.md", pages::markdown_kinds(all_kinds()));
}

TEST_CASE("the page of kinds has a line for each, in the table of its category") {
    const auto page = pages::markdown_kinds({catalog::find("aws::Lambda"), catalog::find("logo::Cpp"),
                                             catalog::find("aws::Ec2"), catalog::find("aws::Vpc")});
    CHECK_THAT(page, ContainsSubstring("4 kinds"));
    CHECK_THAT(page, ContainsSubstring("- [Compute](#compute) (2)\n- [Groups](#groups) (1)\n"));
    CHECK_THAT(page, ContainsSubstring("\n## Compute\n\n`<vellum/aws/compute.hpp>`\n\n| C++ | Name | Also found by |\n"
                                       "|:--|:--|:--|\n| `aws::Lambda` | AWS Lambda | function, "));
    CHECK_THAT(page, ContainsSubstring("| `logo::Cpp` | C++ | cplusplus |\n"));
}

TEST_CASE("links to categories lead to their headings") {
    const auto page = pages::markdown_kinds({catalog::find("aws::SageMaker"), catalog::find("aws::CloudFront")});
    CHECK_THAT(page, ContainsSubstring("(#ai--machine-learning)") && ContainsSubstring("## AI / Machine Learning\n"));
    CHECK_THAT(page, ContainsSubstring("(#networking--content-delivery)"));
}
