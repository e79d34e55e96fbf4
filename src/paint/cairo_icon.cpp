#include "paint/cairo_icon.hpp"

#include <map>
#include <optional>
#include <stdexcept>

#include <fmt/format.h>

#include "paint/cairo_flat_icon.hpp"
#include "paint/cairo_path.hpp"
#include "paint/cairo_surface.hpp"
#include "paint/custom_icon.hpp"
#include "paint/rsvg_library.hpp"

namespace vellum::paint {
namespace {

struct GlibDeleter {
    void operator()(RsvgHandle* handle) const { RsvgLibrary::get().object_unref(handle); }
    void operator()(GError* error) const { g_error_free(error); }
};
using Handle = std::unique_ptr<RsvgHandle, GlibDeleter>;

/// Takes librsvg's error, if any, and throws it under the icon's name.
void check(GError* error, bool fine, std::string_view icon) {
    const std::unique_ptr<GError, GlibDeleter> owner(error);
    if (!fine) throw std::runtime_error(fmt::format("icon {}: {}", icon, error ? error->message : "cannot be drawn"));
}

std::string document(geometry::Size size, std::string_view body) {
    return fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )"
                       R"(viewBox="0 0 {} {}">{}</svg>)",
                       size.width, size.height, body);
}

Handle parse(std::string_view id, const std::string& svg) {
    GError* error = nullptr;
    const auto* bytes = reinterpret_cast<const guint8*>(svg.data());
    Handle handle(RsvgLibrary::get().handle_new_from_data(bytes, svg.size(), &error));
    check(error, handle != nullptr, id);
    return handle;
}

void render(cairo_t* cr, RsvgHandle* handle, std::string_view id, const geometry::Rect& box) {
    const RsvgRectangle viewport{box.x, box.y, box.width, box.height};
    GError* error = nullptr;
    const gboolean fine = RsvgLibrary::get().handle_render_document(handle, cr, &viewport, &error);
    check(error, fine != FALSE, id);
}

/// An icon of the catalogue, read: most as outlines, the others by librsvg.
struct CatalogueIcon {
    std::optional<std::vector<FlatShape>> shapes;
    Handle handle;
};

CatalogueIcon read(const catalog::Icon& icon) {
    if (auto shapes = flat_shapes(icon.body)) return {std::move(shapes), nullptr};
    return {std::nullopt, parse(icon.id, document({icon.width, icon.height}, icon.body))};
}

/// They come again from picture to picture: read once a thread, kept by id.
void draw_catalogue(cairo_t* cr, const catalog::Icon& icon, const geometry::Rect& box) {
    static thread_local std::map<std::string_view, CatalogueIcon> icons;
    const auto known = icons.find(icon.id);
    const CatalogueIcon& drawn =
        known != icons.end() ? known->second : icons.emplace(icon.id, read(icon)).first->second;
    if (drawn.shapes) return draw_flat(cr, *drawn.shapes, {icon.width, icon.height}, box);
    render(cr, drawn.handle.get(), icon.id, box);
}

void draw_image(cairo_t* cr, std::string_view png, geometry::Size size, const geometry::Rect& box) {
    const Surface image = read_png(png);
    const double scale = std::min(box.width / size.width, box.height / size.height);
    cairo_save(cr);
    cairo_translate(cr, box.center().x - size.width * scale / 2, box.center().y - size.height * scale / 2);
    cairo_scale(cr, scale, scale);
    cairo_set_source_surface(cr, image.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
    cairo_paint(cr);
    cairo_restore(cr);
}

void draw_custom(cairo_t* cr, const scene::Icon& icon) {
    const CustomIcon custom = read_custom_icon(icon.custom, "custom");
    if (custom.format == CustomIcon::Format::png) return draw_image(cr, icon.custom, custom.size, icon.box);
    const Handle handle = parse("custom", document(custom.size, custom.body));
    render(cr, handle.get(), "custom", icon.box);
}

}  // namespace

void draw_icon(cairo_t* cr, const scene::Icon& icon, Scheme scheme) {
    if (icon.plate && scheme == Scheme::dark) {
        const auto& [paint, box] = *icon.plate;
        set_source(cr, paint, scheme);
        cairo_rectangle(cr, box.x, box.y, box.width, box.height);
        cairo_fill(cr);
    }
    if (!icon.icon) return draw_custom(cr, icon);
    draw_catalogue(cr, *icon.icon, icon.box);
}

}  // namespace vellum::paint
