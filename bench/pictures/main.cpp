// One corpus laid out by this tool, by Graphviz's `dot` and by ELK, and what their pictures are like (docs/comparison.md).
//
//   bench_pictures [-v] [-d DIR] [NAME…]    -v: each diagram as well; -d: draws them all, in this tool's look, into DIR
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "paint/paint.hpp"
#include "pictures/report.hpp"
#include "scene/compose.hpp"

namespace {

namespace fs = std::filesystem;
using namespace vellum;
using namespace vellum::bench;

void keep_named(std::vector<Sample>& samples, const std::vector<std::string>& names) {
    if (names.empty()) return;
    std::erase_if(samples, [&](const Sample& sample) {
        return std::none_of(names.begin(), names.end(),
                            [&](const std::string& name) { return sample.graph.name.find(name) != std::string::npos; });
    });
}

/// `DIR/NAME.TOOL.png`
void draw(const fs::path& folder, const Sample& sample, const std::string& tool, const layout::Layout& layout) {
    const std::string name = sample.graph.name + "." + tool + ".png";
    const auto scene = scene::compose(sample.graph, layout, theme::standard());
    std::ofstream(folder / name) << paint::png(paint::rasterize(scene, 1, paint::Scheme::light), {}, 1);
}

Column judged(const std::vector<Sample>& samples, const std::string& tool, bool curved, const Layouts& layouts,
              const fs::path& drawn) {
    Column column{tool, curved, {}};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (layouts[i]) {
            column.figures.emplace_back(measure(samples[i].graph, *layouts[i]));
            if (!drawn.empty()) draw(drawn, samples[i], tool, *layouts[i]);
        } else {
            column.figures.emplace_back(std::nullopt);
        }
    }
    return column;
}

}  // namespace

int main(int argc, char** argv) try {
    CLI::App app("Compares pictures of this tool with those of dot and ELK.");
    bool verbose = false;
    fs::path drawn;
    std::vector<std::string> names;
    app.add_flag("-v,--verbose", verbose, "each diagram as well");
    app.add_option("-d,--draw", drawn, "draw them all into this folder, in this tool's look");
    app.add_option("names", names, "only diagrams with this in their name");
    CLI11_PARSE(app, argc, argv);

    const fs::path scratch = VELLUM_SCRATCH_DIR;
    fs::create_directories(scratch);
    if (!drawn.empty()) fs::create_directories(drawn);
    auto samples = corpus();
    keep_named(samples, names);
    std::vector<Column> columns{judged(samples, "vellum", false, by_vellum(samples), drawn)};
    columns.push_back(judged(samples, "ELK", false, by_elk(samples, scratch), drawn));
    for (const std::string splines : {"ortho", "polyline", "spline"}) {
        columns.push_back(
            judged(samples, "dot " + splines, splines == "spline", by_dot(samples, splines, scratch), drawn));
    }
    if (verbose) print_diagrams(samples, columns);
    print_report(samples, columns);
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return 3;
}
