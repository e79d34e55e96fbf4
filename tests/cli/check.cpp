#include <algorithm>

#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

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
