#include "dsl/kind_key.hpp"

#include <vellum/vellum.hpp>

#include "catalog/catalog.hpp"
#include "support/catch.hpp"

using namespace vellum;
using dsl::kind_key;

TEST_CASE("a signature of either compiler names the kind") {
    CHECK(kind_key("consteval const char* vellum::detail::spelled() [with Kind = vellum::aws::Glue]") == "aws::Glue");
    CHECK(kind_key("const char *vellum::detail::spelled() [Kind = vellum::logo::Tableau]") == "logo::Tableau");
    CHECK(kind_key("void f() [with Other = vellum::aws::Glue]").empty());
    CHECK(kind_key("Kind = vellum::aws::Glue").empty());
    CHECK(kind_key("").empty());
}

TEST_CASE("what this compiler calls a type is the kind's key, whichever of its names is used") {
    CHECK(kind_key(detail::spelled<aws::S3>()) == "aws::S3");
    CHECK(kind_key(detail::spelled<aws::DynamoDB>()) == "aws::DynamoDb");
    CHECK(kind_key(detail::spelled<aws::Vpc>()) == "aws::Vpc");
    CHECK(kind_key(detail::spelled<generic::Group>()) == "generic::Group");
    CHECK(kind_key(detail::spelled<logo::Tableau>()) == "logo::Tableau");
    CHECK(catalog::find(kind_key(detail::spelled<aws::SageMaker>())) != nullptr);
}
