// PDF (ISO 32000-1, 7.5.2): a line with the version and a comment with bytes above 127, then one comment a field.
#include "publish/carrier.hpp"

namespace vellum::publish {
namespace {

/// The line that begins at an offset, without its end; nullopt when it has none.
std::optional<std::string_view> line_at(std::string_view bytes, std::size_t offset) {
    const auto end = bytes.find('\n', offset);
    if (end == bytes.npos) return std::nullopt;
    return bytes.substr(offset, end - offset);
}

}  // namespace

Fields find_pdf_fields(std::string_view bytes) {
    Fields fields;
    if (!bytes.starts_with("%PDF-")) return fields;
    std::size_t offset = 0;
    for (auto line = line_at(bytes, 0); line && line->starts_with('%'); line = line_at(bytes, offset)) {
        const auto equals = line->find('=');
        if (equals != line->npos) {
            fields[std::string(line->substr(1, equals - 1))] = {std::string(line->substr(equals + 1)),
                                                                offset + equals + 1};
        }
        offset += line->size() + 1;
    }
    return fields;
}

}  // namespace vellum::publish
