/// Turns icons/catalog and the installed icon packages into the catalogue's headers and tables, at build time.
///
/// The files are read and checked, names completed, icons found, sanitised or replaced by tiles, and only when nothing
/// is wrong anywhere is anything written; a file that would not change is not touched, so nothing is rebuilt for it.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "assemble.hpp"
#include "check.hpp"
#include "derive.hpp"
#include "icon_source.hpp"
#include "links.hpp"
#include "read_entries.hpp"
#include "traits.hpp"
#include "write_header.hpp"
#include "write_tables.hpp"

namespace {

using namespace vellum::generator;
namespace fs = std::filesystem;

struct Options {
    std::string catalog;  // folder of YAML files
    std::string icons;    // node_modules, may be missing
    std::string headers;  // folder to write
    std::string tables;   // file to write
    std::string texts;    // file to write
    std::string depfile;  // file to write
};

void write_if_changed(const fs::path& path, const std::string& text) {
    std::ifstream before(path, std::ios::binary);
    if (before && std::string(std::istreambuf_iterator<char>(before), {}) == text) return;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    if (!fs::is_regular_file(path) || fs::file_size(path) != text.size()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

std::string escaped(const std::string& path) {
    std::string out;
    for (const char c : path) out += c == ' ' ? "\\ " : std::string(1, c);
    return out;
}

/// What the tables were made from, in make's syntax.
std::string dependencies(const Options& options, const std::vector<fs::path>& files, const IconSource& icons) {
    auto out = escaped(options.tables) + ":";
    for (const auto& file : files) out += " " + escaped(file.string());
    out += " " + escaped(icon_list_file(options.catalog).string());
    for (const auto& file : icons.files()) out += " " + escaped(file);
    return out + "\n";
}

void write_all(const Options& options, const std::vector<Kind>& kinds, bool has_aws_icons) {
    for (const auto& [path, text] : headers(kinds)) write_if_changed(fs::path(options.headers) / path, text);
    const Tables written = tables(kinds, has_aws_icons);
    write_if_changed(options.tables, written.source);
    write_if_changed(options.texts, written.texts);
}

void report(const std::vector<Kind>& kinds, const std::string& folder) {
    const auto wants = [](const Kind& kind) { return kind.art && kind.art->tile && !kind.entry.icon.empty(); };
    const auto tiles = std::ranges::count_if(kinds, wants);
    if (tiles == 0) return;
    fmt::print(
        "vellum: icons of {} of {} kinds are not installed in {} and are drawn as tiles; `npm ci --ignore-scripts` in "
        "icons/ brings them\n",
        tiles, kinds.size(), folder);
}

int run(const Options& options) {
    Problems problems;
    const auto files = catalog_files(options.catalog);
    auto entries = read_entries(files, problems);
    derive_kinds(entries, read_icon_list(options.catalog), problems);
    apply_traits(entries, problems);
    apply_links(entries, problems);
    check_entries(entries, problems);
    IconSource icons(options.icons, entries.line_art);
    const auto kinds = assemble(entries, icons, problems);
    if (!problems.empty()) {
        fmt::print(stderr, "{}", problems.text());
        return 1;
    }
    write_all(options, kinds, icons.has_aws_icons());
    if (!options.depfile.empty()) write_if_changed(options.depfile, dependencies(options, files, icons));
    report(kinds, options.icons);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App app("Writes the catalogue's headers and tables.");
    app.add_option("--catalog", options.catalog, "folder of YAML files")->required();
    app.add_option("--icons", options.icons, "node_modules with the icon packages; need not exist")->required();
    app.add_option("--headers", options.headers, "folder to write headers into")->required();
    app.add_option("--tables", options.tables, "source file to write")->required();
    app.add_option("--texts", options.texts, "file of the texts that the tables refer to, to write")->required();
    app.add_option("--depfile", options.depfile, "list of files read, to write");
    CLI11_PARSE(app, argc, argv);
    try {
        return run(options);
    } catch (const std::exception& error) {
        fmt::print(stderr, "catalog_generator: error: {}\n", error.what());
        return 1;
    }
}
