// One diagram that goes wrong costs one error; the others are drawn. And whatever ends a run leaves whole files.
#include <signal.h>

#include <algorithm>
#include <map>
#include <thread>

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
        files[entry.path().filename()] = *read_file(entry.path());
    }
    return files;
}

bool has_temporary_files(const fs::path& folder) {
    const auto files = fs::directory_iterator(folder);
    return std::any_of(begin(files), end(files), [](const auto& entry) { return entry.path().extension() == ".tmp"; });
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("a diagram that aborts, never ends, takes all memory or throws is one error, and the others are drawn") {
    const auto folder = fresh_folder("isolation");
    const auto workers = GENERATE(as<std::string>(), "1", "2", "8");
    const auto ended =
        run(hostile_program(), {"render", "-j", workers, "--timeout", "4", "--memory", "200", "-f", "svg,png"},
            {.folder = folder});
    CHECK(ended.code == 3);
    CHECK(ended.out == "output/fine.png\noutput/fine.svg\n");
    CHECK(count(ended.err, "error: ") == 4);
    CHECK_THAT(ended.err, ContainsSubstring(": aborts: the drawing process was ended by signal 6"));
    CHECK_THAT(ended.err, ContainsSubstring(": loops: not drawn within 4 s (--timeout"));
    CHECK_THAT(ended.err, ContainsSubstring(": the code of diagram throws threw \"no such table\""));
#ifndef __SANITIZE_ADDRESS__
    CHECK_THAT(ended.err, ContainsSubstring(": hoards: it needs more memory than it may have (--memory"));
#endif
    CHECK_FALSE(has_temporary_files(folder / "output"));
    const auto check = run(hostile_program(), {"check", "fine"}, {.folder = folder});
    CHECK_THAT(check.out, !ContainsSubstring("damaged"));
}

namespace {

/// An error names each of the diagrams whose code goes wrong, and no other.
void check_errors(const Ended& ended) {
    CHECK(ended.code == 3);
    CHECK(count(ended.err, "error: ") == 4);
    CHECK_THAT(ended.err, ContainsSubstring(": aborts: the process that ran its code was ended by signal 6"));
    CHECK_THAT(ended.err, ContainsSubstring(": leaves: the process that ran its code was ended with exit code 0"));
    CHECK_THAT(ended.err, ContainsSubstring(": loops: its code has not ended within 4 s (--timeout"));
#ifndef __SANITIZE_ADDRESS__
    CHECK_THAT(ended.err, ContainsSubstring(": the code of diagram hoards threw std::bad_alloc"));
#endif
}

}  // namespace

TEST_CASE("a diagram whose own code aborts, never ends, takes all memory or exits is one error, for every verb") {
    const auto folder = fresh_folder("bodies");
    const auto with_limits = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--timeout", "4", "--memory", "200"});
        return run(hostile_bodies(), arguments, {.folder = folder});
    };
    const auto ended = with_limits({"render", "-f", "svg,md"});
    check_errors(ended);
    CHECK(ended.out ==
          "before was here\noutput/before.svg\noutput/before.md\noutput/still_fine.svg\noutput/still_fine.md\n");
    CHECK_FALSE(has_temporary_files(folder / "output"));

    const auto check = with_limits({"check", "-f", "svg"});
    check_errors(check);
    CHECK_THAT(check.out, !ContainsSubstring("before.svg") && !ContainsSubstring("damaged"));
    check_errors(with_limits({"lint"}));
    const auto chosen = with_limits({"render", "still_fine", "-f", "svg"});
    CHECK(chosen.code == 0);
    CHECK(chosen.err.empty());
}

TEST_CASE("Ctrl-C and its like leave no temporary and no half file, and no worker behind") {
    const auto folder = fresh_folder("interrupted");
    const auto workers = GENERATE(as<std::string>(), "0", "1", "2");
    const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP);
    run(good_program(), {"render", "-o", "light"}, {.folder = folder});
    run(good_program(), {"render", "-o", "dark", "--theme", "dark"}, {.folder = folder});
    const auto light = files_in(folder / "light"), dark = files_in(folder / "dark");
    fs::copy(folder / "light", folder / "output");
    int interrupted = 0;
    for (long after = 2000; after < 60'000; after += 4700) {
        const bool to_dark = (after / 100) % 2 == 0;
        const auto ended = run(good_program(), {"render", "-j", workers, "--theme", to_dark ? "dark" : "auto"},
                               {.folder = folder, .killed_after = after, .killed_by = signal});
        // `run` returns when no process holds its streams any more, so that no worker is left either.
        interrupted += ended.signal == signal;
        CHECK_FALSE(has_temporary_files(folder / "output"));
        for (const auto& [name, bytes] : files_in(folder / "output")) {
            INFO(name << " after " << after << " µs");
            CHECK((bytes == light.at(name) || bytes == dark.at(name)));
        }
    }
    CHECK(interrupted > 0);
}

TEST_CASE("two renders into one folder at once both succeed") {
    const auto folder = fresh_folder("at_once");
    REQUIRE(run(good_program(), {"render", "-o", "alone"}, {.folder = folder}).code == 0);
    const auto alone = files_in(folder / "alone");
    for (int round = 0; round < 5; ++round) {
        Ended ended[2];
        std::thread other([&] { ended[0] = run(good_program(), {"render", "--force"}, {.folder = folder}); });
        ended[1] = run(good_program(), {"render", "--force"}, {.folder = folder});
        other.join();
        for (const auto& one : ended) {
            CHECK(one.code == 0);
            CHECK(one.err.empty());
        }
        CHECK(files_in(folder / "output") == alone);
    }
}
