// Where the CPU time of a run goes, stage by stage, for four diagrams of this repository: always the same ones, so that
// figures of different days compare.
//
// Each sample is a process of its own, forked before anything of the library has run: fonts, Graphviz and icons are
// opened anew in every one, as they are when a person renders. Targets: all files in 150 ms, the SVG files alone in 20 ms.
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "dsl/registry.hpp"
#include "layout/measure.hpp"
#include "layout/place.hpp"
#include "measure.hpp"
#include "paint/paint.hpp"
#include "scene/compose.hpp"
#include "theme/theme.hpp"

namespace {

using namespace vellum;
using bench::cpu_ms;

constexpr int runs = 15;
constexpr std::array measured{"ETL_using_glue", "processing_new_s3_file", "real_time_ML_deployment",
                              "rotate_tableau_api_user"};
constexpr std::array stages{
    "model", "text (wrap, measure)", "place (one)", "layout in all (search, route, label)", "scene", "svg", "paint",
    "png"};
enum Stage {
    model_stage,
    text_stage,
    place_stage,
    layout_stage,
    scene_stage,
    svg_stage,
    paint_stage,
    png_stage,
    count
};
using Times = std::array<double, count>;

/// Adds what a stage takes to its time and hands on its result.
auto timed(double& total, auto&& stage) {
    const double start = cpu_ms();
    auto result = stage();
    total += cpu_ms() - start;
    return result;
}

/// Freed memory is kept for the next picture, as the program does it.
void keep_memory() {
    constexpr int plenty = 256 << 20;
    mallopt(M_MMAP_THRESHOLD, plenty);
    mallopt(M_TRIM_THRESHOLD, plenty);
}

void run_once(Times& times) {
    keep_memory();
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
        const auto pixels = timed(times[paint_stage], [&] { return paint::rasterize(scene, 2, paint::Scheme::light); });
        timed(times[png_stage], [&] { return paint::png(pixels, {}, 2); });
    }
}

Times run_in_process() {
    std::array<int, 2> pipe_ends{};
    if (pipe(pipe_ends.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        Times times{};
        run_once(times);
        _exit(write(pipe_ends[1], times.data(), sizeof times) == sizeof times ? 0 : 3);
    }
    close(pipe_ends[1]);
    Times times{};
    const bool complete = read(pipe_ends[0], times.data(), sizeof times) == sizeof times;
    close(pipe_ends[0]);
    waitpid(child, nullptr, 0);
    if (!complete) throw std::runtime_error("a run failed");
    return times;
}

void print_stages() {
    std::array<std::vector<double>, count> samples;
    for (int i = 0; i < runs; ++i) {
        const Times times = run_in_process();
        for (std::size_t stage = 0; stage < count; ++stage) samples[stage].push_back(times[stage]);
    }
    bench::print_head(fmt::format("{} diagrams by stage, CPU ms", dsl::definitions().size()));
    for (std::size_t stage = 0; stage < count; ++stage) bench::print_row(stages[stage], bench::cost_of(samples[stage]));
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
