#include "publish/render.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <stdexcept>

#include "formats/json.hpp"
#include "model/diagnostic.hpp"
#include "paint/custom_icon.hpp"
#include "paint/paint.hpp"
#include "publish/file.hpp"
#include "publish/freshness.hpp"
#include "publish/mark.hpp"
#include "scene/compose.hpp"

namespace vellum::publish {
namespace {

using Encoder = std::string(paint::Raster, const paint::Metadata&, double);

std::string encode_pixels(Encoder encoder, const model::Graph& graph, const scene::Scene& scene,
                          const Settings& settings, const paint::Metadata& metadata) try {
    return encoder(paint::rasterize(scene, settings.scale, settings.scheme), metadata, settings.scale);
} catch (const std::length_error& too_large) {
    throw model::InvalidDiagram({{model::Severity::error, too_large.what(), "", graph.where}});
}

/// Writes the bytes that `encode` gives.
Rendered written(const std::filesystem::path& path, const std::function<std::string()>& encode) try {
    write_file(path, encode());
    return {path, nullptr};
} catch (...) {
    return {path, std::current_exception()};
}

std::optional<model::Diagnostic> problem_of_icon(const model::Node& node) try {
    if (!node.icon_file.empty()) paint::read_custom_icon(read_file(node.icon_file), "icon");
    return std::nullopt;
} catch (const paint::InvalidIcon& invalid) {
    return model::Diagnostic{
        model::Severity::error,
        fmt::format("the icon {} of {} cannot be drawn: {}", node.icon_file, model::describe(node), invalid.what()),
        invalid.advice, node.where};
}

/// Validation looks at the beginning of a custom icon's file only; here it is read as the painters will.
void check_icons(const model::Graph& graph) {
    std::vector<model::Diagnostic> found;
    for (const auto& node : graph.nodes) {
        if (auto problem = problem_of_icon(node)) found.push_back(std::move(*problem));
    }
    if (!found.empty()) throw model::InvalidDiagram(std::move(found));
}

}  // namespace

Drawing draw(const model::Graph& graph, const theme::Theme& theme) {
    check_icons(graph);
    auto layout = layout::compute(graph, theme);
    auto scene = scene::compose(graph, layout, theme);
    return {std::move(layout), std::move(scene)};
}

std::string encode(Format format, const model::Graph& graph, const Drawing& drawing, const Settings& settings,
                   const std::string& fingerprint) {
    const auto mark = unsealed_mark_of_drawing(format, graph.name, fingerprint);
    std::string bytes;
    switch (format) {
        case Format::png: bytes = encode_pixels(paint::png, graph, drawing.scene, settings, mark); break;
        case Format::jpg: bytes = encode_pixels(paint::jpg, graph, drawing.scene, settings, mark); break;
        case Format::pdf: bytes = paint::pdf({&drawing.scene, 1}, graph.title, settings.scheme, mark); break;
        case Format::svg: bytes = paint::svg(drawing.scene, settings.scheme, mark); break;
        case Format::json: bytes = formats::json(graph, drawing.layout, mark); break;
        case Format::md:
        case Format::html: break;  // no drawings, but pages
    }
    if (!seal(format, bytes)) throw std::logic_error(fmt::format("a {} file without its mark", name(format)));
    return bytes;
}

Rendering render_one(const Order& order, const theme::Theme& theme, const Settings& settings,
                     const std::filesystem::path& folder) {
    const auto& graph = *order.diagram.graph;
    std::vector<Format> drawn, pages;
    std::ranges::partition_copy(order.formats, std::back_inserter(pages), std::back_inserter(drawn), is_page);
    Rendering result;
    if (!drawn.empty()) {
        const Fingerprints fingerprints(graph, theme);
        const Drawing& drawing = result.drawing.emplace(draw(graph, theme));
        for (const Format format : drawn) {
            result.files.push_back(written(path_of(folder, graph.name, format), [&] {
                return encode(format, graph, drawing, settings, fingerprints.of(format, settings));
            }));
        }
    }
    if (std::ranges::any_of(result.files, [](const Rendered& file) { return file.problem != nullptr; })) return result;
    for (const Format format : pages) {
        result.files.push_back(
            written(path_of(folder, graph.name, format), [&] { return encode_page(order.diagram, folder); }));
    }
    return result;
}

}  // namespace vellum::publish
