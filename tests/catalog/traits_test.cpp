// Traits: from icons/catalog/traits.yaml into the table, and what must be true of them.
#include <string>

#include "catalog/catalog.hpp"
#include "catalog/generator_run.hpp"
#include "support/catch.hpp"

using namespace vellum::catalog;
using namespace vellum::catalog_test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

bool has(const char* key, Trait trait) {
    const auto* kind = find(key);
    REQUIRE(kind);
    return kind->traits[trait];
}

/// A catalogue of two kinds and these lines of traits, the first of which is line 8.
Outcome with_traits(const std::string& lines, const std::string& name) {
    return generate_from(
        "namespace: aws\ncategory: Compute\nkinds:\n  - {type: A, also: [Former]}\n  - {type: B}\n\ntraits:\n" + lines,
        name);
}

}  // namespace

TEST_CASE("kinds have the traits that the file gives them") {
    CHECK(has("aws::Rds", Trait::data_store));
    CHECK(has("aws::Rds", Trait::zonal));
    CHECK_FALSE(has("aws::Rds", Trait::regional));
    CHECK(has("aws::EC2", Trait::instance));  // another name of aws::Ec2
    CHECK(has("aws::PublicSubnet", Trait::public_subnet));
    CHECK(has("generic::Database", Trait::data_store));
    CHECK(has("aws::FsxForLustre", Trait::zonal));  // derived from its icon's name
    CHECK(has("logo::PostgreSql", Trait::data_store));
    CHECK(find("generic::User")->traits.bits == 0);
}

TEST_CASE("each trait has a kind") {
    for (std::size_t i = 0; i < trait_names.size(); ++i) {
        INFO(trait_names[i]);
        CHECK(std::ranges::any_of(kinds(), [&](const Kind& kind) { return kind.traits[static_cast<Trait>(i)]; }));
    }
}

TEST_CASE("traits that exclude or include each other") {
    for (const auto& kind : kinds()) {
        INFO(kind.key);
        const auto& traits = kind.traits;
        CHECK_FALSE((traits[Trait::regional] && traits[Trait::zonal]));
        CHECK_FALSE((traits[Trait::regional] && traits[Trait::data_store]));
        CHECK_FALSE((traits[Trait::territory] && traits[Trait::on_premises]));
        for (const auto of_groups :
             {Trait::cloud, Trait::territory, Trait::vpc, Trait::zone, Trait::subnet, Trait::on_premises}) {
            if (traits[of_groups]) CHECK(kind.is_group);
        }
        if (traits[Trait::public_subnet]) CHECK(traits[Trait::subnet]);
        if (traits[Trait::subnet] || traits[Trait::vpc] || traits[Trait::cloud]) CHECK(traits[Trait::territory]);
        if (traits[Trait::instance] || traits[Trait::volume]) CHECK(traits[Trait::zonal]);
    }
}

TEST_CASE("traits come into the table, by any name of the kind") {
    const auto outcome = with_traits("  - {trait: zonal, kinds: [Former]}\n", "traits");
    REQUIRE(outcome.code == 0);
    CHECK_THAT(outcome.texts, StartsWith("aws::A\n"));
    CHECK_THAT(outcome.tables, ContainsSubstring("{256}},\n"));
    CHECK_THAT(outcome.tables, ContainsSubstring("{0}},\n"));
}

TEST_CASE("mistakes in traits are named with file and line") {
    const auto [lines, said] = GENERATE(table<std::string, std::string>({
        {"  - {trait: zonale, kinds: [A]}\n", "kinds.yaml:8: error: no trait is called `zonale`; there are cloud, "},
        {"  - trait: zonal\n    kinds: [A,\n      C]\n", "kinds.yaml:10: error: there is no kind aws::C"},
        {"  - {trait: zonal, kinds: [\"logo::A\"]}\n", "kinds.yaml:8: error: there is no kind logo::A"},
        {"  - {trait: zonal, kinds: [A]}\n  - {trait: zonal, kinds: [A]}\n",
         "kinds.yaml:9: error: aws::A has this trait already"},
        {"  - {trait: zonal, kinds: A}\n", "kinds.yaml:8: error: `kinds` is a list of texts"},
        {"  - {trait: zonal, types: [A]}\n", "kinds.yaml:8: error: no field is called `types`"},
    }));
    const auto outcome = with_traits(lines, "traits-mistake");
    CHECK(outcome.code == 1);
    CHECK_THAT(outcome.said, ContainsSubstring(said));
}
