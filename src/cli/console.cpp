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

}  // namespace

Console::Console(std::string program)
    : program_(std::move(program)), terminal_(::isatty(STDERR_FILENO) == 1), color_(terminal_ && !is_set("NO_COLOR")) {}

void Console::line(std::string_view text) {
    clear_progress();
    put(stdout, fmt::format("{}\n", text));
}

void Console::error(ExitCode code, std::string_view message) {
    worst_ = std::max(worst_, code);
    say("\x1b[1;31m", "error", message);
}

void Console::errors(const model::InvalidDiagram& invalid) {
    for (const auto& diagnostic : invalid.diagnostics) {
        const auto text = model::to_string(diagnostic);
        if (diagnostic.severity == model::Severity::warning) warning(text);
        if (diagnostic.severity == model::Severity::error) error(ExitCode::users_mistake, text);
    }
}

void Console::warning(std::string_view message) { say("\x1b[1;33m", "warning", message); }

void Console::note(std::string_view message) { say("\x1b[1m", "note", message); }

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
    if (!color_) color = {};
    put(stderr, fmt::format("vellum: {}{}:{} {}\n", color, severity, color_ ? "\x1b[0m" : "", message));
}

void Console::clear_progress() {
    if (std::exchange(progress_shown_, false)) put(stderr, "\r\x1b[K");
}

}  // namespace vellum::cli
