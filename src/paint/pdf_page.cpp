#include "paint/pdf_page.hpp"

#include <algorithm>

#include "paint/cairo_icon.hpp"
#include "paint/cairo_image.hpp"
#include "paint/cairo_path.hpp"
#include "paint/cairo_text.hpp"
#include "paint/pdf_link.hpp"

namespace vellum::paint {
namespace {

constexpr double fine = 8;  ///< pixels per px: 768 an inch

/// librsvg makes pixels of masks and filters, as few as the page has points.
bool needs_pixels(const scene::Icon& icon) {
    const std::string_view svg = icon.icon != nullptr ? icon.icon->body : std::string_view(icon.custom);
    return svg.find("<mask") != svg.npos || svg.find("<filter") != svg.npos;
}

using Items = std::vector<scene::Primitive>;

/// What is drawn while it lives is an element of that type in the document's structure (ISO 32000-1, 14.8.4).
class Element {
public:
    Element(cairo_t* cr, const char* type) : cr_(cr), type_(type) { cairo_tag_begin(cr, type, nullptr); }
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;
    ~Element() { cairo_tag_end(cr_, type_); }

private:
    cairo_t* cr_;
    const char* type_;
};

class PdfPage {
public:
    PdfPage(cairo_t* cr, Scheme scheme) : cr_(cr), scheme_(scheme) {}

    /// Lines of one role that follow one another are a paragraph.
    void items(const Items& items) {
        for (auto item = items.begin(); item != items.end();) {
            if (const auto* first = std::get_if<scene::Text>(&*item)) {
                const auto end = std::find_if(item, items.end(), [&](const scene::Primitive& next) {
                    const auto* text = std::get_if<scene::Text>(&next);
                    return text == nullptr || text->role != first->role;
                });
                paragraph(item, end);
                item = end;
            } else {
                std::visit(*this, *item++);
            }
        }
    }

    void operator()(const scene::Path& path) {
        draw_path(cr_, path, scheme_);
        for (const auto& area : click_areas(path)) put_link(area);
    }

    void operator()(const scene::Icon& icon) {
        if (needs_pixels(icon)) {
            draw_as_image(cr_, icon.box, fine, [&](cairo_t* image) { draw_icon(image, icon, scheme_); });
        } else {
            draw_icon(cr_, icon, scheme_);
        }
        put_link(icon.box);
    }

    void operator()(const scene::Text& text) {
        show_text(cr_, text, scheme_);
        put_link(click_area(text));
    }

    void operator()(const scene::Group& group) {
        const std::string outside = link_;
        if (!group.link.empty()) link_ = group.link;
        items(group.children);
        link_ = outside;
    }

private:
    void paragraph(Items::const_iterator line, Items::const_iterator end) {
        const bool heading = std::get<scene::Text>(*line).role == "title";
        const Element element(cr_, heading ? "H1" : "P");
        for (; line != end; ++line) std::visit(*this, *line);
    }

    void put_link(const geometry::Rect& area) {
        if (!link_.empty()) link_here(cr_, link_, area);
    }

    cairo_t* cr_;
    Scheme scheme_;
    std::string link_;  ///< of the groups around; empty: none
};

}  // namespace

void draw_pdf_page(cairo_t* cr, const scene::Scene& scene, Scheme scheme) {
    set_source(cr, scene.background, scheme);
    cairo_paint(cr);
    const Element document(cr, "Document");
    PdfPage(cr, scheme).items(scene.items);
}

}  // namespace vellum::paint
