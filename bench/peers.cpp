// The four measured diagrams beside the same graphs drawn by the Python package `diagrams`, in one run: CPU, and the size
// of pictures with as many pixels. And what `check` and a render with nothing to do cost for every diagram there is.
#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "measure.hpp"

namespace {

namespace fs = std::filesystem;
using namespace vellum::bench;
using Command = std::vector<std::string>;

constexpr int runs = 7;
constexpr std::array measured{"ETL_using_glue", "processing_new_s3_file", "real_time_ML_deployment",
                              "rotate_tableau_api_user"};
const fs::path own_folder = fs::path(VELLUM_SCRATCH_DIR) / "own", peer_folder = fs::path(VELLUM_SCRATCH_DIR) / "peer";

/// Four bytes of the header of a PNG, most significant first.
double read_length(std::istream& file) {
    double length = 0;
    for (int i = 0; i < 4; ++i) length = length * 256 + file.get();
    return length;
}

struct Pictures {
    double pixels = 0, bytes = 0;
};

/// What the PNG files of the measured diagrams have together.
Pictures pictures_in(const fs::path& folder) {
    Pictures all;
    for (const char* name : measured) {
        const fs::path path = folder / fmt::format("{}.png", name);
        std::ifstream file(path, std::ios::binary);
        file.seekg(16);  // behind the signature and the head of the first chunk
        const double width = read_length(file);
        all.pixels += width * read_length(file);
        all.bytes += static_cast<double>(fs::file_size(path));
    }
    return all;
}

Command render(const Command& options) {
    Command command{VELLUM_BINARY_DIR "/diagrams", "render", "--force", "-j", "0", "-o", own_folder};
    command.insert(command.end(), options.begin(), options.end());
    command.insert(command.end(), measured.begin(), measured.end());
    return command;
}

Cost timed(const Command& command) {
    return repeat(runs, [&] { return cpu_ms_of(command); });
}

double peer_ms(const std::string& program, const char* format) {
    double sum = 0;
    for (const char* name : measured)
        sum += cpu_ms_of(
            {program, fmt::format("{}/bench/peers/{}.py", VELLUM_SOURCE_DIR, name), peer_folder / name, format});
    return sum;
}

/// The least of several runs of each, in turns: a machine that others share is faster in one moment than in the next.
std::vector<double> least_in_turns(const std::vector<std::function<double()>>& candidates) {
    std::vector<double> least(candidates.size(), std::numeric_limits<double>::max());
    for (int run = 0; run < runs; ++run) {
        for (std::size_t i = 0; i < candidates.size(); ++i) least[i] = std::min(least[i], candidates[i]());
    }
    return least;
}

void print_ratio(const char* what, double own, double peer, double most) {
    fmt::print("  {:<42}{:>9.1f}{:>9.1f}   1/{:<5.1f} {} 1/{}\n", what, own, peer, peer / own,
               own * most <= peer ? "met," : "OVER", most);
}

void compare(const std::string& program) {
    peer_ms(program, "png");
    const Pictures theirs = pictures_in(peer_folder);
    cpu_ms_of(render({"-f", "png", "--scale", "1"}));
    const std::string scale = fmt::format("{:.3f}", std::sqrt(theirs.pixels / pictures_in(own_folder).pixels));
    const auto own = [&](Command options) { return [options] { return cpu_ms_of(render(options)); }; };
    const auto peer = [&](const char* format) { return [&program, format] { return peer_ms(program, format); }; };
    const auto svg = least_in_turns({peer("svg"), own({"-f", "svg", "--effort", "1"}), own({"-f", "svg"})});
    const auto png = least_in_turns(
        {peer("png"), own({"-f", "png", "--scale", scale, "--effort", "1"}), own({"-f", "png", "--scale", scale})});

    fmt::print("\n{:<44}{:>9}{:>9}\n", "four diagrams, CPU ms, one process", "vellum", "Python");
    print_ratio("SVG, --effort 1", svg[1], svg[0], 25);
    print_ratio("SVG", svg[2], svg[0], 7);
    print_ratio("PNG of as many pixels, --effort 1", png[1], png[0], 10);
    print_ratio("PNG of as many pixels", png[2], png[0], 6);
    print_ratio("PNG of as many pixels, kB", pictures_in(own_folder).bytes / 1e3, theirs.bytes / 1e3, 2);
}

void print_idle() {
    const fs::path folder = fs::path(VELLUM_SCRATCH_DIR) / "idle";
    cpu_ms_of({VELLUM_BINARY_DIR "/diagrams", "render", "-o", folder});
    print_head("every diagram, all files current, CPU ms");
    print_row("check", timed({VELLUM_BINARY_DIR "/diagrams", "check", "-o", folder}), 20);
    print_row("render", timed({VELLUM_BINARY_DIR "/diagrams", "render", "-o", folder}), 20);
}

}  // namespace

int main() try {
    fs::create_directories(own_folder);
    fs::create_directories(peer_folder);
    if (const auto program = python_with_diagrams()) {
        compare(*program);
    } else {
        fmt::print("\npython3-diagrams is not installed: nothing to compare with\n");
    }
    print_idle();
} catch (const std::exception& error) {
    fmt::print(stderr, "bench: {}\n", error.what());
    return 3;
}
