// The README tells the truth about the files it shows and links to.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "dsl/registry.hpp"
#include "support/catch.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path repository = VELLUM_SOURCE_DIR;

std::string contents(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> pages() {
    std::vector<fs::path> found{repository / "README.md", repository / "CONTRIBUTING.md"};
    for (const auto& entry : fs::recursive_directory_iterator(repository / "docs")) {
        if (entry.path().extension() == ".md") found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The name of each file in diagrams/.
std::set<std::string> diagrams() {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(repository / "diagrams")) {
        if (entry.path().extension() == ".cpp") names.insert(entry.path().stem().string());
    }
    return names;
}

/// A page as one line, so that it does not matter where its lines end.
std::string unwrapped(const std::string& page) { return std::regex_replace(page, std::regex("\\s+"), " "); }

/// The steps of a graph by number, each once.
std::map<int, std::string> steps_of(const vellum::model::Graph& graph) {
    std::map<int, std::string> steps;
    const auto add = [&](const vellum::model::Step& step) { steps.emplace(step.number, step.text); };
    for (const auto& node : graph.nodes) std::for_each(node.steps.begin(), node.steps.end(), add);
    for (const auto& cluster : graph.clusters) std::for_each(cluster.steps.begin(), cluster.steps.end(), add);
    for (const auto& edge : graph.edges) {
        if (edge.step) add(*edge.step);
    }
    return steps;
}

/// Where the page's relative links lead, without the part after `#`.
std::vector<std::string> relative_links(const std::string& page) {
    static const std::regex link(R"(\]\(([^)#: ]+)(#[^)]*)?\))");
    std::vector<std::string> found;
    for (std::sregex_iterator it(page.begin(), page.end(), link), end; it != end; ++it) found.push_back((*it)[1]);
    return found;
}

/// True for a file that is there, and for one about diagrams that are: `make check` answers for output/.
bool leads_somewhere(const fs::path& target) {
    if (target == repository / "output/README.md" || target == repository / "output/index.html") return true;
    if (target.parent_path() == repository / "output") return diagrams().count(target.stem().string()) > 0;
    return fs::exists(target);
}

}  // namespace

TEST_CASE("the code the README begins with is the diagram it shows") {
    const std::string code = contents(repository / "diagrams/ETL_using_glue.cpp");
    REQUIRE(!code.empty());
    const std::string readme = contents(repository / "README.md");
    CHECK(readme.find("\n```cpp\n" + code + "```\n") != std::string::npos);
}

TEST_CASE("the README shows every diagram of this repository, or links to its page, under its title") {
    const std::string readme = contents(repository / "README.md");
    static const std::regex title(R"re(VELLUM_DIAGRAM\((\w+), "([^"]*)"\))re");
    REQUIRE(!diagrams().empty());
    for (const std::string& name : diagrams()) {
        CAPTURE(name);
        const std::string source = contents(repository / "diagrams" / (name + ".cpp"));
        std::smatch match;
        REQUIRE(std::regex_search(source, match, title));
        const std::string title_here = match[2].str();
        if (readme.find("- [" + title_here + "](output/" + name + ".md)") != std::string::npos) continue;
        CHECK(readme.find("\n### " + title_here + "\n") != std::string::npos);
        CHECK(readme.find("(output/" + name + ".png)](output/" + name + ".svg)") != std::string::npos);
    }
}

TEST_CASE("the README tells the steps of every diagram it shows as the picture numbers them") {
    const std::string readme = unwrapped(contents(repository / "README.md"));
    int told = 0;
    for (const auto& definition : vellum::dsl::definitions()) {
        const fs::path source = definition.where.file;
        if (source.parent_path() != "diagrams") continue;
        std::string list = "(output/" + definition.name + ".svg)";
        if (readme.find(list) == std::string::npos) continue;
        ++told;
        for (const auto& [number, text] : steps_of(vellum::dsl::build(definition).graph)) {
            list += " " + std::to_string(number) + ". " + text;
        }
        CAPTURE(list);
        CHECK(readme.find(list + " ") != std::string::npos);
    }
    CHECK(told == 4);
}

TEST_CASE("every relative link of the documentation leads to a file") {
    std::set<fs::path> with_links;
    for (const fs::path& page : pages()) {
        for (const std::string& link : relative_links(contents(page))) {
            CAPTURE(page.string(), link);
            CHECK(leads_somewhere((page.parent_path() / link).lexically_normal()));
            with_links.insert(page.filename());
        }
    }
    for (const char* page : {"README.md", "CONTRIBUTING.md", "architecture.md", "cli.md"}) {
        INFO(page);
        CHECK(with_links.contains(page));
    }
}

TEST_CASE("every relative link of the committed pages leads to a file") {
    static const std::regex address(R"re(\]\(([^)#: ]+)\)|(?:href|src)="([^":]+)")re");
    std::set<std::string> with_links;
    for (const auto& entry : fs::directory_iterator(repository / "output")) {
        if (entry.path().extension() != ".md") continue;
        const std::string page = contents(entry.path());
        for (std::sregex_iterator it(page.begin(), page.end(), address), end; it != end; ++it) {
            const std::string link = (*it)[1].str() + (*it)[2].str();
            CAPTURE(entry.path().string(), link);
            CHECK(fs::exists(repository / "output" / link));
            with_links.insert(entry.path().stem().string());
        }
    }
    std::set<std::string> expected = diagrams();
    expected.insert("README");
    CHECK(with_links == expected);
}
