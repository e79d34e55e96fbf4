#include "cli/console.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace vellum::cli {
namespace {

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

void put(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

bool may_color(int stream) { return ::isatty(stream) == 1 && !is_set("NO_COLOR"); }

constexpr const char* error_color = "\x1b[1;31m";
constexpr const char* warning_color = "\x1b[1;33m";
constexpr const char* note_color = "\x1b[1m";

std::string colored(std::string_view color, std::string_view text) { return fmt::format("{}{}\x1b[0m", color, text); }

}  // namespace

Console::Console(std::string program)
    : program_(std::move(program)),
      terminal_(::isatty(STDERR_FILENO) == 1),
      color_(may_color(STDERR_FILENO)),
      color_results_(may_color(STDOUT_FILENO)) {}

void Console::line(std::string_view text) {
    clear_progress();
    put(stdout, fmt::format("{}\n", text));
}

void Console::finding(model::Severity severity, std::string_view text) {
    const auto line_with = [&](const char* color, const char* word) {
        line(fmt::format("{} {}", color_results_ ? colored(color, word) : word, text));
    };
    switch (severity) {
        case model::Severity::note: return line_with(note_color, "note:");
        case model::Severity::warning: return line_with(warning_color, "warning:");
        case model::Severity::error: return line_with(error_color, "error:");
    }
}

void Console::error(ExitCode code, std::string_view message) {
    worst_ = std::max(worst_, code);
    say(error_color, "error:", message);
}

void Console::errors(const model::InvalidDiagram& invalid, ExitCode code) {
    for (const auto& diagnostic : invalid.diagnostics) {
        const auto text = model::to_string(diagnostic);
        if (diagnostic.severity == model::Severity::warning) warning(text);
        if (diagnostic.severity == model::Severity::error) error(code, text);
    }
}

void Console::warning(std::string_view message) { say(warning_color, "warning:", message); }

void Console::note(std::string_view message) { say(note_color, "note:", message); }

void Console::progress(std::string_view text) {
    if (!terminal_) return;
    clear_progress();
    put(stderr, text);
    progress_shown_ = true;
}

ExitCode Console::finish(ExitCode verdict) {
    clear_progress();
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        error(ExitCode::system, fmt::format("cannot write to standard output: {}", std::strerror(errno)));
    }
    return worst_ == ExitCode::fine ? verdict : worst_;
}

void Console::say(std::string_view color, std::string_view severity, std::string_view message) {
    clear_progress();
    std::fflush(stdout);  // keeps the two streams in order where both go to one place
    put(stderr, fmt::format("vellum: {} {}\n", color_ ? colored(color, severity) : std::string(severity), message));
}

void Console::clear_progress() {
    if (std::exchange(progress_shown_, false)) put(stderr, "\r\x1b[K");
}

}  // namespace vellum::cli
