#include "svg_reader.hpp"

#include <functional>

#include "support/catch.hpp"

namespace vellum::test {
namespace {

void walk(const pugi::xml_node& node, const std::function<void(const pugi::xml_node&)>& visit) {
    visit(node);
    for (const pugi::xml_node& child : node.children()) walk(child, visit);
}

}  // namespace

pugi::xml_document parsed(std::string_view svg) {
    pugi::xml_document document;
    const auto result =
        document.load_buffer(svg.data(), svg.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    INFO(result.description() << " at " << result.offset << "\n" << svg);
    REQUIRE(result);
    return document;
}

std::vector<std::string> attributes_named(const pugi::xml_document& document, const char* name) {
    std::vector<std::string> out;
    walk(document, [&](const pugi::xml_node& node) {
        if (const auto attribute = node.attribute(name)) out.emplace_back(attribute.value());
    });
    return out;
}

std::vector<pugi::xml_node> elements_named(const pugi::xml_document& document, std::string_view name) {
    std::vector<pugi::xml_node> out;
    walk(document, [&](const pugi::xml_node& node) {
        if (node.name() == name) out.push_back(node);
    });
    return out;
}

std::string without_fonts(std::string svg) {
    constexpr std::string_view begin = "data:font/otf;base64,";
    for (auto at = svg.find(begin); at != svg.npos; at = svg.find(begin, at + 1)) {
        svg.replace(at + begin.size(), svg.find(')', at) - at - begin.size(), "[font]");
    }
    return svg;
}

}  // namespace vellum::test
