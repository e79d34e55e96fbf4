#include <fmt/format.h>

#include "model/validation.hpp"
#include "text/text.hpp"

namespace vellum::model::validation {
namespace {

/// In characters: what still makes a picture one can read, and for texts that are not in the picture what no honest
/// one exceeds.
constexpr std::size_t longest_label = 200;
constexpr std::size_t longest_summary = 1'000;
constexpr std::size_t longest_text = 10'000;

/// Position of the first byte that cannot be part of UTF-8: the first prefix that is valid and cannot be extended.
std::size_t first_bad_byte(std::string_view text) {
    std::size_t good = 0;
    while (good < text.size()) {
        std::size_t length = 1;
        while (length <= 4 && good + length <= text.size() && !text::is_utf8(text.substr(good, length))) ++length;
        if (length > 4 || good + length > text.size()) break;
        good += length;
    }
    return good;
}

bool is_sound(std::string_view text, std::size_t longest) {
    return text::is_utf8(text) && text::code_points(text) <= longest;
}

void check(const SourceLocation& where, const std::string& what, std::string_view text, std::size_t longest,
           Findings& findings) {
    if (!text::is_utf8(text)) {
        const auto at = first_bad_byte(text);
        findings.error(where,
                       fmt::format("{} is not valid UTF-8 from byte {} on (0x{:02X})", what, at + 1,
                                   static_cast<unsigned>(static_cast<unsigned char>(text[at]))),
                       "save the source file as UTF-8");
    } else if (const auto length = text::code_points(text); length > longest) {
        findings.error(where, fmt::format("{} has {} characters; at most {} can be shown", what, length, longest),
                       "say it shorter, and the rest in a step or note");
    }
}

void check_item(const Item& item, Findings& findings) {
    const auto check_part = [&](const char* part, std::string_view text, std::size_t longest) {
        if (is_sound(text, longest)) return;  // nearly always: then nobody asks for its name
        check(item.where, fmt::format("the {} of {}", part, describe(item)), text, longest, findings);
    };
    if (is_blank(item.label)) {
        findings.error(item.where, fmt::format("the label of {} is empty", describe(item)),
                       "leave it out to get the kind's own name");
    }
    check_part("label", item.label, longest_label);
    check_part("caption", item.caption, longest_label);
    check_part("tooltip", item.tooltip, longest_text);
    check_part("alternative text", item.alt, longest_text);
    for (const auto& step : item.steps) check(step.where, "the text of the step", step.text, longest_text, findings);
}

void check_edge(const Edge& edge, Findings& findings) {
    check(edge.where, "the label of the edge", edge.label, longest_label, findings);
    check(edge.where, "the tooltip of the edge", edge.tooltip, longest_text, findings);
    if (edge.step) check(edge.step->where, "the text of the step", edge.step->text, longest_text, findings);
}

void check_note(const Note& note, Findings& findings) {
    if (is_blank(note.topic)) findings.error(note.where, "a note has no topic", "velocity, resilience, cost, …");
    check(note.where, "the topic of a note", note.topic, longest_label, findings);
    check(note.where, "the text of a note", note.text, longest_text, findings);
}

}  // namespace

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

void check_texts(const Graph& graph, Findings& findings) {
    check(graph.where, "the title", graph.title, longest_label, findings);
    check(graph.where, "the summary", graph.summary, longest_summary, findings);
    each_item(graph, [&](const Item& item) { check_item(item, findings); });
    for (const auto& edge : graph.edges) check_edge(edge, findings);
    for (const auto& note : graph.notes) check_note(note, findings);
    for (const auto& silence : graph.silences)
        check(silence.where, "the reason of a silence", silence.reason, longest_text, findings);
}

}  // namespace vellum::model::validation
