// An icon from outside ends up inside documents that strangers open, so nothing is removed from it: a new tree is built
// of the elements and attributes known to be harmless (svg_whitelist), and the rest is left behind. What would change
// the icon's look if left behind (a style sheet) is refused instead, with a word on what to do.
//
// Two classes of files are refused before they cost anything: entity declarations ("billion laughs") and nesting or
// reuse so deep that drawing it would take for ever (the same attack by <use>).
#include <charconv>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <pugixml.hpp>

#include "paint/custom_icon.hpp"
#include "paint/number.hpp"
#include "paint/svg_whitelist.hpp"
#include "paint/xml_writer.hpp"

namespace vellum::paint {
namespace {

constexpr int deepest = 64;
constexpr int most_drawn = 20'000;

std::string_view local_name(std::string_view name) {
    const auto colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto from = text.find_first_not_of(blank);
    return from == text.npos ? std::string_view{} : text.substr(from, text.find_last_not_of(blank) - from + 1);
}

class Sanitiser {
public:
    explicit Sanitiser(std::string_view prefix) : prefix_(prefix) {}

    /// Copies what is harmless of `from`'s children below `to`.
    void copy_children(const pugi::xml_node& from, pugi::xml_node to, int depth) {
        if (depth > deepest) throw InvalidIcon(fmt::format("an SVG file nested deeper than {} levels", deepest));
        for (const pugi::xml_node& child : from.children()) {
            if (child.type() == pugi::node_element) copy_element(child, to, depth);
        }
    }

    /// A style attribute comes last, since it wins over the others.
    void copy_attributes(const pugi::xml_node& from, pugi::xml_node to) {
        for (const pugi::xml_attribute& attribute : from.attributes()) copy_attribute(attribute, to);
        const std::string_view style = from.attribute("style").value();
        if (is_xml_text(style)) copy_style(style, to);
    }

private:
    void copy_element(const pugi::xml_node& from, pugi::xml_node to, int depth) {
        const std::string_view name = local_name(from.name());
        if (name == "style") {
            throw InvalidIcon("an SVG file with a style sheet", "export it with presentation attributes instead");
        }
        if (!is_allowed_element(name)) return;
        pugi::xml_node copy = to.append_child(std::string(name).c_str());
        copy_attributes(from, copy);
        copy_children(from, copy, depth + 1);
    }

    void copy_attribute(const pugi::xml_attribute& from, pugi::xml_node to) {
        const std::string_view name = from.name(), value = from.value();
        if (!is_xml_text(value)) return;
        if (local_name(name) == "href") return copy_reference(value, to);
        if (name == "id") return set(to, "id", prefixed(value));
        if (is_allowed_attribute(name) && is_safe_value(value)) {
            set(to, name, with_prefixed_reference(value, prefix_));
        }
    }

    void copy_reference(std::string_view value, pugi::xml_node to) {
        if (value.starts_with('#')) set(to, "href", "#" + prefixed(value.substr(1)));
    }

    /// `style="fill:red;…"` becomes attributes, which then obey the same rules.
    void copy_style(std::string_view style, pugi::xml_node to) {
        while (!style.empty()) {
            const std::string_view declaration = style.substr(0, style.find(';'));
            style.remove_prefix(std::min(style.size(), declaration.size() + 1));
            const auto colon = declaration.find(':');
            if (colon == declaration.npos) continue;
            const std::string_view name = trimmed(declaration.substr(0, colon));
            const std::string_view value = trimmed(declaration.substr(colon + 1));
            if (is_allowed_attribute(name) && is_safe_value(value)) {
                set(to, name, with_prefixed_reference(value, prefix_));
            }
        }
    }

    std::string prefixed(std::string_view id) const { return fmt::format("{}-{}", prefix_, id); }

    static void set(pugi::xml_node to, std::string_view name, const std::string& value) {
        const std::string key(name);
        pugi::xml_attribute attribute = to.attribute(key.c_str());
        if (!attribute) attribute = to.append_attribute(key.c_str());
        attribute.set_value(value.c_str());
    }

    std::string prefix_;
};

/// Counts what drawing would visit, following every <use>; throws when it is too much or never ends.
class DrawingCost {
public:
    explicit DrawingCost(const pugi::xml_node& root) { collect(root); }

    void visit(const pugi::xml_node& node, int depth) {
        if (++visited_ > most_drawn || depth > 2 * deepest) {
            throw InvalidIcon("an SVG file that draws too much (nested or endless <use>)");
        }
        for (const pugi::xml_node& child : node.children()) visit(child, depth + 1);
        const std::string_view target = node.attribute("href").value();
        if (target.empty()) return;
        const auto found = by_id_.find(target.substr(1));
        if (found != by_id_.end()) visit(found->second, depth + 1);
    }

private:
    void collect(const pugi::xml_node& node) {
        if (const auto id = node.attribute("id")) by_id_.emplace(id.value(), node);
        for (const pugi::xml_node& child : node.children()) collect(child);
    }

    std::map<std::string_view, pugi::xml_node> by_id_;
    int visited_ = 0;
};

/// A length in px: `24`, `24px`; 0 for anything else, such as a percentage.
double length_px(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with("px")) text.remove_suffix(2);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

/// The viewBox attribute, else the file's size at the origin.
geometry::Rect view_box(const pugi::xml_node& root) {
    std::string_view text = root.attribute("viewBox").value();
    double numbers[4] = {0, 0, length_px(root.attribute("width").value()), length_px(root.attribute("height").value())};
    for (double& number : numbers) {
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(" ,\t\r\n")));
        if (text.empty()) break;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{}) throw InvalidIcon("an SVG file with a broken viewBox");
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    if (!(std::abs(numbers[0]) < 1e6 && std::abs(numbers[1]) < 1e6)) {
        throw InvalidIcon("an SVG file with a viewBox that begins far away");
    }
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

/// Turns the copy of a root into a group: its paints are inherited, its size is the symbol's business.
void place(pugi::xml_node top, const geometry::Rect& view) {
    for (const char* name : {"id", "x", "y", "width", "height", "viewBox", "preserveAspectRatio", "overflow"}) {
        top.remove_attribute(name);
    }
    if (view.x == 0 && view.y == 0) return;
    top.remove_attribute("transform");
    top.append_attribute("transform") = fmt::format("translate({} {})", number(-view.x), number(-view.y)).c_str();
}

std::string markup(const pugi::xml_document& document) {
    struct Writer : pugi::xml_writer {
        void write(const void* data, std::size_t size) override { out.append(static_cast<const char*>(data), size); }
        std::string out;
    } writer;
    document.save(writer, "", pugi::format_raw | pugi::format_no_declaration);
    return std::move(writer.out);
}

void refuse_entities(std::string_view bytes) {
    if (bytes.find("<!ENTITY") == bytes.npos) return;
    throw InvalidIcon("an SVG file that declares entities (<!ENTITY …>), which are never expanded",
                      "have them replaced: xmllint --noent --dropdtd ICON.svg, or save it as plain SVG");
}

}  // namespace

CustomIcon sanitise_svg(std::string_view bytes, std::string_view id_prefix) {
    refuse_entities(bytes);
    pugi::xml_document source, clean;
    const pugi::xml_parse_result parsed = source.load_buffer(bytes.data(), bytes.size());
    const pugi::xml_node root = source.document_element();
    if (local_name(root.name()) != "svg") throw InvalidIcon("neither an SVG nor a PNG file");
    if (!parsed) throw InvalidIcon(fmt::format("an SVG file that is not well-formed: {}", parsed.description()));

    const geometry::Rect view = view_box(root);
    if (!(view.width > 0 && view.height > 0 && view.width < 1e6 && view.height < 1e6)) {
        throw InvalidIcon("an SVG file without a size (viewBox, or width and height in px)");
    }
    pugi::xml_node top = clean.append_child("g");
    Sanitiser sanitiser(id_prefix);
    sanitiser.copy_attributes(root, top);
    place(top, view);
    sanitiser.copy_children(root, top, 0);
    DrawingCost(clean).visit(clean, 0);
    if (!top.first_child()) throw InvalidIcon("an SVG file without shapes");
    return {CustomIcon::Format::svg, {view.width, view.height}, markup(clean)};
}

}  // namespace vellum::paint
