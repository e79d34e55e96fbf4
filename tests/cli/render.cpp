#include <sys/stat.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

using Bytes = std::map<std::string, std::string>;

Bytes files_in(const fs::path& folder) {
    Bytes files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file()) files[entry.path().filename().string()] = read_file(entry.path()).value_or("");
    }
    return files;
}

std::map<std::string, fs::file_time_type> times_in(const fs::path& folder) {
    std::map<std::string, fs::file_time_type> times;
    for (const auto& entry : fs::directory_iterator(folder))
        times[entry.path().filename().string()] = entry.last_write_time();
    return times;
}

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("render writes every file, one line each, and then has nothing to do") {
    const auto folder = fresh_folder("render");
    const auto first = run(good_program(), {"render"}, {.folder = folder});
    CHECK(first.code == 0);
    CHECK(lines(first.out) == 11);
    CHECK_THAT(first.out, ContainsSubstring("output/alarms.png\n"));
    CHECK(first.out.ends_with("output/uploads.md\noutput/README.md\noutput/index.html\n"));
    REQUIRE(files_in(folder / "output").size() == 11);

    const auto before = times_in(folder / "output");
    const auto second = run(good_program(), {"render"}, {.folder = folder});
    CHECK(second.code == 0);
    CHECK(lines(second.out) == 1);
    CHECK(times_in(folder / "output") == before);
}

TEST_CASE("only what is not current is written") {
    const auto folder = fresh_folder("render_some");
    run(good_program(), {"render"}, {.folder = folder});
    const auto before = times_in(folder / "output");
    fs::remove(folder / "output/alarms.png");
    write_file(folder / "output/reports.svg", "not a picture");
    const auto again = run(good_program(), {"render"}, {.folder = folder});
    CHECK(again.out == "output/alarms.png\noutput/reports.svg\n");
    auto after = times_in(folder / "output");
    for (const char* same : {"alarms.svg", "reports.png", "uploads.png", "uploads.svg"}) {
        CHECK(after.at(same) == before.at(same));
    }
    CHECK(run(good_program(), {"render", "--force"}, {.folder = folder}).out.find("uploads.svg") != std::string::npos);
}

TEST_CASE("the bytes do not depend on the number of workers or on the run") {
    const auto folder = fresh_folder("render_workers");
    std::vector<Bytes> runs;
    for (const char* workers : {"1", "2", "5"}) {
        const auto ended =
            run(good_program(), {"render", "-o", workers, "-j", workers, "-f", "png,svg,jpg,pdf,json,md,html"},
                {.folder = folder, .environment = {{"LC_ALL", "de_DE.UTF-8"}, {"TZ", "Asia/Tokyo"}}});
        CHECK(ended.code == 0);
        CHECK(lines(ended.out) == 20);
        runs.push_back(files_in(folder / workers));
    }
    CHECK(runs[0] == runs[1]);
    CHECK(runs[0] == runs[2]);
}

TEST_CASE("names, formats and settings choose what is written") {
    const auto folder = fresh_folder("render_choice");
    CHECK(run(good_program(), {"render", "-f", "svg", "uploads", "-o", "a"}, {.folder = folder}).code == 0);
    CHECK(files_in(folder / "a").size() == 1);
    CHECK(
        run(good_program(), {"render", "uploads", "-o", "a", "--theme", "dark", "-f", "svg"}, {.folder = folder}).out ==
        "a/uploads.svg\n");
    CHECK(run(good_program(), {"render", "uploads", "-o", "b", "-f", "png", "-f", "json"}, {.folder = folder}).code ==
          0);
    CHECK(files_in(folder / "b").size() == 2);
    CHECK(run(good_program(), {"render", "uploads", "-o", "b", "-f", "png,json", "--scale", "1"}, {.folder = folder})
              .out == "b/uploads.png\n");
}

TEST_CASE("without -f, a format rendered earlier is kept current, other people's files are not touched") {
    const auto folder = fresh_folder("render_kept");
    run(good_program(), {"render", "-f", "json", "alarms"}, {.folder = folder});
    write_file(folder / "output/reports.json", "{\"mine\": true}");
    auto bytes = *read_file(folder / "output/alarms.json");
    bytes.replace(bytes.find("Metrics"), 7, "metrics");
    write_file(folder / "output/alarms.json", bytes);
    const auto ended = run(good_program(), {"render"}, {.folder = folder});
    CHECK_THAT(ended.out, ContainsSubstring("output/alarms.json\n"));
    CHECK(lines(ended.out) == 12);
    CHECK(read_file(folder / "output/reports.json") == "{\"mine\": true}");
}

TEST_CASE("mistakes of the user: exit code 2, all of them, with what was meant, and the good diagrams are drawn") {
    const auto folder = fresh_folder("render_mixed");
    const auto ended = run(mixed_program(), {"render"}, {.folder = folder});
    CHECK(ended.code == 2);
    CHECK(lines(ended.out) == 6);  // reports and uploads
    CHECK_THAT(ended.err, ContainsSubstring("vellum: error: tests/cli/diagrams/good.cpp:21: "));
    CHECK_THAT(ended.err, ContainsSubstring("tests/cli/diagrams/twin.cpp:5"));
    CHECK_THAT(ended.err, ContainsSubstring("vellum: error: tests/cli/diagrams/broken.cpp:5: "));
    CHECK_THAT(ended.err, ContainsSubstring("broken.cpp:8: "));
    CHECK_THAT(ended.err, ContainsSubstring("broken.cpp:9: "));
    CHECK_THAT(ended.err,
               ContainsSubstring("broken.cpp:12: no diagram can be called \"Index\" (README.md, index.html and"));
    CHECK(files_in(folder / "output").size() == 6);
    CHECK(run(mixed_program(), {"render", "uploads"}, {.folder = folder}).code == 0);
}

TEST_CASE("a picture too large for a PNG: exit code 2, the other formats and diagrams are drawn") {
    const auto folder = fresh_folder("render_large");
    REQUIRE(run(good_program(), {"render", "-f", "json"}, {.folder = folder}).code == 0);
    const auto longest_side = [&](const std::string& name) {
        const auto layout = nlohmann::json::parse(read_file(folder / "output" / (name + ".json")).value());
        return std::max(layout["width"].get<int>(), layout["height"].get<int>());
    };
    const int small = longest_side("alarms"), large = longest_side("uploads");
    REQUIRE(small < large);
    const auto scale = std::to_string(32767 * 2 / (small + large));  // at which one fits and the other does not
    const auto ended = run(good_program(), {"render", "--scale", scale, "-f", "png,svg"}, {.folder = folder});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, ContainsSubstring("vellum: error: tests/cli/diagrams/good.cpp:5: "));
    CHECK(files_in(folder / "output").count("uploads.svg") == 1);
    CHECK(files_in(folder / "output").count("alarms.png") == 1);
}

TEST_CASE("a folder that cannot be written into: exit code 3, one line, nothing lost") {
    const auto folder = fresh_folder("render_read_only");
    run(good_program(), {"render"}, {.folder = folder});
    const auto before = files_in(folder / "output");
    ::chmod((folder / "output").c_str(), 0555);
    const auto ended = run(good_program(), {"render", "--force"}, {.folder = folder, .unprivileged = true});
    if (ended.code == 126) {
        WARN("skipped: an unprivileged user may not run the program where it lies");
    } else {
        CHECK(ended.code == 3);
        CHECK(lines(ended.err) == 1);
        CHECK_THAT(ended.err, ContainsSubstring("cannot write into the folder output: Permission denied"));
        CHECK(run(good_program(), {"render"}, {.folder = folder, .unprivileged = true}).code == 0);
    }
    ::chmod((folder / "output").c_str(), 0755);
    CHECK(files_in(folder / "output") == before);
}

TEST_CASE("a file that cannot be read: exit code 3, the other diagrams are drawn") {
    const auto folder = fresh_folder("render_unreadable");
    fs::create_directories(folder / "output");
    ::chmod((folder / "output").c_str(), 0777);
    write_file(folder / "output/alarms.svg", "nobody may read this");
    ::chmod((folder / "output/alarms.svg").c_str(), 0);
    const auto ended = run(good_program(), {"render"}, {.folder = folder, .unprivileged = true});
    if (ended.code == 126) {
        WARN("skipped: an unprivileged user may not run the program where it lies");
        return;
    }
    CHECK(ended.code == 3);
    CHECK_THAT(ended.err, ContainsSubstring("cannot read output/alarms.svg: Permission denied"));
    CHECK(lines(ended.out) == 6);
    CHECK(run(good_program(), {"render", "--force"}, {.folder = folder, .unprivileged = true}).code == 0);
}

TEST_CASE("a file in the folder's place, a folder in a file's: exit code 3") {
    const auto folder = fresh_folder("render_in_the_way");
    write_file(folder / "output", "a file");
    const auto blocked = run(good_program(), {"render"}, {.folder = folder});
    CHECK(blocked.code == 3);
    CHECK(lines(blocked.err) == 1);
    CHECK_THAT(blocked.err, ContainsSubstring("output"));
    CHECK(read_file(folder / "output") == "a file");

    fs::create_directories(folder / "other/alarms.png");
    const auto partly = run(good_program(), {"render", "-o", "other"}, {.folder = folder});
    CHECK(partly.code == 3);
    CHECK_THAT(partly.err, ContainsSubstring("other/alarms.png"));
    CHECK(fs::exists(folder / "other/uploads.svg"));
    CHECK(fs::is_directory(folder / "other/alarms.png"));
    for (const auto& [name, bytes] : files_in(folder / "other")) CHECK(name.find(".tmp") == std::string::npos);
}

TEST_CASE("a full disk: exit code 3, the old files as they were, no temporary file left") {
    const auto folder = fresh_folder("render_full");
    run(good_program(), {"render"}, {.folder = folder});
    const auto before = files_in(folder / "output");
    for (const char* workers : {"1", "2"}) {
        const auto ended =
            run(good_program(), {"render", "--theme", "dark", "-j", workers}, {.folder = folder, .largest_file = 5000});
        CHECK(ended.code == 3);
        CHECK_THAT(ended.err, ContainsSubstring("cannot write output/"));
        CHECK(files_in(folder / "output") == before);
    }
}

TEST_CASE("a killed render leaves no half file, and the next one cleans up") {
    const auto folder = fresh_folder("render_killed");
    run(good_program(), {"render", "-o", "light"}, {.folder = folder});
    run(good_program(), {"render", "-o", "dark", "--theme", "dark"}, {.folder = folder});
    const auto light = files_in(folder / "light"), dark = files_in(folder / "dark");
    fs::copy(folder / "light", folder / "output");
    int killed = 0;
    for (long after = 1000; after < 60'000; after += 1500) {
        const bool to_dark = (after / 500) % 2 == 0;
        const auto ended = run(good_program(), {"render", "-j", "1", "--theme", to_dark ? "dark" : "auto"},
                               {.folder = folder, .killed_after = after});
        killed += ended.signal != 0;
        for (const auto& [name, bytes] : files_in(folder / "output")) {
            if (name.ends_with(".tmp")) continue;
            INFO(name << " after " << after << " µs");
            CHECK((bytes == light.at(name) || bytes == dark.at(name)));
        }
    }
    CHECK(killed > 0);
    CHECK(run(good_program(), {"render"}, {.folder = folder}).code == 0);
    CHECK(files_in(folder / "output") == light);
}

TEST_CASE("what was laid out with another effort is another file, and check knows") {
    const auto folder = fresh_folder("render_effort");
    const auto run_in = [&](const std::vector<std::string>& arguments) {
        return run(good_program(), arguments, {.folder = folder});
    };
    CHECK(run_in({"render", "--effort", "5", "-f", "png,svg,jpg,pdf,json,md,html"}).code == 0);
    CHECK(run_in({"check", "--effort", "5"}).code == 0);
    const auto otherwise = run_in({"check"});
    CHECK(otherwise.code == 1);
    CHECK_THAT(otherwise.out, ContainsSubstring("stale: output/alarms.json") && ContainsSubstring("index.html"));
    CHECK(run_in({"render"}).code == 0);
    CHECK(run_in({"check"}).code == 0);
    CHECK_THAT(run_in({"check", "--effort", "4", "-f", "svg"}).out, ContainsSubstring("-f svg --effort 4)"));
}

TEST_CASE("render -v tells what the layouts of each diagram score") {
    const auto folder = fresh_folder("render_verbose");
    const auto quiet = run(good_program(), {"render"}, {.folder = folder});
    CHECK(quiet.err.empty());
    const auto told = run(good_program(), {"render", "-v", "--force", "--effort", "1"}, {.folder = folder});
    CHECK(told.out == quiet.out);
    CHECK(lines(told.err) == 3);
    CHECK_THAT(told.err, ContainsSubstring("note: alarms: score ") && ContainsSubstring("; 1 layout finished\n"));
}

TEST_CASE("a picture larger than an image can be is refused with the largest scale; a hair more is too much") {
    const auto folder = fresh_folder("render_too_large");
    const auto refused =
        run(good_program(), {"render", "uploads", "-f", "png,jpg", "--scale", "100"}, {.folder = folder});
    CHECK(refused.code == 2);
    const std::string before = "the largest scale is ";
    const auto at = refused.err.find(before);
    REQUIRE(at != std::string::npos);
    CHECK_FALSE(fs::exists(folder / "output/uploads.png"));
    CHECK_FALSE(fs::exists(folder / "output/uploads.jpg"));
    const std::string scale = refused.err.substr(at + before.size(), refused.err.find('\n', at) - at - before.size());
    const double more = std::stod(scale) + 0.01;
    const auto again =
        run(good_program(), {"render", "uploads", "-f", "png", "--scale", std::to_string(more)}, {.folder = folder});
    CHECK(again.code == 2);
}
