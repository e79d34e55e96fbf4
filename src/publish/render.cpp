#include "publish/render.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "formats/json.hpp"
#include "model/diagnostic.hpp"
#include "paint/paint.hpp"
#include "publish/file.hpp"
#include "publish/freshness.hpp"
#include "publish/mark.hpp"
#include "scene/compose.hpp"

namespace vellum::publish {
namespace {

std::string encode_png(const model::Graph& graph, const scene::Scene& scene, const Settings& settings,
                       const paint::Metadata& metadata) try {
    return paint::png(paint::rasterize(scene, settings.scale, settings.scheme), metadata, settings.scale);
} catch (const std::length_error& too_large) {
    throw model::InvalidDiagram({{model::Severity::error, too_large.what(), "", graph.where}});
}

}  // namespace

Drawing draw(const model::Graph& graph, const theme::Theme& theme) {
    auto layout = layout::compute(graph, theme);
    auto scene = scene::compose(graph, layout, theme);
    return {std::move(layout), std::move(scene)};
}

std::string encode(Format format, const model::Graph& graph, const Drawing& drawing, const Settings& settings,
                   const std::string& fingerprint) {
    const auto mark = unsealed_mark(graph.name, fingerprint);
    std::string bytes;
    switch (format) {
        case Format::png: bytes = encode_png(graph, drawing.scene, settings, mark); break;
        case Format::svg: bytes = paint::svg(drawing.scene, settings.scheme, mark); break;
        case Format::json: bytes = formats::json(graph, drawing.layout, mark); break;
    }
    if (!seal(format, bytes)) throw std::logic_error(fmt::format("a {} file without its mark", name(format)));
    return bytes;
}

std::vector<Rendered> render_one(const model::Graph& graph, const theme::Theme& theme,
                                 const std::vector<Format>& formats, const Settings& settings,
                                 const std::filesystem::path& folder) {
    const Fingerprints fingerprints(graph, theme);
    const Drawing drawing = draw(graph, theme);
    std::vector<Rendered> files;
    for (const Format format : formats) {
        auto& file = files.emplace_back(Rendered{path_of(folder, graph.name, format), nullptr});
        try {
            write_file(file.path, encode(format, graph, drawing, settings, fingerprints.of(format, settings)));
        } catch (...) {
            file.problem = std::current_exception();
        }
    }
    return files;
}

}  // namespace vellum::publish
