// The generator as a process: what it makes of good entries, of mistakes, of hostile icons and of no icons at all.
#include <string>

#include "catalog/generator_run.hpp"
#include "support/catch.hpp"

using namespace vellum::catalog_test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string head = "namespace: aws\ncategory: Compute\nkinds:\n";
const std::string group_head = "namespace: aws\ncategory: Compute\ngroups:\n";

struct Mistake {
    const char* name;
    std::string yaml;
    const char* said;  ///< after the file's name
};

const Mistake mistakes[] = {
    {"category", head + "  - {type: A}\n  - {type: B, category: Compote}\n",
     "kinds.yaml:5: error: unknown category `Compote`"},
    {"namespace", "category: Compute\nkinds:\n  - {type: A}\n",
     "kinds.yaml:3: error: `namespace` is one of aws, generic, logo"},
    {"twice", head + "  - {type: A}\n\n  - {type: A}\n", "kinds.yaml:6: error: aws::A is defined already, at "},
    {"also-twice", head + "  - {type: A}\n  - {type: B, also: [A]}\n",
     "kinds.yaml:5: error: aws::A is defined already"},
    {"no-type", head + "  - {icon: a/b}\n", "kinds.yaml:4: error: a kind needs a `type`"},
    {"bad-type", head + "  - {type: a-b}\n", "kinds.yaml:4: error: `a-b` is no C++ name"},
    {"field", head + "  - type: A\n    labl: x\n", "kinds.yaml:5: error: no field is called `labl`"},
    {"aliases", head + "  - {type: A, aliases: x}\n", "kinds.yaml:4: error: `aliases` is a list of texts"},
    {"alias-twice", head + "  - {type: A, aliases: [x, x]}\n", "kinds.yaml:4: error: the alias `x` is there twice"},
    {"color", head + "  - {type: A, color: red}\n", "kinds.yaml:4: error: `color` is a colour such as"},
    {"not-a-map", head + "  - Lambda\n", "kinds.yaml:4: error: fields of the form"},
    {"syntax", head + "  - {type: A\n", "kinds.yaml:5: error: "},
    {"drawing", head + "  - {type: A, icon: \"drawn:nothing\"}\n",
     "kinds.yaml:4: error: aws::A: there is no icon `drawn:nothing`"},
    {"border", group_head + "  - {type: A}\n", "kinds.yaml:4: error: a group needs a `border`"},
    {"line", group_head + "  - type: A\n    border: \"#123456\"\n    line: wavy\n",
     "kinds.yaml:6: error: `line` is one of solid, dashed, dotted"},
    {"rule", group_head + "  - {type: A, border: \"#123456\", inside: [B], message: m}\n",
     "kinds.yaml:4: error: the rule names `B`"},
    {"message", group_head + "  - {type: A, border: \"#123456\", inside: [A]}\n",
     "kinds.yaml:4: error: a `message` belongs to"},
};

}  // namespace

TEST_CASE("a mistake is named with file and line, and nothing is written") {
    for (const auto& [name, yaml, said] : mistakes) {
        INFO(name);
        const auto outcome = generate_from(yaml, std::string("mistake-") + name);
        CHECK(outcome.code == 1);
        CHECK_THAT(outcome.said, ContainsSubstring(said));
        CHECK(outcome.tables.empty());
    }
}

TEST_CASE("all mistakes are named at once") {
    const auto outcome =
        generate_from(head + "  - {type: a}\n  - {type: B, category: C}\n  - {type: D, x: y}\n", "all");
    for (const char* line : {"kinds.yaml:4:", "kinds.yaml:5:", "kinds.yaml:6:"}) {
        CHECK_THAT(outcome.said, ContainsSubstring(line));
    }
}

TEST_CASE("one line of YAML is a kind") {
    const auto outcome = generate_from(head + "  - {type: NewThing, aliases: [novelty]}\n", "one");
    REQUIRE(outcome.code == 0);
    CHECK_THAT(outcome.headers.at("aws/compute.hpp"), ContainsSubstring("struct NewThing;  ///< New Thing\n"));
    CHECK_THAT(outcome.texts,
               ContainsSubstring("aws::NewThing\nNew Thing\nNew Thing\nCompute\nvellum/aws/compute.hpp\nnovelty\n"));
}

TEST_CASE("aws.hpp includes the headers of all categories") {
    const auto outcome = generate_from(head + "  - {type: A}\n  - {type: B, category: General}\n", "headers");
    REQUIRE(outcome.headers.size() == 3);
    CHECK_THAT(outcome.headers.at("aws.hpp"), ContainsSubstring("#include <vellum/aws/compute.hpp>\n"
                                                                "#include <vellum/aws/general.hpp>\n"));
    CHECK_THAT(outcome.headers.at("aws/general.hpp"),
               ContainsSubstring("struct B;") && !ContainsSubstring("struct A;"));
}

TEST_CASE("text from the YAML is never C++, whatever it holds") {
    const auto outcome =
        generate_from(head + "  - {type: A, name: 'a \"b\" \\ c', aliases: ['\"); evil(\"']}\n", "quotes");
    REQUIRE(outcome.code == 0);
    CHECK_THAT(outcome.texts, ContainsSubstring("\na \"b\" \\ c\n") && ContainsSubstring("\n\"); evil(\"\n"));
    CHECK_THAT(outcome.tables, !ContainsSubstring("evil") && !ContainsSubstring("\\"));
}

TEST_CASE("without icon packages every named icon is a tile, in one clear line") {
    const auto outcome = generate(VELLUM_SOURCE_DIR "/icons/catalog", "/nonexistent", "no-icons");
    REQUIRE(outcome.code == 0);
    CHECK_THAT(outcome.said, ContainsSubstring("not installed") && ContainsSubstring("npm ci --ignore-scripts"));
    CHECK(outcome.said.find('\n') == outcome.said.size() - 1);
    CHECK_THAT(outcome.tables, ContainsSubstring("has_aws_icons = false"));
    CHECK_THAT(outcome.texts, ContainsSubstring(R"~(
aws-lambda
<rect width="64" height="64" rx="8" fill="#ED7100"/>)~") &&
                                  ContainsSubstring(R"~(
aws-vpc
<rect width="64" height="64" rx="0" fill="#8C4FFF"/>)~"));
    CHECK_THAT(outcome.tables,
               ContainsSubstring("/* aws-lambda */ {64, 64, ") && ContainsSubstring("/* generic-laptop */ {48, 48, "));
}

TEST_CASE("names and labels do not depend on the installed packages") {
    const auto headers = generate(VELLUM_SOURCE_DIR "/icons/catalog", "/nonexistent", "no-icons").headers;
    const auto with_icons = generate(VELLUM_SOURCE_DIR "/icons/catalog", VELLUM_ICON_DIR, "icons").headers;
    CHECK(headers.size() > 20);
    CHECK(headers == with_icons);
}

TEST_CASE("the tables are the same from run to run") {
    const auto first = generate(VELLUM_SOURCE_DIR "/icons/catalog", VELLUM_ICON_DIR, "first");
    const auto second = generate(VELLUM_SOURCE_DIR "/icons/catalog", VELLUM_ICON_DIR, "second");
    REQUIRE(first.code == 0);
    CHECK(first.tables == second.tables);
    CHECK(first.texts == second.texts);
}

TEST_CASE("an icon that its installed package does not have is a mistake") {
    const auto icons = fresh_folder("some-icons");
    write(icons / "aws-icons/icons/resource/A.svg",
          R"(<svg viewBox="0 0 48 48"><path fill="#8c4fff" d="M0 0"/></svg>)");
    const auto good = generate_from(head + "  - {type: A, icon: resource/A}\n", "there", icons);
    CHECK(good.code == 0);
    CHECK_THAT(good.tables, ContainsSubstring("has_aws_icons = true") && ContainsSubstring("{140, 79, 255}"));
    const auto bad = generate_from(head + "  - {type: B, icon: resource/B}\n", "not-there", icons);
    CHECK(bad.code == 1);
    CHECK_THAT(bad.said, ContainsSubstring("kinds.yaml:4: error: aws::B: there is no icon `resource/B`"));
}

TEST_CASE("only what draws is taken from an icon") {
    const auto icons = fresh_folder("hostile-icons");
    write(icons / "aws-icons/icons/resource/A.svg",
          R"~(<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="4 8 16 16">
             <title>t</title><desc>d</desc><style>path{fill:red}</style><script>alert(1)</script>
             <defs><clipPath id="c"><rect width="3" height="3"/></clipPath></defs>
             <g onclick="alert(2)" clip-path="url(#c)" style="fill:url(http://x)" class="k">
             <path fill="url(http://example.org/a.svg#b)" stroke="#ff0000" d="M1.23456 2"/>
             <path fill="URL(http://example.org)" mask="u\72l(http://example.org)" stroke="image(http://example.org)"/>
             <use href="http://example.org/a.svg#d"/><use xlink:href="#c"/><image href="a.png"/>
             <foreignObject><p>x</p></foreignObject></g></svg>)~");
    const auto outcome = generate_from(head + "  - {type: Evil, icon: resource/A}\n", "hostile", icons);
    REQUIRE(outcome.code == 0);
    for (const char* gone :
         {"alert", "style", "script", "title", "desc", "http", "image", "foreign", "class", "onclick"}) {
        CHECK(outcome.texts.find(gone) == std::string::npos);
    }
    for (const char* kept : {R"(<clipPath id="aws-evil-c">)", R"~(clip-path="url(#aws-evil-c)")~", "M1.23456 2",
                             R"(<use href="#aws-evil-c"/>)", "translate(-4 -8)"}) {
        CHECK_THAT(outcome.texts, ContainsSubstring(kept));
    }
    CHECK_THAT(outcome.tables, ContainsSubstring("{16, 16, "));
}

TEST_CASE("an icon that is no SVG is a mistake") {
    const auto icons = fresh_folder("broken-icons");
    write(icons / "aws-icons/icons/resource/A.svg", "<svg viewBox=\"0 0 1 1\"><path");
    write(icons / "aws-icons/icons/resource/B.svg", "<svg viewBox=\"0 0 zero 1\"/>");
    write(icons / "aws-icons/icons/resource/C.svg", "");
    std::string nested = "<svg viewBox=\"0 0 1 1\">";
    for (int i = 0; i < 1'000'000; ++i) nested += "<g>";
    for (int i = 0; i < 1'000'000; ++i) nested += "</g>";
    write(icons / "aws-icons/icons/resource/D.svg", nested + "</svg>");
    write(icons / "aws-icons/icons/resource/E.svg", "<svg viewBox=\"nan 0 1 1\"/>");
    write(icons / "aws-icons/icons/resource/F.svg", "<svg viewBox=\"0 0 1 1\"><path fill=\"\xFF\"/></svg>");
    for (const std::string name : {"A", "B", "C", "D", "E", "F"}) {
        const auto outcome = generate_from(head + "  - {type: A, icon: resource/" + name + "}\n", "broken", icons);
        CHECK(outcome.code == 1);
        CHECK_THAT(outcome.said, ContainsSubstring("kinds.yaml:4: error: aws::A: the icon `resource/" + name + "`"));
    }
}

TEST_CASE("a collection that is none is an error that names its file") {
    const auto icons = fresh_folder("broken-collections");
    for (const char* json : {"", "{", "[]", "{\"icon\": {}}"}) {
        write(icons / "@iconify-json/logos/icons.json", json);
        const auto outcome = generate_from(head + "  - {type: A, icon: 'logos:a'}\n", "broken-collection", icons);
        CHECK(outcome.code == 1);
        CHECK_THAT(outcome.said, ContainsSubstring("@iconify-json/logos/icons.json: not a collection of icons"));
        CHECK(outcome.tables.empty());
    }
}

TEST_CASE("an icon of a collection has the sizes the collection gives it") {
    const auto icons = fresh_folder("collections");
    write(icons / "@iconify-json/logos/icons.json",
          R"({"width": 100, "icons": {"a": {"body": "<path d='M0 0'/>", "height": 50}, "b": {"body": "<g/>"}},
              "aliases": {"c": {"parent": "a"}}})");
    const auto outcome = generate_from(
        head + "  - {type: A, icon: 'logos:a'}\n  - {type: B, icon: 'logos:b'}\n  - {type: C, icon: 'logos:c'}\n",
        "collection", icons);
    REQUIRE(outcome.code == 0);
    CHECK_THAT(outcome.tables, ContainsSubstring("/* aws-a */ {100, 50, "));
    CHECK_THAT(outcome.tables, ContainsSubstring("/* aws-b */ {100, 16, "));
    CHECK_THAT(outcome.tables, ContainsSubstring("/* aws-c */ {100, 50, "));
    const auto missing = generate_from(head + "  - {type: A, icon: 'logos:z'}\n", "collection", icons);
    CHECK_THAT(missing.said, ContainsSubstring("there is no icon `logos:z`"));
}
