/// From a graph to files: the whole pipeline, stage by stage.
#pragma once

#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "model/graph.hpp"
#include "publish/fingerprint.hpp"
#include "publish/format.hpp"
#include "publish/page.hpp"
#include "scene/scene.hpp"
#include "theme/theme.hpp"

namespace vellum::publish {

/// A diagram laid out and resolved: everything the files are made of.
struct Drawing {
    layout::Layout layout;
    scene::Scene scene;
};

/// Places, routes and resolves a valid graph. Throws model::SystemError when the layout engine fails or an icon cannot be
/// read, model::InvalidDiagram when a custom icon is not fit to be drawn.
Drawing draw(const model::Graph& graph, const theme::Theme& theme);

/// The bytes of a file that shows the drawing, marked and sealed (mark.hpp). Throws model::InvalidDiagram when the picture would be larger
/// than the format allows.
std::string encode(Format format, const model::Graph& graph, const Drawing& drawing, const Settings& settings,
                   const std::string& fingerprint);

/// What became of one file.
struct Rendered {
    std::filesystem::path path;
    std::exception_ptr problem;  ///< as thrown by encode or write_file; null: written
};

/// Which files of a valid graph are to be written.
struct Order {
    Shown diagram;
    std::vector<Format> formats;
};

/// What became of an order: its files, and what they show.
struct Rendering {
    std::vector<Rendered> files;
    std::optional<Drawing> drawing;  ///< none when only pages were wanted
};

/// Writes these files into a folder that exists; the diagram is laid out once, and not for a page alone. One that fails
/// does not keep the others from being written, but the page of the diagram, which would show or link it. Throws as draw
/// does.
Rendering render_one(const Order& order, const theme::Theme& theme, const Settings& settings,
                     const std::filesystem::path& folder);

}  // namespace vellum::publish
