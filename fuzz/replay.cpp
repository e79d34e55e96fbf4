// Runs a fuzzer's target on files, and on those in folders: without libFuzzer, in every build.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::set<fs::path> files_of(const fs::path& place) {
    if (!fs::is_directory(place)) return {place};
    std::set<fs::path> files;
    for (const auto& entry : fs::directory_iterator(place)) files.insert(entry.path());
    return files;
}

/// From a block of exactly the file's bytes, so that a sanitizer sees any step beyond them.
void run(const fs::path& file) {
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    const auto block = std::make_unique<std::uint8_t[]>(bytes.size());
    std::memcpy(block.get(), bytes.data(), bytes.size());
    LLVMFuzzerTestOneInput(block.get(), bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
    int runs = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto& file : files_of(argv[i])) {
            run(file);
            ++runs;
        }
    }
    if (runs > 0) return 0;
    std::fprintf(stderr, "no file to replay\n");
    return 1;
}
