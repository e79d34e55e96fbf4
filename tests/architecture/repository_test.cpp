// What must not lie in the repository: installed icons, addresses of registries, generated files.
#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>

#include "architecture/source_tree.hpp"
#include "support/catch.hpp"

using namespace vellum::architecture;

namespace {

std::string output_of(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string all;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        all.append(buffer.data(), size);
    }
    return all;
}

std::string contents(const char* file) {
    std::ifstream in(repository() / file);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("the lockfiles name packages and checksums, not where they come from") {
    for (const auto& [file, package] :
         {std::pair{"icons/package-lock.json", "aws-icons"}, {"bench/pictures/package-lock.json", "elkjs"}}) {
        CAPTURE(file);
        const std::string lock = contents(file);
        CHECK(lock.find(std::string("node_modules/") + package) != std::string::npos);
        CHECK(lock.find("integrity") != std::string::npos);
        CHECK(lock.find("resolved") == std::string::npos);
        CHECK(lock.find("://") == std::string::npos);
    }
}

TEST_CASE("every icon package has one exact version, the locked one") {
    const std::string wanted = contents("icons/package.json");
    const std::string lock = contents("icons/package-lock.json");
    for (const char* package :
         {"\"aws-icons\": \"3.3.0\"", "\"@iconify-json/logos\": \"1.2.19\"", "\"@iconify-json/devicon\": \"1.2.68\""}) {
        CHECK(wanted.find(package) != std::string::npos);
        CHECK(lock.find(package) != std::string::npos);
    }
}

TEST_CASE("no installed or generated file is tracked") {
    const std::string git = "git -c safe.directory='*' -C '" + repository().string() + "' ls-files ";
    if (output_of(git + "Makefile 2>&1") != "Makefile\n") {
        WARN("not a git checkout: nothing to look at");
        return;
    }
    CHECK(output_of(git + "icons/node_modules bench/pictures/node_modules build node_modules") == "");
    // Icon art stays in its packages; the only pictures here are those the diagrams make, goldens and documentation.
    CHECK(output_of(git + "'icons/*.svg' 'icons/*.png' 'src/*.svg' 'src/*.png'") == "");
}

TEST_CASE("no source is longer than 400 lines") {
    for (const char* folder : {"src", "include", "generator", "tests", "bench", "fuzz"}) {
        int sources = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(repository() / folder)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
            ++sources;
            std::ifstream in(entry.path());
            const auto lines = std::count(std::istreambuf_iterator<char>(in), {}, '\n');
            if (lines > 400) FAIL_CHECK(entry.path().string() << " has " << lines << " lines: it holds two ideas");
        }
        INFO(folder);
        CHECK(sources > 3);
    }
}
