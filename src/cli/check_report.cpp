#include "cli/check_report.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

namespace vellum::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* word(publish::State state) {
    switch (state) {
        case publish::State::missing: return "missing";
        case publish::State::stale: return "stale";
        case publish::State::damaged: return "damaged";
        case publish::State::left_over: return "left over";
        case publish::State::different: return "different";
    }
    return "";
}

/// Text in a workflow command of GitHub's, where a few characters have a meaning.
std::string escaped(std::string_view text, std::string_view special) {
    std::string out;
    for (const char c : text) {
        if (special.find(c) == std::string_view::npos) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

}  // namespace

void print(const std::vector<CheckFinding>& findings, Console& console) {
    for (const auto& [state, path, reason, command] : findings) {
        const auto why = reason.empty() ? "" : ": " + reason;
        console.line(fmt::format("{}: {} (mend: {}){}", word(state), path.native(), command, why));
    }
}

std::string as_json(const std::vector<CheckFinding>& findings, const std::filesystem::path& folder) {
    Json json{{"current", findings.empty()}, {"folder", folder.native()}, {"findings", Json::array()}};
    for (const auto& [state, path, reason, command] : findings) {
        json["findings"].push_back(
            {{"state", word(state)}, {"file", path.native()}, {"reason", reason}, {"mend", command}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace);  // a file's name need not be UTF-8
}

void annotate(const std::vector<CheckFinding>& findings, Console& console) {
    const char* there = std::getenv("GITHUB_ACTIONS");
    if (there == nullptr || std::string_view(there) != "true") return;
    for (const auto& [state, path, reason, command] : findings) {
        const auto why = reason.empty() ? "" : reason + "; ";
        console.line(fmt::format("::error file={},title=vellum check::{}: {}mend it with {}",
                                 escaped(path.native(), "%\r\n:,"), word(state), escaped(why, "%\r\n"),
                                 escaped(command, "%\r\n")));
    }
}

}  // namespace vellum::cli
