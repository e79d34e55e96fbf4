#include <nlohmann/json.hpp>

#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

Ended run_in_scratch(const std::string& program, const std::vector<std::string>& arguments) {
    return run(program, arguments, {.folder = fresh_folder("verbs")});
}

}  // namespace

TEST_CASE("help and version go to standard output") {
    const auto help = run_in_scratch(tool(), {"--help"});
    CHECK(help.code == 0);
    for (const char* verb : {"list", "render", "check", "lint", "icons", "new"})
        CHECK_THAT(help.out, ContainsSubstring(verb));
    CHECK(help.err.empty());
    const auto of_verb = run_in_scratch(tool(), {"render", "--help"});
    CHECK(of_verb.code == 0);
    CHECK_THAT(of_verb.out, ContainsSubstring("--scale"));
    const auto version = run_in_scratch(tool(), {"--version"});
    CHECK(version.code == 0);
    CHECK(version.out.starts_with("vellum "));
}

TEST_CASE("mistyped command lines: exit code 2, one line, the nearest thing") {
    const auto [arguments, said] = GENERATE(table<std::vector<std::string>, std::string>({
        {std::vector<std::string>(), "no verb given: one of list, render, check, lint, icons, new"},
        {{"rendr"}, "unknown verb \"rendr\" (did you mean \"render\"?)"},
        {{"frobnicate"}, "unknown verb \"frobnicate\"; see"},
        {{"--hlep"}, "unknown option --hlep (did you mean \"--help\"?)"},
        {{"render", "--froce"}, "unknown option --froce (did you mean \"--force\"?)"},
        {{"render", "-x"}, "unknown option -x"},
        {{"render", "-f", "pgn"},
         "unknown format \"pgn\" (did you mean \"png\"?): -f takes png, svg, jpg, pdf, json, md"},
        {{"render", "-f"}, "-f"},
        {{"render", "--theme", "drak"}, "unknown theme \"drak\" (did you mean \"dark\"?)"},
        {{"render", "--scale", "0"}, "--scale takes a number from 0.1 to 100, not \"0\""},
        {{"render", "--effort", "6"}, "--effort takes a whole number from 1 to 5, not \"6\""},
        {{"check", "--effort", "high"}, "--effort takes"},
        {{"render", "--scale", "nan"}, "--scale takes"},
        {{"render", "--scale", "2x"}, "--scale takes"},
        {{"render", "-j", "none"}, "-j takes a whole number of at least 1, not \"none\""},
        {{"render", "--timeout", "0"}, "--timeout takes a whole number of at least 1, not \"0\""},
        {{"render", "--memory", "much"}, "--memory"},
        {{"render", "-j", "-3"}, "-j"},
        {{"render", "-o", ""}, "-o takes the name of a folder"},
        {{"render", "upload"}, "no diagram is called \"upload\" (did you mean \"uploads\"?)"},
        {{"check", "uplaods"}, "no diagram is called \"uplaods\" (did you mean \"uploads\"?)"},
        {{"list", "all"}, "unexpected argument \"all\""},
        {{"new"}, "NAME"},
        {{"new", "a/b"}, "\"a/b\" cannot name a diagram"},
        {{"new", "diagrams"}, "\"diagrams\" cannot name a diagram: README.md, index.html and diagrams.pdf"},
        {{"render", "--one-file", "-f", "png"}, "--one-file goes with -f pdf and no other format, not with png"},
        {{"check", "--one-file", "-f", "pdf,md"}, "--one-file goes with -f pdf and no other format, not with md"},
        {{"new", "Readme"}, "\"Readme\" cannot name a diagram: README.md, index.html and diagrams.pdf"},
    }));
    const auto ended = run_in_scratch(good_program(), arguments);
    INFO(ended.err);
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK(ended.err.starts_with("vellum: error: "));
    CHECK(ended.err.find('\n') == ended.err.size() - 1);
    CHECK_THAT(ended.err, ContainsSubstring(said));
}

TEST_CASE("list") {
    const auto table = run_in_scratch(good_program(), {"list"});
    CHECK(table.code == 0);
    CHECK(table.out ==
          "alarms   Alarms               tests/cli/diagrams/good.cpp:21\n"
          "reports  Reports by night     tests/cli/diagrams/good.cpp:15\n"
          "uploads  Uploads are checked  tests/cli/diagrams/good.cpp:5\n");
    const auto json = nlohmann::json::parse(run_in_scratch(good_program(), {"list", "--json"}).out);
    REQUIRE(json.size() == 3);
    CHECK(json[2] == nlohmann::json{{"name", "uploads"},
                                    {"title", "Uploads are checked"},
                                    {"file", "tests/cli/diagrams/good.cpp"},
                                    {"line", 5}});
}

TEST_CASE("a program without diagrams says how to get one that has some") {
    const auto list = run_in_scratch(tool(), {"list"});
    CHECK(list.code == 0);
    CHECK(list.out.empty());
    CHECK(nlohmann::json::parse(run_in_scratch(tool(), {"list", "--json"}).out).empty());
    for (const char* verb : {"render", "check"}) {
        const auto ended = run_in_scratch(tool(), {verb});
        CHECK(ended.code == 2);
        CHECK_THAT(ended.err, ContainsSubstring("make diagrams"));
    }
}

TEST_CASE("new writes a diagram that compiles, and never over a file") {
    const auto folder = fresh_folder("new");
    const auto ended = run(tool(), {"new", "first-try"}, {.folder = folder});
    CHECK(ended.code == 0);
    CHECK(ended.out == "diagrams/first-try.cpp\n");
    const auto text = *read_file(folder / "diagrams/first-try.cpp");
    CHECK_THAT(text, ContainsSubstring("VELLUM_DIAGRAM(first-try, \"first try\")"));
    CHECK(text.starts_with("#include <vellum/vellum.hpp>\nusing namespace vellum;\n\nVELLUM_DIAGRAM("));
    CHECK_THAT(text, ContainsSubstring("{\n    d.summary("));

    const auto compiled = run(VELLUM_COMPILER,
                              {"-std=c++20", "-Wall", "-Wextra", "-Werror", "-I" VELLUM_SOURCE_DIR "/include",
                               "-I" VELLUM_BINARY_DIR "/generated/include", "-o", "program", "diagrams/first-try.cpp",
                               VELLUM_SOURCE_DIR "/src/main.cpp", "-L" VELLUM_BINARY_DIR, "-lvellum",
                               "-Wl,-rpath," VELLUM_BINARY_DIR, VELLUM_COMPILE_FLAG},
                              {.folder = folder, .environment = {{"PATH", "/usr/local/bin:/usr/bin:/bin"}}});
    INFO(compiled.err);
    REQUIRE(compiled.code == 0);
    CHECK(run((folder / "program").string(), {"render"}, {.folder = folder}).code == 0);
    CHECK(fs::exists(folder / "output/first-try.svg"));
    CHECK(run((folder / "program").string(), {"lint"}, {.folder = folder}).out == "1 diagram: nothing found\n");

    write_file(folder / "diagrams/first-try.cpp", "mine");
    const auto again = run(tool(), {"new", "first-try"}, {.folder = folder});
    CHECK(again.code == 2);
    CHECK_THAT(again.err, ContainsSubstring("diagrams/first-try.cpp exists"));
    CHECK(read_file(folder / "diagrams/first-try.cpp") == "mine");
    CHECK(std::distance(fs::directory_iterator(folder / "diagrams"), {}) == 1);
}

TEST_CASE("a result that cannot be written is an error") {
    if (!fs::exists("/dev/full")) {
        WARN("no /dev/full here: nothing is tried");
        return;
    }
    const auto ended = run(good_program(), {"list"}, {.folder = fresh_folder("full"), .stdout_path = "/dev/full"});
    CHECK(ended.code == 3);
    CHECK_THAT(ended.err, ContainsSubstring("cannot write to standard output"));
}

TEST_CASE("no colour and no progress where there is no terminal") {
    const auto folder = fresh_folder("plain");
    for (const auto& ended :
         {run(good_program(), {"render"}, {.folder = folder}), run(mixed_program(), {"render"}, {.folder = folder})}) {
        CHECK(!(ended.out + ended.err).empty());
        CHECK((ended.out + ended.err).find('\x1b') == std::string::npos);
        CHECK((ended.out + ended.err).find('\r') == std::string::npos);
    }
}

TEST_CASE("on a terminal there is progress, and colour unless NO_COLOR says otherwise") {
    if (!fs::exists("/dev/pts/ptmx")) {
        WARN("no pseudo terminals in this container: nothing is tried");
        return;
    }
    const auto folder = fresh_folder("terminal");
    const auto drawn = run(good_program(), {"render"}, {.folder = folder, .stderr_is_terminal = true});
    CHECK_THAT(drawn.err, ContainsSubstring("0 of 3 diagrams drawn"));
    CHECK_THAT(drawn.err, ContainsSubstring("3 of 3 diagrams drawn"));
    CHECK(drawn.err.ends_with("\r\x1b[K"));
    const auto colored = run(mixed_program(), {"render", "nothing"}, {.folder = folder, .stderr_is_terminal = true});
    CHECK_THAT(colored.err, ContainsSubstring("vellum: \x1b[1;31merror:\x1b[0m no diagram"));
    const auto plain = run(mixed_program(), {"render", "nothing"},
                           {.folder = folder, .stderr_is_terminal = true, .environment = {{"NO_COLOR", "1"}}});
    CHECK(plain.err.starts_with("vellum: error: no diagram"));
}
