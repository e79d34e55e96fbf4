#include "cli/workers.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <deque>
#include <utility>

#include "cli/messages.hpp"
#include "model/diagnostic.hpp"

namespace vellum::cli {
namespace {

[[noreturn]] void fail(const char* what) {
    throw model::SystemError(fmt::format("cannot {}: {}", what, std::strerror(errno)));
}

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

using Clock = std::chrono::steady_clock;

void limit_memory(std::size_t mebibytes) {
#ifndef __SANITIZE_ADDRESS__
    const rlimit limit{mebibytes << 20, mebibytes << 20};
    ::setrlimit(RLIMIT_DATA, &limit);
#else
    static_cast<void>(mebibytes);
#endif
}

/// Takes the process down with its parent: nobody is left to report to.
void end_with_parent(pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) ::_exit(0);  // it had ended before
}

[[noreturn]] void work(const Jobs& jobs, const std::deque<std::size_t>& mine, int to_parent) {
    for (const std::size_t job : mine) {
        const auto reports = jobs.run(job);
        std::fflush(stdout);  // what a diagram's own code has printed
        if (!write_all(to_parent, encode({job, reports}))) break;
    }
    ::_exit(0);
}

/// A process at work on its share of the jobs, seen from the parent.
class Worker {
public:
    Worker(const Jobs& jobs, const Limits& limits, std::deque<std::size_t> share)
        : share_(std::move(share)), limits_(limits) {
        int ends[2];
        if (::pipe(ends) != 0) fail("make a pipe");
        const pid_t parent = ::getpid();
        process_ = ::fork();
        if (process_ == 0) {
            ::close(ends[0]);
            end_with_parent(parent);
            limit_memory(limits_.memory);
            work(jobs, share_, ends[1]);
        }
        ::close(ends[1]);
        from_worker_ = ends[0];
        if (process_ < 0) fail("start a worker process");
    }
    Worker(Worker&& other) noexcept
        : share_(std::move(other.share_)),
          unread_(std::move(other.unread_)),
          limits_(other.limits_),
          started_(other.started_),
          late_(other.late_),
          process_(std::exchange(other.process_, -1)),
          from_worker_(std::exchange(other.from_worker_, -1)) {}
    Worker& operator=(Worker&&) = delete;
    ~Worker() {
        if (from_worker_ >= 0) ::close(from_worker_);
        if (process_ > 0) ::waitpid(process_, nullptr, 0);
    }

    int from_worker() const { return from_worker_; }
    const std::deque<std::size_t>& unfinished() const { return share_; }

    /// Takes what the worker has sent; false at its end.
    bool receive(const Jobs& jobs) {
        char bytes[4096];
        const ssize_t got = ::read(from_worker_, bytes, sizeof bytes);
        if (got < 0) return errno == EINTR;
        unread_.append(bytes, static_cast<std::size_t>(got));
        while (auto message = decode(unread_)) {
            share_.pop_front();
            started_ = Clock::now();
            jobs.done(message->job, std::move(message->reports));
        }
        return got > 0;
    }

    bool is_late() const { return late_; }

    /// When the job it is at has to be done.
    Clock::time_point deadline() const { return started_ + limits_.time; }

    /// Ends it for being late; what it sent before can still be received.
    void stop() {
        late_ = true;
        ::kill(process_, SIGKILL);
    }

    /// Waits for the end of the process and says how it came.
    std::string how_it_ended(const Jobs::Words& words) {
        int status = 0;
        while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
        }
        process_ = -1;
        if (late_) {
            return fmt::format("{} within {} s (--timeout gives it more; what never ends is a bug)", words.late,
                               limits_.time.count());
        }
        if (WIFSIGNALED(status)) {
            const int number = WTERMSIG(status);
            return fmt::format("{} by signal {} ({}; its memory is limited to {} MiB, see --memory)", words.died,
                               number, ::strsignal(number), limits_.memory);
        }
        return fmt::format("{} with exit code {}", words.died, WEXITSTATUS(status));
    }

private:
    std::deque<std::size_t> share_;  ///< jobs not yet reported, in the worker's order
    std::string unread_;
    Limits limits_;
    Clock::time_point started_ = Clock::now();  ///< the first of the share
    bool late_ = false;
    pid_t process_ = -1;
    int from_worker_ = -1;
};

/// What is left of a worker's share when it has died at the first of it.
std::deque<std::size_t> bury(Worker& worker, const Jobs& jobs) {
    auto rest = worker.unfinished();
    if (rest.empty()) return rest;
    jobs.done(rest.front(), {{Report::Kind::system_error, worker.how_it_ended(jobs.words)}});
    rest.pop_front();
    return rest;
}

/// Every `workers`-th job from `first` on.
std::deque<std::size_t> share(std::size_t first, std::size_t workers, std::size_t count) {
    std::deque<std::size_t> jobs;
    for (std::size_t job = first; job < count; job += workers) jobs.push_back(job);
    return jobs;
}

/// Ends the workers that are late and returns how long the others have at least, in ms for poll.
int stop_late(std::vector<Worker>& workers) {
    const auto now = Clock::now();
    auto next = now + std::chrono::hours(1);
    for (auto& worker : workers) {
        if (worker.is_late()) continue;
        if (worker.deadline() <= now) {
            worker.stop();
        } else {
            next = std::min(next, worker.deadline());
        }
    }
    return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(next - now).count());
}

/// The workers that have something to read or have ended.
std::vector<pollfd> wait_for(std::vector<Worker>& workers) {
    std::vector<pollfd> waiting;
    for (const auto& worker : workers) waiting.push_back({worker.from_worker(), POLLIN, 0});
    for (int ready = 0; ready == 0;) {
        ready = ::poll(waiting.data(), waiting.size(), stop_late(workers));
        if (ready < 0 && errno != EINTR) fail("wait for worker processes");
        ready = std::max(ready, 0);
    }
    return waiting;
}

}  // namespace

void run_jobs(const Jobs& jobs, const Workers& workers) {
    if (workers.processes == 0) {
        for (std::size_t job = 0; job < jobs.count; ++job) jobs.done(job, jobs.run(job));
        return;
    }
    const std::size_t processes = jobs.in_one_process ? 1 : workers.processes;
    std::vector<Worker> pool;
    for (std::size_t first = 0; first < std::min(processes, jobs.count); ++first) {
        pool.emplace_back(jobs, workers.limits, share(first, processes, jobs.count));
    }
    while (!pool.empty()) {
        const auto ready = wait_for(pool);
        std::vector<Worker> next;
        for (std::size_t i = 0; i < pool.size(); ++i) {
            if (ready[i].revents == 0 || pool[i].receive(jobs)) {
                next.push_back(std::move(pool[i]));
            } else if (auto rest = bury(pool[i], jobs); !rest.empty()) {
                next.emplace_back(jobs, workers.limits, std::move(rest));
            }
        }
        pool = std::move(next);
    }
}

}  // namespace vellum::cli
