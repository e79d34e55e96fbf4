/// Programs run as processes, the way a user runs them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace vellum::test {

/// How a program ended and what it said.
struct Ended {
    int code = -1;   ///< exit code; -1 when a signal ended it
    int signal = 0;  ///< 0 when it ended by itself
    std::string out;
    std::string err;
};

/// What is unusual about a run.
struct Circumstances {
    std::filesystem::path folder = {};      ///< working folder
    std::optional<long> largest_file = {};  ///< bytes; more fails as a full disk does
    std::optional<long> killed_after = {};  ///< microseconds
    int killed_by = 9;                      ///< SIGKILL, or another signal
    bool stderr_is_terminal = false;
    bool unprivileged = false;                                          ///< as a user whom permissions bind
    std::vector<std::pair<std::string, std::string>> environment = {};  ///< added
    std::optional<unsigned> umask = {};
    std::string stdout_path = {};  ///< written there; empty: captured
    bool stdout_is_terminal = false;
};

/// Runs it to its end. The code is 126 when an unprivileged user may not run the program where it lies.
Ended run(const std::string& program, const std::vector<std::string>& arguments, const Circumstances& circumstances);

/// A new, empty folder below the test's scratch folder.
std::filesystem::path fresh_folder(const std::string& name);

/// The programs of tests/cli/diagrams, and the tool without diagrams.
std::string good_program();
std::string mixed_program();
std::string hostile_program();
std::string hostile_bodies();
std::string tool();

}  // namespace vellum::test
