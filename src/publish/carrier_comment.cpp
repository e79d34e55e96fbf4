// Markdown and HTML: a comment of HTML, of which readers see nothing, with one `KEY VALUE` a line. It opens the
// file, or comes right after its <!DOCTYPE>, so that nothing a diagram says can be taken for it. Two minus signs, which a diagram's name may have, are harmless: only `-->`
// ends a comment, and no value has a `>`.
#include <algorithm>
#include <array>

#include "publish/carrier.hpp"

namespace vellum::publish {
namespace {

constexpr std::string_view opening = "<!-- Written by vellum: what is changed here is lost.\n";
constexpr std::string_view closing = "-->\n";

}  // namespace

Fields find_comment_fields(std::string_view bytes, std::string_view before) {
    if (!bytes.starts_with(before) || !bytes.substr(before.size()).starts_with(opening)) return {};
    Fields fields;
    std::size_t begin = before.size() + opening.size();
    for (auto end = bytes.find('\n', begin); end != bytes.npos; end = bytes.find('\n', begin)) {
        const auto line = bytes.substr(begin, end - begin);
        const auto space = line.find(' ');
        if (space == line.npos) break;
        fields[std::string(line.substr(0, space))] = {std::string(line.substr(space + 1)), begin + space + 1};
        begin = end + 1;
    }
    return fields;
}

std::string comment_with(const std::vector<std::pair<std::string, std::string>>& mark) {
    std::string comment(opening);
    for (const auto& [key, value] : mark) comment.append(key).append(" ").append(value).append("\n");
    return comment.append(closing);
}

bool has_traces_of_comment(std::string_view bytes) {
    const std::array traces{std::string(opening), std::string(fingerprint_key) + ' ', std::string(checksum_key) + ' '};
    // One may be damaged, and one may be what somebody else's file says about ours.
    return std::count_if(traces.begin(), traces.end(),
                         [&](const std::string& trace) { return bytes.find(trace) != bytes.npos; }) >= 2;
}

}  // namespace vellum::publish
