#include "gallery/chromium.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace vellum::test {
namespace {

namespace fs = std::filesystem;

constexpr auto patience = std::chrono::seconds(60);

fs::path find_program() {
    std::istringstream folders(std::getenv("PATH") ? std::getenv("PATH") : "");
    for (std::string folder; std::getline(folders, folder, ':');) {
        const auto program = fs::path(folder) / "chromium";
        if (::access(program.c_str(), X_OK) == 0) return program;
    }
    throw std::runtime_error("Chromium is not installed: make test installs the package chromium (tools/packages.txt)");
}

std::vector<std::string> arguments(const fs::path& profile) {
    std::vector<std::string> all{"chromium",
                                 "--headless=new",
                                 "--remote-debugging-pipe",
                                 "--user-data-dir=" + profile.string(),
                                 "--disable-gpu",
                                 "--disable-dev-shm-usage",
                                 "--hide-scrollbars",
                                 "--no-first-run",
                                 "--no-default-browser-check",
                                 "--disable-background-networking",
                                 "--disable-component-update",
                                 "--disable-sync",
                                 "--mute-audio"};
    if (::geteuid() == 0) all.emplace_back("--no-sandbox");  // Chromium has no sandbox for root
    all.emplace_back("about:blank");
    return all;
}

/// In the child: commands come in at descriptor 3, results go out at 4; what the program says goes into a file.
[[noreturn]] void become(const fs::path& program, const fs::path& profile, int in, int out) {
    const auto all = arguments(profile);
    std::vector<char*> argv;
    for (const auto& argument : all) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const int log = ::open((profile / "log").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    // Both are out of the way first, should one of them be 3 or 4 already.
    const int commands = ::fcntl(in, F_DUPFD, 10), results = ::fcntl(out, F_DUPFD, 10);
    ::dup2(commands, 3);
    ::dup2(results, 4);
    ::close_range(5, ~0U, 0);
    ::setpgid(0, 0);
    ::execv(program.c_str(), argv.data());
    ::_exit(126);
}

}  // namespace

Chromium::Chromium() {
    const auto program = find_program();
    std::string folder = VELLUM_SCRATCH_DIR "/chromium-XXXXXX";
    if (!::mkdtemp(folder.data())) throw std::runtime_error("no folder for Chromium's profile");
    profile_ = folder;
    int commands[2], results[2];
    if (::pipe2(commands, O_CLOEXEC) != 0 || ::pipe2(results, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    process_ = ::fork();
    if (process_ == 0) become(program, profile_, commands[0], results[1]);
    ::setpgid(process_, process_);
    ::close(commands[0]);
    ::close(results[1]);
    to_ = commands[1];
    from_ = results[0];
    ::signal(SIGPIPE, SIG_IGN);
}

Chromium::~Chromium() {
    ::close(to_);
    ::close(from_);
    ::kill(-process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    std::error_code ignored;
    fs::remove_all(profile_, ignored);
}

void Chromium::fail(const std::string& what) const {
    std::ifstream log(profile_ / "log");
    const std::string said{std::istreambuf_iterator<char>(log), {}};
    throw std::runtime_error(
        what + "\nChromium said last: " + said.substr(said.size() - std::min<std::size_t>(said.size(), 1000)));
}

Json Chromium::read_message(const std::string& waiting_for) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (const auto end = received_.find('\0'); end != std::string::npos) {
            auto message = Json::parse(received_.substr(0, end));
            received_.erase(0, end + 1);
            return message;
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        pollfd ready{from_, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&ready, 1, static_cast<int>(left.count())) == 0) {
            fail("Chromium does not answer: waited a minute for " + waiting_for);
        }
        char bytes[65536];
        const ssize_t got = ::read(from_, bytes, sizeof bytes);
        if (got == 0) fail("Chromium has ended, while waiting for " + waiting_for);
        if (got > 0) received_.append(bytes, static_cast<std::size_t>(got));
    }
}

Json Chromium::call(const std::string& method, const Json& parameters, const std::string& session) {
    const int id = ++last_id_;
    Json command{{"id", id}, {"method", method}, {"params", parameters}};
    if (!session.empty()) command["sessionId"] = session;
    const std::string bytes = command.dump() + '\0';
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t written = ::write(to_, bytes.data() + at, bytes.size() - at);
        if (written < 0 && errno != EINTR) fail("Chromium has ended before " + method);
        if (written > 0) at += static_cast<std::size_t>(written);
    }
    for (;;) {
        const Json message = read_message(method);
        if (message.value("id", 0) != id) {
            if (message.contains("method") && listener_) listener_(message["method"], message["params"]);
            continue;
        }
        if (message.contains("error")) fail(method + ": " + message["error"].dump());
        return message["result"];
    }
}

void Chromium::read_until(const std::function<bool()>& done, const std::string& waiting_for) {
    while (!done()) {
        const Json message = read_message(waiting_for);
        if (message.contains("method") && listener_) listener_(message["method"], message["params"]);
    }
}

}  // namespace vellum::test
