#include "paint/svg_symbols.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "paint/base64.hpp"
#include "paint/custom_icon.hpp"
#include "paint/number.hpp"

namespace vellum::paint {
namespace {

std::string image_element(geometry::Size size, std::string_view png) {
    return fmt::format(R"(<image width="{}" height="{}" href="data:image/png;base64,{}"/>)", number(size.width),
                       number(size.height), base64(png));
}

}  // namespace

std::string Symbols::id_for(const scene::Icon& icon) {
    const auto same = [&](const Symbol& s) {
        return icon.icon ? s.icon && s.icon->id == icon.icon->id : !s.icon && s.custom == icon.custom;
    };
    const auto known = std::find_if(symbols_.begin(), symbols_.end(), same);
    if (known != symbols_.end()) return known->id;
    symbols_.push_back(make(icon));
    return symbols_.back().id;
}

Symbols::Symbol Symbols::make(const scene::Icon& icon) {
    if (const catalog::Icon* of = icon.icon) {
        return {of, {}, ids_.claim(fmt::format("icon.{}", of->id)), {of->width, of->height}, std::string(of->body)};
    }
    const std::string name = fmt::format("custom-{}", ++customs_);
    const CustomIcon read = read_custom_icon(icon.custom, name);
    const bool vector = read.format == CustomIcon::Format::svg;
    return {nullptr, icon.custom, ids_.claim("icon." + name), read.size,
            vector ? read.body : image_element(read.size, icon.custom)};
}

void Symbols::write(XmlWriter& xml) const {
    for (const Symbol& symbol : symbols_) {
        xml.start("symbol").attribute("id", symbol.id);
        xml.attribute("viewBox", fmt::format("0 0 {} {}", number(symbol.size.width), number(symbol.size.height)));
        xml.raw(symbol.body).end();
    }
}

bool Symbols::use_xlink() const {
    return std::any_of(symbols_.begin(), symbols_.end(),
                       [](const Symbol& s) { return s.body.find("xlink:") != std::string::npos; });
}

}  // namespace vellum::paint
