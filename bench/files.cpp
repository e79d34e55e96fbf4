// What each diagram of this repository and generated graphs of 10 to 1,000 nodes cost, stage by stage, how large their files
// are, and how long all diagrams take on the clock with one worker process and with two.
//
// Each row is a process of its own, in which another diagram was drawn before: fonts, Graphviz, cairo and icons are open.
#include <array>
#include <exception>
#include <filesystem>
#include <stdexcept>
#include <string>

#include <fmt/format.h>

#include "dsl/registry.hpp"
#include "layout/large_graph.hpp"
#include "layout/layout.hpp"
#include "measure.hpp"
#include "paint/paint.hpp"
#include "scene/compose.hpp"
#include "theme/theme.hpp"

namespace {

using namespace vellum;
using bench::timed;

constexpr std::array sizes{10, 30, 100, 300, 1000};
constexpr double scale = 2;

struct Row {
    double nodes = 0;
    double model = 0, layout = 0, scene = 0, svg = 0, paint = 0, png = 0;  ///< CPU ms
    double svg_kb = 0, png_kb = 0, megabytes = 0;
};

/// Half of it when the picture has sides that no PNG can have at the usual scale.
double scale_for(geometry::Size size) { return std::max(size.width, size.height) * scale < 32'000 ? scale : scale / 2; }

void draw(const model::Graph& graph, Row& row) {
    const theme::Theme& theme = theme::standard();
    const auto layout = timed(row.layout, [&] { return layout::compute(graph, theme); });
    const auto scene = timed(row.scene, [&] { return scene::compose(graph, layout, theme); });
    const auto svg = timed(row.svg, [&] { return paint::svg(scene, paint::Scheme::automatic, {}); });
    auto pixels =
        timed(row.paint, [&] { return paint::rasterize(scene, scale_for(scene.size), paint::Scheme::light); });
    const auto png = timed(row.png, [&] { return paint::png(std::move(pixels), {}, scale); });
    row.nodes = static_cast<double>(graph.nodes.size());
    row.svg_kb = static_cast<double>(svg.size()) / 1e3;
    row.png_kb = static_cast<double>(png.size()) / 1e3;
    row.megabytes = bench::megabytes();
}

/// What is open from then on.
void warm_up() {
    Row ignored;
    draw(test::large_graph(12), ignored);
}

Row row_of(const dsl::Definition& definition) {
    return bench::in_process<Row>([&] {
        bench::keep_memory();
        warm_up();
        Row row;
        draw(timed(row.model, [&] { return dsl::build(definition).graph; }), row);
        return row;
    });
}

Row row_of(int nodes) {
    return bench::in_process<Row>([&] {
        bench::keep_memory();
        warm_up();
        Row row;
        draw(timed(row.model, [&] { return test::large_graph(nodes); }), row);
        return row;
    });
}

void print_head() {
    fmt::print("\n{:<32}{:>6}{:>8}{:>8}{:>8}{:>8}{:>8}{:>8}{:>9}{:>9}{:>7}\n", "one picture, CPU ms", "nodes", "model",
               "layout", "scene", "svg", "paint", "png", "SVG kB", "PNG kB", "MB");
}

void print(std::string_view what, const Row& row) {
    fmt::print("  {:<30}{:>6.0f}{:>8.2f}{:>8.1f}{:>8.2f}{:>8.2f}{:>8.1f}{:>8.1f}{:>9.1f}{:>9.1f}{:>7.0f}\n", what,
               row.nodes, row.model, row.layout, row.scene, row.svg, row.paint, row.png, row.svg_kb, row.png_kb,
               row.megabytes);
    std::fflush(stdout);
}

void print_workers() {
    const std::filesystem::path folder = std::filesystem::path(VELLUM_SCRATCH_DIR) / "all";
    fmt::print("\n{:<32}{:>14}{:>14}{:>14}\n", "every diagram, SVG and PNG", "wall ms", "CPU ms", "MB at most");
    for (const char* workers : {"1", "2"}) {
        const auto took = bench::run_of({VELLUM_BINARY_DIR "/diagrams", "render", "--force", "-f", "svg,png", "-j",
                                         workers, "-o", folder.string()});
        fmt::print("  {:<30}{:>14.0f}{:>14.0f}{:>14.0f}\n", fmt::format("-j {}", workers), took.wall_ms, took.cpu_ms,
                   took.megabytes);
    }
}

}  // namespace

int main() try {
    print_head();
    for (const dsl::Definition& definition : dsl::definitions()) print(definition.name, row_of(definition));
    for (const int nodes : sizes) print("generated", row_of(nodes));
    print_workers();
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return 3;
}
