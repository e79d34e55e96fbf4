#include "architecture/source_tree.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace vellum::architecture {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The words between ROOMS and the next keyword of one vellum_room(…) call.
std::set<std::string> rooms_named(const std::string& arguments) {
    std::istringstream words(arguments);
    std::set<std::string> named;
    bool listening = false;
    for (std::string word; words >> word;) {
        if (word == "ROOMS" || word == "LIBRARIES") {
            listening = word == "ROOMS";
        } else if (listening) {
            named.insert(word);
        }
    }
    return named;
}

bool is_source(const fs::path& path) { return path.extension() == ".cpp" || path.extension() == ".hpp"; }

std::vector<Include> includes_of(const fs::path& path) {
    static const std::regex directive(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::vector<Include> found;
    std::ifstream in(path);
    std::string text;
    for (int line = 1; std::getline(in, text); ++line) {
        std::smatch match;
        if (std::regex_search(text, match, directive)) {
            found.push_back({fs::relative(path, repository()).generic_string(), line, match[2], match[1] == "\""});
        }
    }
    return found;
}

}  // namespace

fs::path repository() { return VELLUM_SOURCE_DIR; }

std::map<std::string, std::set<std::string>> rooms() {
    static const std::regex call(R"(vellum_room\((\w+)([^)]*)\))");
    const std::string text = read(repository() / "src/CMakeLists.txt");
    std::map<std::string, std::set<std::string>> allowed;
    // A room is declared after those it names, so theirs are complete already.
    for (std::sregex_iterator it(text.begin(), text.end(), call), end; it != end; ++it) {
        std::set<std::string> all{(*it)[1]};
        for (const std::string& named : rooms_named((*it)[2])) all.merge(std::set(allowed.at(named)));
        allowed[(*it)[1]] = all;
    }
    return allowed;
}

std::vector<Include> includes_below(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(repository() / folder)) {
        if (is_source(entry.path())) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<Include> all;
    for (const fs::path& file : files) {
        std::vector<Include> some = includes_of(file);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

std::string room_of(const std::string& file) {
    static const std::regex in_room("^src/([^/]+)/");
    std::smatch match;
    return std::regex_search(file, match, in_room) ? match[1].str() : "";
}

std::string describe(const Include& include) {
    return include.file + ":" + std::to_string(include.line) + " includes " + include.target;
}

}  // namespace vellum::architecture
