#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "cli/process.hpp"
#include "formats/documented_schema.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

const std::string flawed = VELLUM_TEST_PROGRAMS "/flawed_diagrams";
const std::string spoilt = VELLUM_TEST_PROGRAMS "/spoilt_diagrams";

Ended lint(std::vector<std::string> arguments, const std::string& program = flawed, Circumstances circumstances = {}) {
    arguments.insert(arguments.begin(), "lint");
    circumstances.folder = fresh_folder("lint");
    return run(program, arguments, circumstances);
}

/// Holds a document against the tables of docs/lint.md.
void check_documented(const std::string& type, const Json& document) {
    const auto schema = read_schema(read_file(VELLUM_SOURCE_DIR "/docs/lint.md").value());
    for (const auto& problem : disagreements(schema, type, document, type)) FAIL_CHECK(problem);
}

}  // namespace

TEST_CASE("lint: a line for each finding and a summary, on standard output") {
    const auto ended = lint({});
    CHECK(ended.code == 1);
    CHECK(ended.err.empty());
    CHECK(
        ended.out ==
        "note: tests/cli/diagrams/flawed.cpp:5: the diagram has no summary (say in a sentence what it shows: "
        "d.summary(\"…\")) [missing-summary]\n"
        "error: tests/cli/diagrams/flawed.cpp:8: \"Orders\" keeps data in the public subnet \"DMZ\" (move it into a "
        "private subnet) [data-store-in-public-subnet]\n"
        "warning: tests/cli/diagrams/flawed.cpp:9: 2 edges run between \"App\" and \"Orders\", and this one has no "
        "label (label each, or draw one edge: both(…) for there and back) [unlabelled-parallel-edges]\n"
        "warning: tests/cli/diagrams/flawed.cpp:17: the steps begin at 2 (number them from 1 without a gap, or leave "
        "the numbers out) [step-gap]\n"
        "warning: tests/cli/diagrams/flawed.cpp:18: no edge leads to \"Nobody\" or from it (connect it, or the cluster "
        "it stands in, or leave it out) [unconnected-node]\n"
        "note: tests/cli/diagrams/flawed.cpp:18: nothing here is silenced for step-gap (remove the silence, so that "
        "the next finding is seen) [unused-silence]\n"
        "3 diagrams: 1 error, 3 warnings, 2 notes; 1 silenced (--all shows them)\n");
}

TEST_CASE("lint: errors fail, warnings only when strict, notes never") {
    CHECK(lint({"flawed"}).code == 1);
    CHECK(lint({"shaky"}).code == 0);
    CHECK(lint({"shaky", "--strict"}).code == 1);
    const auto sound = lint({"sound", "--strict"});
    CHECK(sound.code == 0);
    CHECK(sound.out == "1 diagram: nothing found\n");
    const auto notes = lint({"--strict"}, good_program());  // without summaries
    CHECK(notes.code == 0);
    CHECK(notes.out.ends_with("\n3 diagrams: 3 notes\n"));
}

TEST_CASE("lint: what is silenced is shown on demand, with the reason") {
    const auto ended = lint({"flawed", "--all"});
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out,
               ContainsSubstring("\nsilenced: tests/cli/diagrams/flawed.cpp:11: no edge leads to \"Way out\" "
                                 "or from it (connect it, or the cluster it stands in, or leave it out) "
                                 "[unconnected-node]: what uses it is on another page\n"));
    CHECK(ended.out.ends_with("\n1 diagram: 1 error, 1 warning, 1 note; 1 silenced\n"));
}

TEST_CASE("lint: as JSON, the way it is documented") {
    const auto ended = lint({"--json"});
    CHECK(ended.code == 1);
    CHECK(ended.err.empty());
    const auto document = Json::parse(ended.out);
    check_documented("report", document);
    CHECK(document["diagrams"] == 3);
    CHECK(document["errors"] == 1);
    CHECK(document["warnings"] == 3);
    CHECK(document["notes"] == 2);
    CHECK(document["silenced"] == 1);
    REQUIRE(document["findings"].size() == 6);
    const auto& finding = document["findings"][2];
    CHECK(finding["rule"] == "unlabelled-parallel-edges");
    CHECK(finding["severity"] == "warning");
    CHECK(finding["diagram"] == "flawed");
    CHECK(finding["file"] == "tests/cli/diagrams/flawed.cpp");
    CHECK(finding["line"] == 9);
    CHECK(finding["elements"] == Json{"network.private-subnet.app", "network.dmz.orders"});
    CHECK(finding["edge"] == "network.private-subnet.app--network.dmz.orders");

    const auto all = Json::parse(lint({"--json", "--all"}).out);
    check_documented("report", all);
    REQUIRE(all["findings"].size() == 7);
    CHECK(all["findings"][3]["silenced"] == "what uses it is on another page");
    CHECK(Json::parse(lint({"sound", "--json"}).out)["findings"] == Json::array());
}

TEST_CASE("lint: what is wrong with the picture is told with its place") {
    const auto ended = lint({"spoilt"}, spoilt);
    CHECK(ended.code == 1);
    CHECK(ended.err.empty());
    CHECK_THAT(ended.out,
               ContainsSubstring("error: tests/cli/diagrams/spoilt.cpp:11: the label \"query 1\" is less than "
                                 "4 px from the edge from \"Files\" to \"Athena\" at ("));
    CHECK_THAT(ended.out, ContainsSubstring(") (shorten the label, or let a step say it) [label-too-close]\n"));
    const auto document = Json::parse(lint({"spoilt", "--json"}, spoilt).out);
    check_documented("report", document);
    for (const auto& finding : document["findings"]) {
        CHECK(finding["elements"] == Json{"files", "athena"});
        CHECK(finding["x"].is_number());
        CHECK(finding["y"].is_number());
    }
    CHECK(document["findings"].size() == document["errors"]);
    CHECK(lint({"wanted"}, spoilt).code == 0);
}

TEST_CASE("lint: the same findings whatever the number of processes") {
    const auto alone = lint({"-j", "1", "--all"}, spoilt).out;
    CHECK(lint({"-j", "3", "--all"}, spoilt).out == alone);
    CHECK(lint({"-j", "0", "--all"}, spoilt).out == alone);
}

TEST_CASE("render: warns of what is wrong with the pictures it draws, and writes them") {
    const auto folder = fresh_folder("render_warns");
    const auto render = [&] { return run(spoilt, {"render", "-f", "svg", "-o", "."}, {.folder = folder}); };
    const auto first = render();
    CHECK(first.code == 0);
    CHECK(first.out == "./spoilt.svg\n./wanted.svg\n");
    CHECK_THAT(first.err,
               ContainsSubstring("vellum: warning: tests/cli/diagrams/spoilt.cpp:11: the label \"query 1\" is "
                                 "less than 4 px from the edge from \"Files\" to \"Athena\" at ("));
    CHECK(first.err.find("spoilt.cpp:18") == std::string::npos);
    CHECK(render().err == "");  // drawn already
    const auto document = run(spoilt, {"render", "-f", "pdf", "--one-file", "-o", "."}, {.folder = folder});
    CHECK(document.code == 0);
    CHECK(document.err == first.err);
}

TEST_CASE("lint: the list of rules") {
    const auto table = lint({"--rules"}, tool());
    CHECK(table.code == 0);
    CHECK(table.out.starts_with("data-store-in-public-subnet         error    the internet"));
    CHECK_THAT(table.out, ContainsSubstring("\nmissing-summary                     note     a sentence"));
    const auto json = Json::parse(lint({"--rules", "--json"}, tool()).out);
    CHECK(json.size() == static_cast<std::size_t>(std::count(table.out.begin(), table.out.end(), '\n')));
    for (const auto& rule : json) check_documented("rule", rule);
    CHECK(lint({"--rules", "sound"}).code == 2);
}

TEST_CASE("lint: docs/lint.md lists every rule with its severity and reason, and no other") {
    const auto page = read_file(VELLUM_SOURCE_DIR "/docs/lint.md").value();
    std::map<std::string, std::string> rows;
    for (const auto& rule : Json::parse(lint({"--rules", "--json"}, tool()).out)) {
        rows[rule["subject"]] += "| `" + rule["id"].get<std::string>() + "` | " + rule["severity"].get<std::string>() +
                                 " | " + rule["reason"].get<std::string>() + " |\n";
    }
    CHECK(rows.size() == 2);
    for (const auto& [subject, table] : rows)
        CHECK_THAT(page, ContainsSubstring("| rule | severity | why |\n|---|---|---|\n" + table + "\n"));
}

TEST_CASE("lint: broken diagrams are errors, the others are looked at") {
    const auto ended = lint({}, mixed_program());
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, ContainsSubstring("vellum: error: tests/cli/diagrams/broken.cpp:5: "));
    CHECK_THAT(ended.out, ContainsSubstring("tests/cli/diagrams/good.cpp:5: the diagram has no summary"));
    CHECK(ended.out.ends_with("\n2 diagrams: 2 notes\n"));
    const auto none = lint({"empty_one"}, mixed_program());
    CHECK(none.code == 2);
    CHECK(none.out.empty());
}

TEST_CASE("lint: unknown names and no diagrams") {
    const auto unknown = lint({"flwaed"});
    CHECK(unknown.code == 2);
    CHECK_THAT(unknown.err, ContainsSubstring("no diagram is called \"flwaed\" (did you mean \"flawed\"?)"));
    CHECK(unknown.out.empty());
    CHECK(lint({"flwaed", "sound"}).out == "1 diagram: nothing found\n");
    const auto empty = lint({}, tool());
    CHECK(empty.code == 2);
    CHECK_THAT(empty.err, ContainsSubstring("make diagrams"));
}

TEST_CASE("lint: colour where the results go to a terminal, unless NO_COLOR says otherwise") {
    CHECK(lint({}).out.find('\x1b') == std::string::npos);
    if (!fs::exists("/dev/pts/ptmx")) return;  // a bare container may have no pseudo terminals
    const auto colored = lint({"flawed"}, flawed, {.stdout_is_terminal = true});
    CHECK_THAT(colored.out, ContainsSubstring("\x1b[1;31merror:\x1b[0m tests/cli/diagrams/flawed.cpp:8: "));
    CHECK_THAT(colored.out, ContainsSubstring("\x1b[1;33mwarning:\x1b[0m tests"));
    const auto plain = lint({"flawed"}, flawed, {.environment = {{"NO_COLOR", "1"}}, .stdout_is_terminal = true});
    CHECK(plain.out.find('\x1b') == std::string::npos);
}

TEST_CASE("lint: no error, no warning and no idle silence in the diagrams of this repository") {
    const auto ended = lint({"--strict"}, VELLUM_BINARY_DIR "/diagrams");
    INFO(ended.out << ended.err);
    CHECK(ended.code == 0);
    CHECK(ended.out.find("unused-silence") == std::string::npos);
}
