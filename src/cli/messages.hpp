/// What worker processes write to their parent: a job's number and its reports, in bytes that a pipe may cut anywhere.
#pragma once

#include <optional>
#include <string>

#include "cli/workers.hpp"

namespace vellum::cli {

struct Message {
    std::size_t job = 0;
    Reports reports;
};

std::string encode(const Message& message);

/// Takes the first message off the front of the stream; nullopt, and nothing taken, while it is incomplete.
std::optional<Message> decode(std::string& stream);

}  // namespace vellum::cli
