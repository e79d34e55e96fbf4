/// A headless Chromium, spoken to in the DevTools protocol through a pair of pipes: no port, no library, no waiting for
/// a while. https://chromedevtools.github.io/devtools-protocol
#pragma once

#include <sys/types.h>

#include <deque>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

namespace vellum::test {

using Json = nlohmann::json;

/// The process. It is started with a profile of its own, which goes with it.
class Chromium {
public:
    /// Throws std::runtime_error with what to do when there is no Chromium or it does not start.
    Chromium();
    ~Chromium();
    Chromium(const Chromium&) = delete;
    Chromium& operator=(const Chromium&) = delete;

    /// Sends a command and waits for its result. Throws std::runtime_error with the browser's own words when it refuses,
    /// when it has ended, and when it does not answer within a minute.
    Json call(const std::string& method, const Json& parameters = Json::object(), const std::string& session = {});

    /// The next message that is no result: an event, told to all listeners.
    using Listener = std::function<void(const std::string& method, const Json& parameters)>;
    void listen(Listener listener) { listener_ = std::move(listener); }

    /// Reads messages until one of them makes `done` true.
    void read_until(const std::function<bool()>& done, const std::string& waiting_for);

private:
    Json read_message(const std::string& waiting_for);
    void start();
    [[noreturn]] void fail(const std::string& what) const;

    std::filesystem::path profile_;
    pid_t process_ = 0;
    int to_ = -1, from_ = -1;
    int last_id_ = 0;
    std::string received_;
    Listener listener_;
};

}  // namespace vellum::test
