#include "cli/process.hpp"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

namespace vellum::test {
namespace {

constexpr int cannot_run = 126;
constexpr unsigned nobody = 65534;

constexpr int ending_signals[] = {SIGINT, SIGTERM, SIGHUP};

/// Holds them back and returns the mask that was in force.
sigset_t hold_signals() {
    sigset_t held, before;
    ::sigemptyset(&held);
    for (const int signal : ending_signals) ::sigaddset(&held, signal);
    ::sigprocmask(SIG_BLOCK, &held, &before);
    return before;
}

void become_unprivileged() {
    if (::geteuid() != 0) return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0) ::_exit(cannot_run);
}

void set_up(const Circumstances& circumstances) {
    if (circumstances.largest_file) {
        const auto limit = static_cast<rlim_t>(*circumstances.largest_file);
        const rlimit both{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &both);
    }
    if (circumstances.umask) ::umask(*circumstances.umask);
    if (circumstances.unprivileged) become_unprivileged();
    if (::chdir(circumstances.folder.c_str()) != 0) ::_exit(cannot_run);
    for (const auto& [key, value] : circumstances.environment) ::setenv(key.c_str(), value.c_str(), 1);
}

[[noreturn]] void execute(const std::string& program, const std::vector<std::string>& arguments) {
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execv(program.c_str(), argv.data());
    ::_exit(cannot_run);
}

/// The two ends of a pseudo terminal, the reading one first.
int open_terminal(int (&ends)[2]) {
    ends[0] = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (ends[0] < 0 || ::grantpt(ends[0]) != 0 || ::unlockpt(ends[0]) != 0) return -1;
    ends[1] = ::open(::ptsname(ends[0]), O_RDWR | O_NOCTTY);
    return ends[1] < 0 ? -1 : 0;
}

/// Reads both streams until the program has closed them.
void drain(int out, int err, Ended& ended) {
    pollfd streams[2] = {{out, POLLIN, 0}, {err, POLLIN, 0}};
    std::string* texts[2] = {&ended.out, &ended.err};
    for (int open = 2; open > 0;) {
        ::poll(streams, 2, -1);
        for (int i = 0; i < 2; ++i) {
            if (streams[i].fd < 0 || streams[i].revents == 0) continue;
            char bytes[4096];
            const ssize_t got = ::read(streams[i].fd, bytes, sizeof bytes);
            if (got > 0) texts[i]->append(bytes, static_cast<std::size_t>(got));
            if (got > 0) continue;
            ::close(streams[i].fd);
            streams[i].fd = -1;
            --open;
        }
    }
}

}  // namespace

Ended run(const std::string& program, const std::vector<std::string>& arguments, const Circumstances& circumstances) {
    int out[2], err[2];
    const auto open_stream = [](int(&ends)[2], bool terminal) { return terminal ? open_terminal(ends) : ::pipe(ends); };
    if (open_stream(out, circumstances.stdout_is_terminal) != 0 ||
        open_stream(err, circumstances.stderr_is_terminal) != 0) {
        throw std::runtime_error("no pipe");
    }
    const sigset_t before = hold_signals();  // one that comes before the child has cleared what the tests do about it
    const pid_t process = ::fork();
    if (process == 0) {
        for (const int signal : ending_signals) ::signal(signal, SIG_DFL);
        const auto& path = circumstances.stdout_path;
        ::dup2(path.empty() ? out[1] : ::open(path.c_str(), O_WRONLY), STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        for (const int end : {out[0], out[1], err[0], err[1]}) ::close(end);
        set_up(circumstances);
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        execute(program, arguments);
    }
    ::sigprocmask(SIG_SETMASK, &before, nullptr);
    ::close(out[1]);
    ::close(err[1]);
    if (circumstances.killed_after) {
        ::usleep(static_cast<useconds_t>(*circumstances.killed_after));
        ::kill(process, circumstances.killed_by);
    }
    Ended ended;
    drain(out[0], err[0], ended);
    int status = 0;
    ::waitpid(process, &status, 0);
    if (WIFEXITED(status)) ended.code = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
    // No test may take a program that is not there for one that says nothing.
    if (ended.code == cannot_run && !circumstances.unprivileged) throw std::runtime_error("cannot run " + program);
    return ended;
}

std::filesystem::path fresh_folder(const std::string& name) {
    const auto folder = std::filesystem::path(VELLUM_SCRATCH_DIR) / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

std::string good_program() { return VELLUM_TEST_PROGRAMS "/good_diagrams"; }

std::string mixed_program() { return VELLUM_TEST_PROGRAMS "/mixed_diagrams"; }

std::string hostile_program() { return VELLUM_TEST_PROGRAMS "/hostile_diagrams"; }

std::string hostile_bodies() { return VELLUM_TEST_PROGRAMS "/hostile_bodies"; }

std::string tool() { return VELLUM_BINARY_DIR "/vellum"; }

}  // namespace vellum::test
