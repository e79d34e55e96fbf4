#include "pages/gallery_picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <pugixml.hpp>

#include "model/diagnostic.hpp"

namespace vellum::pages {
namespace {

constexpr double margin = 24;  // around a picture in the page; the file has more

std::string serialized(const pugi::xml_node& node) {
    struct Writer : pugi::xml_writer {
        std::string bytes;
        void write(const void* data, std::size_t size) override { bytes.append(static_cast<const char*>(data), size); }
    } writer;
    node.print(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return std::move(writer.bytes);
}

void replace_all(std::string& text, std::string_view from, const std::string& to) {
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// Words of a list with `prefix` in front of each.
std::string each_with(std::string_view words, const std::string& prefix) {
    std::string out;
    for (std::size_t at = 0; at <= words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        out += out.empty() ? "" : " ";
        out.append(prefix).append(words.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// Puts `prefix` in front of every id below `root` and of every reference to one.
void prefix_ids(pugi::xml_node root, const std::string& prefix) {
    const auto visit = [&](pugi::xml_node node) {
        const bool link = std::string_view(node.name()) == "a";  // its address is the reader's, not a reference
        for (auto attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            std::string value = attribute.value();
            if (name == "id") value.insert(0, prefix);
            if (name == "aria-labelledby") value = each_with(value, prefix);
            if (!link && name.ends_with("href") && value.starts_with('#')) value.insert(1, prefix);
            replace_all(value, "url(#", "url(#" + prefix);
            attribute.set_value(value.c_str());
        }
    };
    struct Walker : pugi::xml_tree_walker {
        explicit Walker(const decltype(visit)& visit) : visit_(visit) {}
        bool for_each(pugi::xml_node& node) override {
            visit_(node);
            return true;
        }
        const decltype(visit)& visit_;
    } walker(visit);
    visit(root);
    root.traverse(walker);
}

bool has_class(const pugi::xml_node& node, std::string_view name) { return node.attribute("class").value() == name; }

}  // namespace

std::string id_in_page(std::string_view diagram, std::string_view id) { return fmt::format("{}:{}", diagram, id); }

/// The steps from a file to a part of the page, on one document.
class Pictures::Transfer {
public:
    Transfer(Pictures& page, const std::string& diagram, pugi::xml_node svg)
        : page_(page), prefix_(id_in_page(diagram, "")), svg_(svg) {}

    Picture run(const Annotations& annotations) {
        const auto classes = page_.looks_.add(svg_.child_value("style"));
        take_symbols();
        const geometry::Size size = crop();
        for (const char* part : {"metadata", "style", "defs", "rect"}) svg_.remove_child(part);
        svg_.remove_child(svg_.find_child([](auto node) { return has_class(node, "header"); }));
        annotate(svg_, annotations);
        prefix_ids(svg_, prefix_);
        Picture picture{{}, size, {}};
        visit(svg_, classes, picture, {});
        set_root();
        picture.markup = serialized(svg_);
        return picture;
    }

private:
    /// Icons of the catalogue are the same in every picture. Where they are not (drawn by another build), and for
    /// custom ones, the first has the plain id.
    void take_symbols() {
        for (auto symbol : svg_.child("defs").children("symbol")) {
            const std::string id = symbol.attribute("id").value();
            std::string prefix = ":";
            const auto known = page_.symbol_content_.find(prefix + id);
            const std::string content = serialized(symbol);
            if (known != page_.symbol_content_.end() && known->second != content) prefix = prefix_;
            symbols_[prefix_ + id] = prefix + id;
            if (!page_.symbol_content_.emplace(prefix + id, content).second) continue;
            prefix_ids(symbol, prefix);
            page_.symbols_ += serialized(symbol) + "\n";
        }
    }

    /// The view without the lines of title and summary and with a smaller margin.
    geometry::Size crop() {
        double left = 0, top = 0;
        geometry::Size size{svg_.attribute("width").as_double(), svg_.attribute("height").as_double()};
        for (auto text : svg_.find_child([](auto node) { return has_class(node, "header"); }).children("text")) {
            left = text.attribute("x").as_double();
            top = std::max(top, text.attribute("y").as_double());
        }
        const double cut = std::max(left - margin, 0.0);
        top += cut > 0 ? margin / 2 : 0;
        size = {size.width - 2 * cut, size.height - top - cut};
        svg_.attribute("width").set_value(fmt::format("{:.7g}", size.width).c_str());
        svg_.attribute("height").set_value(fmt::format("{:.7g}", size.height).c_str());
        svg_.attribute("viewBox").set_value(
            fmt::format("{:.7g} {:.7g} {:.7g} {:.7g}", cut, top, size.width, size.height).c_str());
        return size;
    }

    static void annotate(pugi::xml_node node, const Annotations& annotations) {
        const auto found = annotations.find(node.attribute("id").value());
        if (found != annotations.end()) {
            node.append_attribute(found->second.first.c_str()).set_value(found->second.second.c_str());
        }
        for (auto child : node.children()) annotate(child, annotations);
    }

    /// A picture with links in it is no single image to a screen reader: they have to be reached.
    void set_root() {
        svg_.remove_attribute("xmlns");
        svg_.remove_attribute("xmlns:xlink");
        svg_.append_attribute("class").set_value("picture");
        svg_.append_attribute("style").set_value(fmt::format("--width:{}px", svg_.attribute("width").value()).c_str());
        if (has_links_) svg_.attribute("role").set_value("group");
    }

    void visit(pugi::xml_node node, const std::map<std::string, std::string>& classes, Picture& picture,
               const std::string& owner) {
        std::string inside = owner;
        if (auto name = node.attribute("class")) {
            const auto known = classes.find(name.value());
            if (known != classes.end()) name.set_value(known->second.c_str());
            if (has_class(node, "node") || has_class(node, "cluster")) inside = node.attribute("id").value();
        }
        const std::string_view element = node.name();
        if (element == "a") has_links_ = true;
        if (element == "text") page_.texts_.emplace_back(node.child_value());
        if (element == "use") use(node.attribute("href"), picture, inside);
        for (auto child : node.children()) visit(child, classes, picture, inside);
    }

    void use(pugi::xml_attribute reference, Picture& picture, const std::string& owner) {
        const auto symbol = symbols_.find(std::string(reference.value()).substr(1));
        if (symbol == symbols_.end()) return;
        reference.set_value(("#" + symbol->second).c_str());
        picture.icons.emplace(owner.substr(std::min(prefix_.size(), owner.size())), symbol->second);
    }

    Pictures& page_;
    std::string prefix_;
    pugi::xml_node svg_;
    std::map<std::string, std::string> symbols_;  ///< id in the picture, with its prefix → id in the page
    bool has_links_ = false;
};

Picture Pictures::add(const std::string& diagram, std::string_view svg, const Annotations& annotations) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(svg.data(), svg.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed || !document.child("svg").child("style")) {
        throw model::SystemError(fmt::format("the picture of {} cannot be read: {}", diagram, parsed.description()));
    }
    return Transfer(*this, diagram, document.child("svg")).run(annotations);
}

}  // namespace vellum::pages
