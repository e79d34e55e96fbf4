// SVG: <metadata> with one <vellum:entry key="…"> a field. Labels cannot fake it, for their `<` is written as `&lt;`.
#include <pugixml.hpp>

#include "publish/carrier.hpp"

namespace vellum::publish {
namespace {

constexpr std::string_view opening = "<metadata";
constexpr std::string_view closing = "</metadata>";

/// The first <metadata> element and where it begins; empty when there is none.
Field metadata_element(std::string_view bytes) {
    const auto begin = bytes.find(opening);
    if (begin == bytes.npos) return {};
    const auto end = bytes.find(closing, begin);
    if (end == bytes.npos) return {};
    return {std::string(bytes.substr(begin, end + closing.size() - begin)), begin};
}

}  // namespace

Fields find_svg_fields(std::string_view bytes) {
    const Field element = metadata_element(bytes);
    pugi::xml_document document;
    // Escapes stay as they are, so that a value is as long as its bytes in the file.
    constexpr unsigned as_written = pugi::parse_minimal;
    if (!document.load_buffer(element.value.data(), element.value.size(), as_written, pugi::encoding_utf8)) return {};
    Fields fields;
    for (const auto& entry : document.first_child().children("vellum:entry")) {
        const pugi::xml_node text = entry.first_child();
        if (text.offset_debug() < 0) continue;
        fields[entry.attribute("key").value()] = {text.value(),
                                                  element.offset + static_cast<std::size_t>(text.offset_debug())};
    }
    return fields;
}

}  // namespace vellum::publish
