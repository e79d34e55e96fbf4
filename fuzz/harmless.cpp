#include "harmless.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <pugixml.hpp>
#include <string>

#include "text/text.hpp"

namespace vellum::fuzz {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

/// `xlink:href` as `href`, in lower case: as a reader in a hurry might take it.
std::string local_name(std::string_view name) { return lower(name.substr(name.find(':') + 1)); }

/// Of the characters that UTF-8 can write, XML allows neither these controls nor the two noncharacters.
void require_characters(std::string_view svg) {
    require(text::is_utf8(svg), "not UTF-8");
    const auto forbidden = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    require(std::ranges::none_of(svg, forbidden), "a control character");
    require(svg.find("\xEF\xBF\xBE") == svg.npos && svg.find("\xEF\xBF\xBF") == svg.npos, "a noncharacter");
}

/// Every url(…) leads into the document itself or holds its data.
void require_own_references(std::string_view css) {
    const auto text = lower(css);
    for (auto at = text.find("url("); at != text.npos; at = text.find("url(", at + 1)) {
        const auto target = std::string_view(text).substr(at + 4);
        require(target.starts_with("#") || target.starts_with("data:font/"), "a url() that is fetched");
    }
    require(text.find("@import") == text.npos, "an @import");
    require(text.find('\\') == text.npos, "an escape in CSS");
}

/// An address that a reader may click on runs nothing.
void require_safe_address(std::string_view address) {
    const auto end = address.find_first_of(":/?#");
    if (end == address.npos || address[end] != ':') return;
    const auto scheme = lower(address.substr(0, end));
    require(scheme == "http" || scheme == "https" || scheme == "mailto", "a link of scheme " + scheme);
}

void require_harmless(const pugi::xml_node& element, const pugi::xml_attribute& attribute) {
    const auto name = local_name(attribute.name());
    const std::string_view value = attribute.value();
    require(!name.starts_with("on"), "an event handler");
    const bool words = name == "aria-label" || name == "key" || name == "id";  // nothing reads them as CSS
    if (name == "href" && local_name(element.name()) == "a") return require_safe_address(value);
    if (name == "href") return require(value.starts_with('#') || value.starts_with("data:image/png;"), "a reference");
    if (!words) require_own_references(value);
}

void require_harmless(const pugi::xml_node& node) {
    constexpr std::array running{"script", "foreignobject", "iframe",  "embed",  "object",           "audio",
                                 "video",  "animate",       "handler", "set",    "animatetransform", "animatemotion",
                                 "link",   "listener",      "feimage", "canvas", "discard"};
    const auto name = local_name(node.name());
    require(std::ranges::find(running, name) == running.end(), "an element " + name);
    require(node.type() != pugi::node_doctype && node.type() != pugi::node_pi, "a declaration");
    if (name == "style") require_own_references(node.child_value());
    for (const auto& attribute : node.attributes()) require_harmless(node, attribute);
    for (const auto& child : node.children()) require_harmless(child);
}

}  // namespace

void require(bool holds, std::string_view message) {
    if (holds) return;
    fmt::print(stderr, "fuzz: found {}\n", message);
    std::abort();
}

void require_harmless(std::string_view svg) {
    require_characters(svg);
    pugi::xml_document document;
    const auto parsed = document.load_buffer(svg.data(), svg.size(), pugi::parse_full, pugi::encoding_utf8);
    require(parsed, parsed.description());
    require_harmless(document);
}

}  // namespace vellum::fuzz
