// Where the CPU time of a run goes, stage by stage, for four diagrams of this repository: always the same ones, so that
// figures of different days compare.
//
// Each sample is a process of its own, forked before anything of the library has run: fonts, Graphviz and icons are
// opened anew in every one, as they are when a person renders. Targets: all files in 150 ms, the SVG files alone in 20 ms;
// a PNG in no more than 1.3 times what has to be done for it, painting and compressing the bytes that are in it.
#include <array>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <libdeflate.h>

#include "dsl/registry.hpp"
#include "layout/measure.hpp"
#include "layout/place.hpp"
#include "measure.hpp"
#include "paint/paint.hpp"
#include "paint/png_chunks.hpp"
#include "scene/compose.hpp"
#include "theme/theme.hpp"

namespace {

using namespace vellum;
using bench::timed;

constexpr int runs = 15;
constexpr double most_of_a_png = 1.3;
constexpr std::array measured{"ETL_using_glue", "processing_new_s3_file", "real_time_ML_deployment",
                              "rotate_tableau_api_user"};
constexpr std::array stages{
    "model", "text (wrap, measure)", "place (one)", "layout in all (search, route, label)", "scene", "svg", "paint",
    "png",   "of png: deflate"};
enum Stage {
    model_stage,
    text_stage,
    place_stage,
    layout_stage,
    scene_stage,
    svg_stage,
    paint_stage,
    png_stage,
    deflate_stage,
    count
};
using Times = std::array<double, count>;

/// The bytes that a PNG file has compressed. They are a quarter of four bytes a pixel, or three quarters.
std::string uncompressed(const std::string& png, geometry::Size size) {
    constexpr double scale = 2, bytes = 4;
    const std::size_t data = png.rfind("IDAT") + 4;
    std::string rows(static_cast<std::size_t>((size.width * scale + 2) * (size.height * scale + 2) * bytes), '\0');
    std::size_t length = 0;
    libdeflate_decompressor* const decompressor = libdeflate_alloc_decompressor();
    const auto result = libdeflate_zlib_decompress(decompressor, png.data() + data, png.size() - data, rows.data(),
                                                   rows.size(), &length);
    libdeflate_free_decompressor(decompressor);
    if (result != LIBDEFLATE_SUCCESS) throw std::runtime_error("a PNG cannot be read");
    rows.resize(length);
    return rows;
}

std::size_t compressed_size(const std::string& bytes) {
    libdeflate_compressor* const compressor = libdeflate_alloc_compressor(paint::png_compression_level);
    const std::size_t bound = libdeflate_zlib_compress_bound(compressor, bytes.size());
    const auto out = std::make_unique_for_overwrite<char[]>(bound);
    const std::size_t size = libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(), out.get(), bound);
    libdeflate_free_compressor(compressor);
    return size;
}

void run_once(Times& times) {
    bench::keep_memory();
    const theme::Theme& theme = theme::standard();
    for (const dsl::Definition& definition : dsl::definitions()) {  // only the measured ones are linked
        const model::Graph graph = timed(times[model_stage], [&] { return dsl::build(definition).graph; });
        const auto measures = timed(times[text_stage], [&] { return layout::measure(graph, theme); });
        const layout::PlaceOptions unlike_any{.node_gap =
                                                  35};  // an answer that the search asks for would be kept for it
        timed(times[place_stage], [&] { return layout::place(graph, measures, theme, unlike_any); });
        const auto layout = timed(times[layout_stage], [&] { return layout::compute(graph, theme); });
        const auto scene = timed(times[scene_stage], [&] { return scene::compose(graph, layout, theme); });
        timed(times[svg_stage], [&] { return paint::svg(scene, paint::Scheme::automatic, {}); });
        auto pixels = timed(times[paint_stage], [&] { return paint::rasterize(scene, 2, paint::Scheme::light); });
        const auto png = timed(times[png_stage], [&] { return paint::png(std::move(pixels), {}, 2); });
        const std::string rows = uncompressed(png, scene.size);
        timed(times[deflate_stage], [&] { return compressed_size(rows); });
    }
}

void print_stages() {
    std::array<std::vector<double>, count> samples;
    for (int i = 0; i < runs; ++i) {
        const Times times = bench::in_process<Times>([] {
            Times measured{};
            run_once(measured);
            return measured;
        });
        for (std::size_t stage = 0; stage < count; ++stage) samples[stage].push_back(times[stage]);
    }
    bench::print_head(fmt::format("{} diagrams by stage, CPU ms", dsl::definitions().size()));
    for (std::size_t stage = 0; stage < count; ++stage) bench::print_row(stages[stage], bench::cost_of(samples[stage]));
    const auto least = [&](Stage stage) { return bench::cost_of(samples[stage]).least; };
    const double ratio = (least(paint_stage) + least(png_stage)) / (least(paint_stage) + least(deflate_stage));
    fmt::print("  {:<42}{}\n", "a PNG, of painting and deflate alone", bench::verdict(ratio, most_of_a_png));
}

void print_programs() {
    const auto render = [](std::vector<std::string> options) {
        std::vector<std::string> command{VELLUM_BINARY_DIR "/diagrams", "render", "--force", "-o", VELLUM_SCRATCH_DIR};
        command.insert(command.end(), options.begin(), options.end());
        return bench::repeat(runs, [&] { return bench::cpu_ms_of(command); });
    };
    const auto render_measured = [&](std::vector<std::string> options) {
        options.insert(options.end(), measured.begin(), measured.end());
        return render(std::move(options));
    };
    bench::print_head("the whole program, CPU ms");
    bench::print_row("list (start alone)", bench::repeat(runs, [] {
                         return bench::cpu_ms_of({VELLUM_BINARY_DIR "/diagrams", "list"});
                     }));
    bench::print_row("render SVG, one process", render_measured({"-f", "svg", "-j", "0"}), 20);
    bench::print_row("render PNG and SVG, one process", render_measured({"-f", "png,svg", "-j", "0"}), 150);
    bench::print_row("render PNG and SVG, as it comes", render_measured({"-f", "png,svg"}));
    bench::print_row("render SVG, every diagram there is", render({"-f", "svg", "-j", "0"}));
}

}  // namespace

int main() try {
    print_stages();
    print_programs();
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return 3;
}
