#include "catalog/generator_run.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>

#include <sys/wait.h>

namespace vellum::catalog_test {

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

}  // namespace

fs::path fresh_folder(const std::string& name) {
    const auto folder = fs::path(VELLUM_SCRATCH_DIR) / name;
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

Outcome generate(const fs::path& catalog, const fs::path& icons, const std::string& name) {
    const auto out = fresh_folder(name + "-out");
    const auto command = quoted(VELLUM_CATALOG_GENERATOR) + " --catalog " + quoted(catalog) + " --icons " +
                         quoted(icons) + " --headers " + quoted(out) + " --tables " + quoted(out / "tables.cpp") +
                         " --texts " + quoted(out / "texts") + " --depfile " + quoted(out / "tables.d") + " 2>&1";
    Outcome outcome;
    FILE* pipe = popen(command.c_str(), "r");
    std::array<char, 4096> buffer{};
    while (const auto size = std::fread(buffer.data(), 1, buffer.size(), pipe))
        outcome.said.append(buffer.data(), size);
    const int status = pclose(pipe);
    outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    outcome.tables = read(out / "tables.cpp");
    outcome.texts = read(out / "texts");
    for (const auto& file : fs::recursive_directory_iterator(out)) {
        if (file.path().extension() == ".hpp") outcome.headers[fs::relative(file, out)] = read(file);
    }
    return outcome;
}

Outcome generate_from(const std::string& yaml, const std::string& name, const fs::path& icons,
                      const std::string& icon_list) {
    const auto catalog = fresh_folder(name + "-in");
    write(catalog / "categories.yaml",
          "categories:\n  - {name: Compute, color: \"#ED7100\", header: compute, icon: Compute}\n"
          "  - {name: General, color: \"#232F3E\", header: general}\n");
    if (!icon_list.empty()) write(catalog / "aws-icons.txt", icon_list);
    write(catalog / "kinds.yaml", yaml);
    return generate(catalog, icons, name);
}

}  // namespace vellum::catalog_test
