#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/process.hpp"
#include "publish/mark.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

fs::path rendered(const std::string& name) {
    const auto folder = fresh_folder(name);
    REQUIRE(run(good_program(), {"render"}, {.folder = folder}).code == 0);
    return folder;
}

/// Runs the command that a finding advises, as a shell does.
int mend(const std::string& line, const fs::path& folder) {
    const auto begin = line.find("(mend: ") + 7;
    const auto command = line.substr(begin, line.rfind(')') - begin);
    return run("/bin/sh", {"-c", command}, {.folder = folder}).code;
}

}  // namespace

TEST_CASE("check: current") {
    const auto folder = rendered("check_current");
    const auto ended = run(good_program(), {"check"}, {.folder = folder});
    CHECK(ended.code == 0);
    CHECK(lines(ended.out) == 1);
    CHECK(ended.err.empty());
    CHECK(run(good_program(), {"check", "alarms"}, {.folder = folder}).code == 0);
}

TEST_CASE("check: missing, stale, damaged and left over, each with the command that mends it") {
    const auto folder = rendered("check_findings");
    const auto output = folder / "output";
    fs::remove(output / "alarms.png");
    fs::copy_file(output / "uploads.svg", output / "reports.svg", fs::copy_options::overwrite_existing);
    auto damaged = *read_file(output / "uploads.png");
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    write_file(output / "uploads.png", damaged);
    fs::copy_file(output / "uploads.svg", output / "old name.svg");

    auto ended = run(good_program(), {"check"}, {.folder = folder});
    CHECK(ended.code == 1);
    CHECK(lines(ended.out) == 4);
    CHECK_THAT(ended.out, ContainsSubstring("missing: output/alarms.png "));
    CHECK_THAT(ended.out, ContainsSubstring("stale: output/reports.svg "));
    CHECK_THAT(ended.out, ContainsSubstring("damaged: output/uploads.png "));
    CHECK_THAT(ended.out, ContainsSubstring("left over: output/old name.svg (mend: rm 'output/old name.svg')"));
    for (std::size_t begin = 0; begin < ended.out.size(); begin = ended.out.find('\n', begin) + 1) {
        CHECK(mend(ended.out.substr(begin, ended.out.find('\n', begin) - begin), folder) == 0);
    }
    ended = run(good_program(), {"check"}, {.folder = folder});
    CHECK(ended.code == 0);
    CHECK(ended.err.empty());
}

TEST_CASE("check: truncated and empty files are damaged") {
    const auto folder = rendered("check_truncated");
    REQUIRE(run(good_program(), {"render", "alarms", "-f", "jpg,pdf"}, {.folder = folder}).code == 0);
    for (const char* name : {"alarms.png", "alarms.svg", "alarms.jpg", "alarms.pdf"}) {
        const auto whole = *read_file(folder / "output" / name);
        for (const std::size_t length : {std::size_t(0), std::size_t(10), whole.size() / 2, whole.size() - 1}) {
            write_file(folder / "output" / name, whole.substr(0, length));
            const auto ended = run(good_program(), {"check", "alarms", "-f", "png,svg,jpg,pdf"}, {.folder = folder});
            CHECK(ended.code == 1);
            CHECK_THAT(ended.out, ContainsSubstring("damaged: output/" + std::string(name)));
        }
        write_file(folder / "output" / name, whole);
    }
}

TEST_CASE("check: other people's files are nobody's business") {
    const auto folder = rendered("check_foreign");
    write_file(folder / "output/holiday.png", "\x89PNG\r\n\x1a\n");
    write_file(folder / "output/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write_file(folder / "output/data.json", "{}");
    write_file(folder / "output/README.md", "# Pictures");
    write_file(folder / "output/secret.svg", "<svg/>");
    fs::permissions(folder / "output/secret.svg", fs::perms::none);
    fs::create_directories(folder / "output/folder.svg");
    const int code = run(good_program(), {"check"}, {.folder = folder, .unprivileged = true}).code;
    CHECK((code == 0 || code == 126));  // 126: an unprivileged user may not run the program where it lies
    CHECK(run(good_program(), {"check"}, {.folder = folder}).code == 0);
    CHECK(run(good_program(), {"render", "--force"}, {.folder = folder}).code == 0);
    CHECK(read_file(folder / "output/holiday.png") == "\x89PNG\r\n\x1a\n");
}

TEST_CASE("check: judges by the settings given") {
    const auto folder = fresh_folder("check_settings");
    const std::vector<std::string> settings{"-o",      "my pictures", "--theme", "dark",
                                            "--scale", "1.5",         "-f",      "png,svg,jpg,pdf,json,md,html"};
    const auto with = [&](std::string verb) {
        std::vector<std::string> arguments{std::move(verb)};
        arguments.insert(arguments.end(), settings.begin(), settings.end());
        return arguments;
    };
    CHECK(run(good_program(), with("check"), {.folder = folder}).code == 1);
    CHECK(run(good_program(), with("render"), {.folder = folder}).code == 0);
    CHECK(run(good_program(), with("check"), {.folder = folder}).code == 0);
    const auto otherwise = run(good_program(), {"check", "-o", "my pictures", "--theme", "dark"}, {.folder = folder});
    CHECK(otherwise.code == 1);
    CHECK(lines(otherwise.out) == 6);  // PNGs and JPEGs have another scale
    CHECK(mend(otherwise.out.substr(0, otherwise.out.find('\n')), folder) == 0);
}

TEST_CASE("check: broken diagrams are errors, and their files are not left over") {
    const auto folder = rendered("check_broken");
    const auto ended = run(mixed_program(), {"check"}, {.folder = folder});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, ContainsSubstring("broken.cpp:5: "));
}

TEST_CASE("check: an unreadable folder is the system's failure") {
    const auto folder = fresh_folder("check_unreadable");
    write_file(folder / "output", "a file");
    const auto ended = run(good_program(), {"check"}, {.folder = folder});
    CHECK(ended.code == 3);
}

namespace {

/// Puts `with` in the place of `what` in a file of ours, of the same length, and seals it again: current by its mark.
void forge(const fs::path& path, publish::Format format, std::string_view what, std::string_view with) {
    auto bytes = *read_file(path);
    const auto at = bytes.find(what);
    REQUIRE(at != std::string::npos);
    REQUIRE(what.size() == with.size());
    bytes.replace(at, what.size(), with);
    REQUIRE(publish::seal(format, bytes));
    write_file(path, bytes);
}

}  // namespace

TEST_CASE("check: why a file is stale or damaged") {
    const auto folder = rendered("check_reasons");
    const auto output = folder / "output";
    fs::copy_file(output / "uploads.svg", output / "reports.svg", fs::copy_options::overwrite_existing);
    forge(output / "alarms.svg", publish::Format::svg, publish::generator(), "vellum, renderer revision 0");
    write_file(output / "alarms.png", "");
    const auto settled = run(good_program(), {"check", "--scale", "1", "uploads"}, {.folder = folder});
    CHECK_THAT(settled.out, ContainsSubstring("a setting"));

    const auto ended = run(good_program(), {"check"}, {.folder = folder});
    CHECK_THAT(ended.out, ContainsSubstring("reports): it shows uploads\n"));
    CHECK_THAT(ended.out,
               ContainsSubstring("alarms.png (mend: ") && ContainsSubstring("it carries no mark of vellum\n"));
    CHECK_THAT(ended.out, !ContainsSubstring("alarms.svg"));  // the revision that counts is in the fingerprint
}

TEST_CASE("check --json says the same to programs") {
    const auto folder = rendered("check_json");
    auto ended = run(good_program(), {"check", "--json"}, {.folder = folder});
    CHECK(ended.code == 0);
    CHECK(nlohmann::json::parse(ended.out) ==
          nlohmann::json{{"current", true}, {"folder", "output"}, {"findings", nlohmann::json::array()}});
    fs::remove(folder / "output/alarms.png");
    ended = run(good_program(), {"check", "--json"}, {.folder = folder});
    CHECK(ended.code == 1);
    const auto json = nlohmann::json::parse(ended.out);
    CHECK(json["current"] == false);
    REQUIRE(json["findings"].size() == 1);
    CHECK(json["findings"][0]["state"] == "missing");
    CHECK(json["findings"][0]["file"] == "output/alarms.png");
    CHECK_THAT(json["findings"][0]["mend"].get<std::string>(), ContainsSubstring(" render alarms"));
}

TEST_CASE("check: annotations where GitHub runs it, and nowhere else") {
    const auto folder = rendered("check_annotations");
    fs::remove(folder / "output/alarms.png");
    const auto there = run(good_program(), {"check"}, {.folder = folder, .environment = {{"GITHUB_ACTIONS", "true"}}});
    CHECK_THAT(there.out,
               ContainsSubstring("\n::error file=output/alarms.png,title=vellum check::missing: mend it with "));
    const auto elsewhere = run(good_program(), {"check"}, {.folder = folder, .environment = {{"GITHUB_ACTIONS", ""}}});
    CHECK_THAT(elsewhere.out, !ContainsSubstring("::error"));
}

TEST_CASE("check --rerender: what is current by its mark is drawn again and compared") {
    const auto folder = rendered("check_rerender");
    const auto output = folder / "output";
    REQUIRE(run(good_program(), {"render", "-f", "png,svg,jpg,pdf,json,md,html"}, {.folder = folder}).code == 0);
    auto ended = run(good_program(), {"check", "--rerender"}, {.folder = folder});
    CHECK(ended.code == 0);
    CHECK(ended.err.empty());

    forge(output / "alarms.svg", publish::Format::svg, "fill", "FILL");
    CHECK(run(good_program(), {"check"}, {.folder = folder}).code == 0);
    ended = run(good_program(), {"check", "--rerender"}, {.folder = folder});
    CHECK(ended.code == 1);
    CHECK(lines(ended.out) == 1);
    CHECK_THAT(ended.out,
               ContainsSubstring("different: output/alarms.svg (mend: ") && ContainsSubstring(" --force): "));
    CHECK(mend(ended.out, folder) == 0);
    CHECK(run(good_program(), {"check", "--rerender"}, {.folder = folder}).code == 0);
}

TEST_CASE("check --rerender: files of another toolchain are compared as pictures") {
    const auto folder = rendered("check_toolchain");
    const auto output = folder / "output";
    REQUIRE(run(good_program(), {"render", "alarms", "-f", "png,svg,pdf"}, {.folder = folder}).code == 0);
    for (const auto& [name, format] : {std::pair{"alarms.svg", publish::Format::svg},
                                       {"alarms.png", publish::Format::png},
                                       {"alarms.pdf", publish::Format::pdf}}) {
        forge(output / name, format, "Graphviz 2", "Graphviz 9");
    }
    auto ended = run(good_program(), {"check", "--rerender", "alarms"}, {.folder = folder});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.err, ContainsSubstring("1 of the files could not be compared"));

    fs::copy_file(output / "uploads.png", output / "alarms.png", fs::copy_options::overwrite_existing);
    forge(output / "alarms.svg", publish::Format::svg, "stroke-width", "STROKE-WIDTH");
    ended = run(good_program(), {"check", "--rerender", "alarms"}, {.folder = folder});
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, ContainsSubstring("stale: output/alarms.png"));
}

TEST_CASE("render --prune removes files of diagrams that are gone, and nobody else's") {
    const auto folder = rendered("prune");
    const auto output = folder / "output";
    fs::copy_file(output / "uploads.svg", output / "gone.svg");
    write_file(output / "theirs.svg", "<svg/>");
    auto ended = run(good_program(), {"render", "--prune"}, {.folder = folder});
    CHECK(ended.code == 0);
    CHECK(ended.out == "removed output/gone.svg\n");
    CHECK_FALSE(fs::exists(output / "gone.svg"));
    CHECK(fs::exists(output / "theirs.svg"));
    CHECK(run(good_program(), {"check"}, {.folder = folder}).code == 0);

    ended = run(good_program(), {"render", "--prune", "alarms"}, {.folder = folder});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, ContainsSubstring("--prune"));
}
