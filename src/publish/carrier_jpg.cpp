// JPEG (ITU-T T.81, annex B): segments of a marker of two bytes, a length that counts itself, and data, up to the marker
// "start of scan". A comment segment holds KEY=VALUE.
#include <cstdint>

#include "publish/carrier.hpp"

namespace vellum::publish {
namespace {

constexpr std::string_view start_of_image = "\xFF\xD8";
constexpr std::string_view start_of_scan = "\xFF\xDA";
constexpr std::string_view comment = "\xFF\xFE";
constexpr std::size_t marker_length = 2;

std::size_t number_at(std::string_view bytes, std::size_t at) {
    return std::size_t{static_cast<std::uint8_t>(bytes[at])} << 8 | static_cast<std::uint8_t>(bytes[at + 1]);
}

}  // namespace

Fields find_jpg_fields(std::string_view bytes) {
    Fields fields;
    if (!bytes.starts_with(start_of_image)) return fields;
    std::size_t at = start_of_image.size();
    while (bytes.size() - at >= marker_length + 2 && bytes[at] == '\xFF') {
        const auto marker = bytes.substr(at, marker_length);
        const std::size_t length = number_at(bytes, at + marker_length);
        if (marker == start_of_scan || length < 2 || length > bytes.size() - at - marker_length) break;
        const std::size_t data = at + marker_length + 2;
        const auto text = bytes.substr(data, length - 2);
        const auto equals = text.find('=');
        if (marker == comment && equals != text.npos) {
            fields[std::string(text.substr(0, equals))] = {std::string(text.substr(equals + 1)), data + equals + 1};
        }
        at += marker_length + length;
    }
    return fields;
}

}  // namespace vellum::publish
