#include "publish/freshness.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/diagnostic.hpp"
#include "publish/file.hpp"
#include "publish/fingerprint.hpp"
#include "publish/mark.hpp"

namespace vellum::publish {
namespace {

namespace fs = std::filesystem;

/// Every format writes the mark near the beginning of the file: no need to read somebody's gigabyte.
constexpr std::size_t enough_for_the_mark = 1 << 16;

std::optional<Format> format_of(const fs::path& path) {
    for (const Format format : all_formats) {
        if (path.extension() == fmt::format(".{}", name(format))) return format;
    }
    return std::nullopt;
}

bool is_left_over(const fs::directory_entry& entry, const std::set<std::string>& diagrams) {
    const auto format = format_of(entry.path());
    return format && !diagrams.contains(entry.path().stem().native()) && is_ours(entry.path(), *format);
}

}  // namespace

fs::path path_of(const fs::path& folder, std::string_view diagram, Format format) {
    return folder / fmt::format("{}.{}", diagram, name(format));
}

std::optional<State> judge(const Expected& expected, const fs::path& folder) {
    const auto path = path_of(folder, expected.diagram, expected.format);
    std::error_code absent;
    const auto status = fs::status(path, absent);
    if (!fs::exists(status)) return State::missing;
    if (!fs::is_regular_file(status)) return State::damaged;
    const auto bytes = read_file(path);
    const auto mark = read_mark(expected.format, bytes);
    if (!mark || !mark->intact) return State::damaged;
    if (mark->diagram != expected.diagram || !is_current(mark->fingerprint, expected.fingerprint)) return State::stale;
    return std::nullopt;
}

std::string reason(State state, const Expected& expected, const fs::path& folder) {
    if (state == State::different) return "drawn again, it is another picture";
    if (state != State::stale && state != State::damaged) return "";
    const auto path = path_of(folder, expected.diagram, expected.format);
    std::error_code absent;
    if (!fs::is_regular_file(path, absent)) return "it is no file";
    const auto mark = read_mark(expected.format, read_file(path));
    if (!mark) return "it carries no mark of vellum";
    if (state == State::damaged) return "its bytes are not those that were written";
    if (mark->diagram != expected.diagram) return fmt::format("it shows {}", mark->diagram);
    if (!mark->generator.empty() && mark->generator != generator()) {
        return fmt::format("written by {}, and this is {}", mark->generator, generator());
    }
    if (is_page(expected.format)) return "it would say something else now";
    return has_same_definition(mark->fingerprint, expected.fingerprint)
               ? "an icon is drawn in another way now"
               : "what it shows, the theme, a setting, an icon file or the font is another now";
}

bool is_ours(const fs::path& path, Format format) try {
    std::error_code absent;
    return fs::is_regular_file(path, absent) && carries_mark(format, read_file(path, enough_for_the_mark));
} catch (const model::SystemError&) {
    return false;
}

std::vector<fs::path> left_over(const fs::path& folder, const std::set<std::string>& diagrams) {
    std::error_code problem;
    fs::directory_iterator entries(folder, problem);
    if (problem == std::errc::no_such_file_or_directory) return {};
    if (problem) throw model::SystemError(fmt::format("cannot read {}: {}", folder.native(), problem.message()));
    std::vector<fs::path> found;
    for (const auto& entry : entries) {
        if (is_left_over(entry, diagrams)) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace vellum::publish
