#include "cli/icon_sheet.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "cli/output_options.hpp"
#include "cli/verb.hpp"
#include "paint/paint.hpp"
#include "publish/file.hpp"
#include "sheet/sheet.hpp"

namespace vellum::cli {
namespace {

using publish::Format;

std::string pixels(Format format, const scene::Scene& scene, const publish::Settings& settings) {
    auto raster = paint::rasterize(scene, settings.scale, settings.scheme);
    const auto encode = format == Format::png ? paint::png : paint::jpg;
    return encode(std::move(raster), {}, settings.scale);
}

std::string bytes_of(Format format, const scene::Scene& scene, const publish::Settings& settings) try {
    if (format == Format::svg) return paint::svg(scene, settings.scheme, {});
    if (format == Format::pdf) return paint::pdf({&scene, 1}, scene.title, settings.scheme, {});
    return pixels(format, scene, settings);
} catch (const std::length_error& too_large) {
    throw UsageError(fmt::format("{} (or choose fewer kinds, or svg)", too_large.what()));
}

}  // namespace

Format picture_format(const std::filesystem::path& file) {
    const auto ending = file.extension().string();
    if (ending.size() < 2)
        throw UsageError(fmt::format("--sheet takes a file such as kinds.svg, not \"{}\"", file.string()));
    const auto format = understand_format(ending.substr(1));
    if (publish::is_page(format) || format == Format::json) {
        throw UsageError(fmt::format("--sheet draws svg, png, jpg and pdf, not {}", publish::name(format)));
    }
    return format;
}

void write_sheet(const std::filesystem::path& file, const std::string& title, const catalog::Kinds& kinds,
                 const publish::Settings& settings) {
    const auto scene = sheet::contact_sheet(title, kinds, theme::standard());
    publish::write_file(file, bytes_of(picture_format(file), scene, settings));
}

}  // namespace vellum::cli
