#include "cli/workers.hpp"

#include <fmt/format.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdlib>
#include <map>

#include "cli/messages.hpp"
#include "cli/reports.hpp"
#include "support/catch.hpp"

using namespace vellum::cli;

namespace {

std::map<std::size_t, Reports> run(std::size_t count, unsigned workers, std::function<Reports(std::size_t)> job,
                                   Limits limits = {}) {
    std::map<std::size_t, Reports> results;
    run_jobs({count, std::move(job),
              [&](std::size_t i, Reports reports) {
                  CHECK(results.count(i) == 0);
                  results[i] = std::move(reports);
              }},
             {workers, limits});
    return results;
}

Reports say(std::string text) { return {{Report::Kind::written, std::move(text)}}; }

/// Ends the process as a failed assertion does, without a core file or a sanitizer's report.
[[noreturn]] void die(int signal_number) {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::signal(signal_number, SIG_DFL);
    ::raise(signal_number);
    ::_exit(1);
}

}  // namespace

TEST_CASE("every job is reported once, whatever the number of workers") {
    const auto count = GENERATE(as<std::size_t>(), 0, 1, 2, 7, 40);
    const unsigned workers = GENERATE(0u, 1u, 2u, 3u, 64u);
    const auto results = run(count, workers, [](std::size_t i) { return say(std::to_string(i)); });
    REQUIRE(results.size() == count);
    for (const auto& [i, reports] : results) {
        REQUIRE(reports.size() == 1);
        CHECK(reports.front().text == std::to_string(i));
    }
}

TEST_CASE("without workers the jobs run in this process, with any they do not") {
    const auto here = [](std::size_t) { return say(std::to_string(::getpid())); };
    CHECK(run(1, 0, here)[0].front().text == std::to_string(::getpid()));
    CHECK(run(1, 1, here)[0].front().text != std::to_string(::getpid()));
}

TEST_CASE("a worker that dies costs the job it was at, and no other") {
    const auto results = run(9, 2, [](std::size_t i) {
        if (i == 3) die(SIGSEGV);
        if (i == 4) die(SIGABRT);
        if (i == 8) ::_exit(7);
        return say("fine");
    });
    REQUIRE(results.size() == 9);
    for (const auto& [i, reports] : results) {
        REQUIRE(reports.size() == 1);
        const bool died = i == 3 || i == 4 || i == 8;
        CHECK(reports.front().kind == (died ? Report::Kind::system_error : Report::Kind::written));
    }
    CHECK(results.at(3).front().text.find("signal 11") != std::string::npos);
    CHECK(results.at(8).front().text.find("exit code 7") != std::string::npos);
}

TEST_CASE("a job that never ends is stopped at its limit, and no other is") {
    const unsigned workers = GENERATE(1u, 2u);
    const auto results = run(5, workers,
                             [](std::size_t i) {
                                 for (volatile bool forever = i == 2; forever;) ::usleep(1000);
                                 return say("fine");
                             },
                             {std::chrono::seconds(1)});
    REQUIRE(results.size() == 5);
    for (const auto& [i, reports] : results) {
        CHECK(reports.front().kind == (i == 2 ? Report::Kind::system_error : Report::Kind::written));
    }
    CHECK(results.at(2).front().text.find("within 1 s") != std::string::npos);
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("a job that takes more memory than it may cannot have it") {
    const auto results = run(2, 1,
                             [](std::size_t i) {
                                 try {
                                     const std::vector<char> hoard(i == 0 ? std::size_t(100) << 20 : 1, 'x');
                                     return say(std::to_string(hoard.size()));
                                 } catch (...) {
                                     return reports_of(std::current_exception());
                                 }
                             },
                             {std::chrono::seconds(60), 64});
    CHECK(results.at(0).front().kind == Report::Kind::system_error);
    CHECK(results.at(1).front().text == "1");
}
#endif

TEST_CASE("jobs that build on one another run in one process, and a death in it costs the job it was at") {
    const unsigned workers = GENERATE(0u, 1u, 2u, 5u);
    std::vector<std::size_t> remembered;
    std::map<std::size_t, std::string> results;
    Jobs jobs{5,
              [&](std::size_t i) {
                  if (i == 2 && workers > 0) die(SIGABRT);
                  remembered.push_back(i);
                  return say(fmt::format("{}", fmt::join(remembered, " ")));
              },
              [&](std::size_t i, const Reports& reports) { results[i] = reports.at(0).text; }};
    jobs.in_one_process = true;
    run_jobs(jobs, {workers});
    REQUIRE(results.size() == 5);
    CHECK(results[1] == "0 1");
    CHECK(results[4] == (workers == 0 ? "0 1 2 3 4" : "3 4"));
    if (workers > 0) CHECK(results[2].find("signal 6") != std::string::npos);
}

TEST_CASE("long reports come through whole") {
    const std::string text(300'000, 'x');
    const auto results = run(4, 2, [&](std::size_t i) { return say(text + std::to_string(i)); });
    REQUIRE(results.size() == 4);
    for (const auto& [i, reports] : results) CHECK(reports.front().text == text + std::to_string(i));
}

TEST_CASE("messages survive a stream that is cut anywhere") {
    const Message first{7, {{Report::Kind::written, "a.png"}, {Report::Kind::system_error, ""}}}, second{8, {}};
    const auto bytes = encode(first) + encode(second);
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        std::string stream;
        std::vector<Message> received;
        for (const auto& part : {bytes.substr(0, cut), bytes.substr(cut)}) {
            stream += part;
            while (auto message = decode(stream)) received.push_back(std::move(*message));
        }
        REQUIRE(received.size() == 2);
        CHECK(received[0].job == 7);
        REQUIRE(received[0].reports.size() == 2);
        CHECK(received[0].reports[0].text == "a.png");
        CHECK(received[0].reports[1].kind == Report::Kind::system_error);
        CHECK(received[1].reports.empty());
        CHECK(stream.empty());
    }
}
