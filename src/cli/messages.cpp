#include "cli/messages.hpp"

#include <cstring>

namespace vellum::cli {
namespace {

// Both ends are the same program on the same machine, so numbers travel as they lie in memory.
void put(std::string& out, std::size_t number) { out.append(reinterpret_cast<const char*>(&number), sizeof number); }

/// Reads from the front of bytes that may end too early; `complete` tells.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    std::size_t number() {
        std::size_t value = 0;
        const auto raw = text(sizeof value);
        if (complete) std::memcpy(&value, raw.data(), sizeof value);
        return value;
    }

    std::string_view text(std::size_t length) {
        complete = complete && length <= rest_.size();
        if (!complete) return {};
        const auto taken = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return taken;
    }

    std::size_t left() const { return rest_.size(); }

    bool complete = true;

private:
    std::string_view rest_;
};

}  // namespace

std::string encode(const Message& message) {
    std::string out;
    put(out, message.job);
    put(out, message.reports.size());
    for (const auto& report : message.reports) {
        out += static_cast<char>(report.kind);
        put(out, report.text.size());
        out += report.text;
    }
    return out;
}

std::optional<Message> decode(std::string& stream) {
    Reader reader(stream);
    Message message{reader.number(), {}};
    for (std::size_t count = reader.number(); count > 0 && reader.complete; --count) {
        const auto kind = reader.text(1);
        const auto text = reader.text(reader.number());
        if (reader.complete) message.reports.push_back({static_cast<Report::Kind>(kind.front()), std::string(text)});
    }
    if (!reader.complete) return std::nullopt;
    stream.erase(0, stream.size() - reader.left());
    return message;
}

}  // namespace vellum::cli
