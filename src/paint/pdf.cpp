// The document is cairo's, with two changes to its bytes (pdf_bytes.hpp).
#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>

#include "paint/cairo_surface.hpp"
#include "paint/number.hpp"
#include "paint/paint.hpp"
#include "paint/pdf_bytes.hpp"
#include "paint/pdf_page.hpp"
#include "text/utf8.hpp"

namespace vellum::paint {
namespace {

constexpr double points_per_px = 0.75;  // CSS: 96 px and 72 pt are an inch

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

/// cairo refuses a title that is not valid UTF-8 or has noncharacters in it.
std::string clean(std::string_view utf8) {
    auto title = text::decode(utf8);
    std::ranges::replace_if(title, text::is_noncharacter, 0xFFFDU);
    return text::encode(title);
}

/// From 1.18 on, cairo packs the objects of newer versions into compressed streams, in which nothing can be moved.
cairo_pdf_version_t version() {
    return cairo_version() < CAIRO_VERSION_ENCODE(1, 17, 0) ? CAIRO_PDF_VERSION_1_5 : CAIRO_PDF_VERSION_1_4;
}

void describe(cairo_surface_t* document, std::span<const scene::Scene> pages, const std::string& title) {
    const auto set = [&](cairo_pdf_metadata_t key, const std::string& value) {
        if (!value.empty()) cairo_pdf_surface_set_metadata(document, key, clean(value).c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, title);
    set(CAIRO_PDF_METADATA_CREATOR, "vellum");
    // Some date, which is taken out in the end: cairo would write that of today, as long as the time zone makes it.
    set(CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z");
    if (pages.size() == 1 && pages[0].description != title) set(CAIRO_PDF_METADATA_SUBJECT, pages[0].description);
}

void draw_page(cairo_surface_t* document, const scene::Scene& scene, std::size_t number, Scheme scheme) {
    cairo_pdf_surface_set_size(document, scene.size.width * points_per_px, scene.size.height * points_per_px);
    const Context cr(cairo_create(document));
    cairo_scale(cr.get(), points_per_px, points_per_px);
    draw_pdf_page(cr.get(), scene, scheme);
    cairo_pdf_surface_add_outline(document, CAIRO_PDF_OUTLINE_ROOT, clean(scene.title).c_str(),
                                  fmt::format("page={} pos=[0 0]", number).c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    cairo_show_page(cr.get());
    check(cairo_status(cr.get()));
}

}  // namespace

std::string pdf(std::span<const scene::Scene> pages, const std::string& title, Scheme scheme,
                const Metadata& metadata) {
    std::string bytes;
    const Surface document(cairo_pdf_surface_create_for_stream(append, &bytes, 1, 1));
    cairo_pdf_surface_restrict_to_version(document.get(), version());
    describe(document.get(), pages, title);
    std::size_t number = 0;
    for (const scene::Scene& scene : pages) draw_page(document.get(), scene, ++number, scheme);
    cairo_surface_finish(document.get());
    check(cairo_surface_status(document.get()));
    return with_comments(without_creation_date(std::move(bytes)), metadata);
}

}  // namespace vellum::paint
