/// The icons of an SVG document, each defined once as a <symbol>.
#pragma once

#include <string>
#include <vector>

#include "paint/svg_ids.hpp"
#include "paint/xml_writer.hpp"
#include "scene/scene.hpp"

namespace vellum::paint {

class Symbols {
public:
    explicit Symbols(Ids& ids) : ids_(ids) {}

    /// The id of the symbol that holds this icon. Throws InvalidIcon for a custom icon that cannot be drawn.
    std::string id_for(const scene::Icon& icon);

    /// Every symbol asked for, in the order of the first request.
    void write(XmlWriter& xml) const;

    /// True when a body uses the namespace of XLink, which the document then has to declare.
    bool use_xlink() const;

private:
    struct Symbol {
        const catalog::Icon* icon = nullptr;  ///< null: `custom`
        std::string_view custom;              ///< bytes of the scene, which outlives the document's making
        std::string id;
        geometry::Size size;
        std::string body;
    };
    Symbol make(const scene::Icon& icon);

    Ids& ids_;
    std::vector<Symbol> symbols_;
    int customs_ = 0;
};

}  // namespace vellum::paint
