// What an edit of a diagram file costs until the picture is there: compiling it without a precompiled header, linking
// it against the library, drawing it. The interpreted tool this one replaces is the measure (docs/decisions/0001): 72 ms
// to an SVG, 132 ms to a PNG.
#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "measure.hpp"

namespace {

namespace fs = std::filesystem;
using namespace vellum::bench;
using Command = std::vector<std::string>;

constexpr int runs = 11;
const fs::path scratch = VELLUM_SCRATCH_DIR;

Cost sum(std::initializer_list<Cost> parts) {
    Cost all;
    for (const Cost& part : parts) all = {all.least + part.least, all.median + part.median};
    return all;
}

Cost timed(const Command& command) {
    return repeat(runs, [&] { return cpu_ms_of(command); });
}

Command compile(const std::string& compiler, const std::string& source, const std::string& object) {
    return {
        compiler, "-std=c++20", "-O0", "-I" VELLUM_SOURCE_DIR "/include", "-I" VELLUM_GENERATED_DIR "/include", "-c",
        source,   "-o",         object};
}

Command link(const std::string& compiler, const std::string& program, const Command& objects) {
    Command command{compiler, "-o", program};
    if (works({"mold", "--version"})) command.emplace_back("-fuse-ld=mold");
    command.insert(command.end(), objects.begin(), objects.end());
    command.insert(command.end(), {"-L" VELLUM_BINARY_DIR, "-lvellum", "-Wl,-rpath," VELLUM_BINARY_DIR});
    return command;
}

void measure_compiler(const std::string& compiler, const std::string& diagram) {
    const std::string main_object = scratch / "main.o", object = scratch / "diagram.o", program = scratch / "program";
    cpu_ms_of(compile(compiler, VELLUM_SOURCE_DIR "/src/main.cpp", main_object));

    const auto render = [&](const char* format) {
        return Command{program, "render", "--force", "-f", format, "-o", scratch / "output"};
    };
    const Cost compiling = timed(compile(compiler, diagram, object));
    const Cost linking = timed(link(compiler, program, {main_object, object}));
    const Cost to_svg = timed(render("svg"));
    const Cost to_png = timed(render("png"));

    print_head(fmt::format("{} with {}, CPU ms", fs::path(diagram).filename().string(), compiler));
    print_row("compile, all kinds included", compiling, 60);
    print_row("link", linking);
    print_row("render to SVG", to_svg);
    print_row("render to PNG", to_png);
    print_row("from edit to SVG", sum({compiling, linking, to_svg}), 72);
    print_row("from edit to PNG", sum({compiling, linking, to_png}), 132);
}

/// All that a person waits for who saves a diagram: make, the check of what is installed, CMake, ninja, compiler, linker
/// and the render of that diagram alone. A file that was touched counts as changed.
void measure_make(const fs::path& diagram) {
    setenv("CCACHE_DISABLE", "1", 1);  // a touched file is not changed, and would not be compiled again
    const auto save_and_make = [&](const char* formats) {
        const std::string options =
            fmt::format("ARGS={} --force -f {} -o {}", diagram.stem().string(), formats, (scratch / "output").string());
        return repeat(5, [&] {
            fs::last_write_time(diagram, fs::file_time_type::clock::now());
            return cpu_ms_of({"make", "-s", "-C", VELLUM_SOURCE_DIR, "diagrams", options});
        });
    };
    print_head("the whole of make diagrams, CPU ms");
    print_row("from edit to SVG", save_and_make("svg"), 200);
    print_row("from edit to PNG", save_and_make("png"), 200);
    print_row("of it: make, what is installed", timed({"make", "-s", "-C", VELLUM_SOURCE_DIR, "configure"}));
    print_row("of it: CMake and ninja, nothing to do",
              timed({"cmake", "--build", VELLUM_BINARY_DIR, "--target", "diagrams", "vellum_tool"}));
}

/// The interpreted tool on a picture of the same size, where it is installed.
void measure_python() {
    const auto python = python_with_diagrams();
    if (!python) {
        fmt::print("\npython3-diagrams is not installed: nothing to compare with\n");
        return;
    }
    const auto timed_script = [&](const char* format) {
        const fs::path script = scratch / "one_peer.py";
        std::ofstream(script) << fmt::format(R"(
from diagrams import Diagram, Cluster
from diagrams.aws.analytics import Athena, Glue
from diagrams.aws.management import Cloudwatch
from diagrams.aws.storage import S3
with Diagram("peer", filename="{}", outformat="{}", show=False):
    with Cluster("State machine"):
        steps = [Glue("Transform"), Glue("Aggregate")]
    Athena("Raw data") >> steps[0] >> steps[1]
    steps >> S3("Tables")
    steps >> Cloudwatch("Logs")
)",
                                             (scratch / "one_peer").string(), format);
        return timed({*python, script});
    };
    print_head("python3-diagrams, five nodes, CPU ms");
    print_row("from edit to SVG", timed_script("svg"));
    print_row("from edit to PNG", timed_script("png"));
}

std::vector<std::string> diagram_files(int argc, char** argv) {
    if (argc > 1) return {argv + 1, argv + argc};
    std::vector<std::string> files;
    for (const auto& entry : fs::directory_iterator(VELLUM_SOURCE_DIR "/diagrams")) {
        if (entry.path().extension() == ".cpp") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    files.resize(std::min<std::size_t>(files.size(), 1));
    return files;
}

}  // namespace

int main(int argc, char** argv) try {
    fs::create_directories(scratch);
    for (const std::string& file : diagram_files(argc, argv)) {
        for (const char* compiler : {"g++", "clang++"}) {
            if (works({compiler, "--version"})) measure_compiler(compiler, file);
        }
    }
    measure_make(diagram_files(argc, argv).front());
    measure_python();
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return 3;
}
