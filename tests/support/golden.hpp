/// Golden files: what a test makes is compared with a committed file; VELLUM_BLESS=1 in the environment rewrites it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "support/catch.hpp"

namespace vellum::test {

/// The whole file, or nothing when it cannot be opened.
inline std::optional<std::string> read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Creates the folders on the way and replaces what is there.
inline void write_file(const std::filesystem::path& path, std::string_view bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) FAIL("cannot write " << path.string());
}

/// True when goldens are to be rewritten.
inline bool blessing() {
    const char* wanted = std::getenv("VELLUM_BLESS");
    return wanted != nullptr && std::string_view(wanted) == "1";
}

/// Line number and both versions of the first line that differs.
inline std::string first_difference(std::string_view expected, std::string_view actual) {
    for (int line = 1;; ++line) {
        const std::string_view one = expected.substr(0, expected.find('\n'));
        const std::string_view other = actual.substr(0, actual.find('\n'));
        const bool at_end = one.size() == expected.size() || other.size() == actual.size();
        if (one != other || at_end) {
            return "line " + std::to_string(line) + "\n  expected: " + std::string(one) +
                   "\n  actual:   " + std::string(other);
        }
        expected.remove_prefix(one.size() + 1);
        actual.remove_prefix(other.size() + 1);
    }
}

/// Fails the test unless `actual` equals the golden file at `path` (relative to the repository). A mismatch leaves both
/// versions in the scratch folder, as NAME.expected and NAME.actual.
inline void check_golden(std::string_view path, std::string_view actual) {
    const std::filesystem::path golden = std::filesystem::path(VELLUM_SOURCE_DIR) / path;
    if (blessing()) return write_file(golden, actual);
    const std::string expected = read_file(golden).value_or("");
    if (expected == actual) {
        SUCCEED();
        return;
    }
    const auto stem = std::filesystem::path(VELLUM_SCRATCH_DIR) / golden.filename();
    write_file(stem.string() + ".expected", expected);
    write_file(stem.string() + ".actual", actual);
    FAIL_CHECK(path << " differs, " << first_difference(expected, actual) << "\n  compare " << stem.string()
                    << ".{expected,actual}; when the change is meant, run the test with VELLUM_BLESS=1");
}

}  // namespace vellum::test
