// The pages beside the pictures, and README.md, which is about all diagrams.
#include <algorithm>
#include <regex>

#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

Ended command(const fs::path& folder, const std::vector<std::string>& arguments) {
    return run(good_program(), arguments, {.folder = folder});
}

fs::path rendered(const std::string& name) {
    const auto folder = fresh_folder(name);
    REQUIRE(command(folder, {"render"}).code == 0);
    return folder;
}

std::string page(const fs::path& folder, const std::string& name) {
    return read_file(folder / "output" / name).value_or("");
}

void replace_in(const fs::path& file, const std::string& what, const std::string& with) {
    auto text = read_file(file).value();
    const auto at = text.find(what);
    REQUIRE(at != text.npos);
    write_file(file, text.replace(at, what.size(), with));
}

/// The addresses in Markdown links and in HTML attributes that are no page of the web.
std::vector<std::string> relative_addresses(const std::string& text) {
    static const std::regex address(R"re(\]\(([^)]+)\)|(?:href|src)="([^"]+)")re");
    std::vector<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), address), end; it != end; ++it) {
        const std::string one = (*it)[1].str() + (*it)[2].str();
        if (one.find(':') == one.npos) found.push_back(one);
    }
    return found;
}

}  // namespace

TEST_CASE("pages: each diagram has one, README.md has all, and every relative link leads to a file") {
    const auto folder = rendered("pages");
    CHECK_THAT(page(folder, "uploads.md"),
               ContainsSubstring("\n# Uploads are checked\n\n[![Diagram: Uploads are checked]"
                                 "(uploads.svg)](uploads.svg)\n"));
    CHECK_THAT(page(folder, "uploads.md"),
               ContainsSubstring("\n1. A user sends a file.<br><sub>Users → Check</sub>\n"));
    CHECK_THAT(page(folder, "uploads.md"), ContainsSubstring("\n## Cost\n\nNothing runs while nobody sends files.\n"));
    CHECK_THAT(page(folder, "README.md"), ContainsSubstring("[Reports by night](reports.md)"));
    std::size_t links = 0;
    for (const char* name : {"README.md", "alarms.md", "reports.md", "uploads.md"}) {
        for (const auto& address : relative_addresses(page(folder, name))) {
            CAPTURE(name, address);
            CHECK(fs::exists(folder / "output" / address));
            ++links;
        }
    }
    CHECK(links == 3 * 3 + 3 * 5);
    const auto source = fs::relative(VELLUM_SOURCE_DIR "/tests/cli/diagrams/good.cpp", folder / "output");
    REQUIRE(source.generic_string().starts_with("../"));
    CHECK_THAT(page(folder, "alarms.md"), ContainsSubstring("(" + source.generic_string() + ")"));
}

TEST_CASE("pages: missing, stale, damaged and left over, each with the command that mends it") {
    const auto folder = rendered("pages_findings");
    const auto output = folder / "output";
    fs::copy_file(output / "uploads.md", output / "old.md");
    fs::remove(output / "alarms.md");
    fs::copy_file(output / "uploads.md", output / "reports.md", fs::copy_options::overwrite_existing);
    replace_in(output / "uploads.md", "A user", "No user");
    replace_in(output / "README.md", "Alarms", "Alarm");
    const auto ended = command(folder, {"check"});
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, ContainsSubstring("missing: output/alarms.md (mend: "));
    CHECK_THAT(ended.out, ContainsSubstring("stale: output/reports.md (mend: "));
    CHECK_THAT(ended.out, ContainsSubstring("damaged: output/uploads.md (mend: "));
    CHECK_THAT(ended.out, ContainsSubstring("damaged: output/README.md (mend: " + good_program() +
                                            " render): its bytes are not those that were written\n"));
    CHECK_THAT(ended.out, ContainsSubstring("left over: output/old.md (mend: rm output/old.md)\n"));
    CHECK(std::count(ended.out.begin(), ended.out.end(), '\n') == 5);
    CHECK(command(folder, {"render"}).out ==
          "output/alarms.md\noutput/reports.md\noutput/uploads.md\noutput/README.md\n");
    fs::remove(output / "old.md");
    CHECK(command(folder, {"check"}).code == 0);
}

TEST_CASE("pages: README.md can be missing and be the only thing that is") {
    const auto folder = rendered("pages_no_readme");
    fs::remove(folder / "output/README.md");
    CHECK_THAT(command(folder, {"check"}).out, ContainsSubstring("missing: output/README.md "));
    CHECK(command(folder, {"check", "alarms"}).code == 0);
    CHECK(command(folder, {"check", "-f", "svg"}).code == 0);
    CHECK(command(folder, {"check", "-f", "md"}).code == 1);
    CHECK(command(folder, {"render"}).out == "output/README.md\n");
    CHECK(command(folder, {"check"}).code == 0);
}

TEST_CASE("pages: a README.md of somebody else stays, whatever is asked for, and one line says so") {
    const auto folder = fresh_folder("pages_foreign");
    write_file(folder / "output/README.md", "# My pictures\n");
    for (const auto& arguments :
         {std::vector<std::string>{"render"}, {"render", "--force"}, {"render", "-f", "md", "alarms"}}) {
        const auto ended = command(folder, arguments);
        CHECK(ended.code == 0);
        CHECK(ended.err.starts_with("vellum: note: output/README.md was not written by vellum and is left alone"));
        CHECK(std::count(ended.err.begin(), ended.err.end(), '\n') == 1);
        CHECK(page(folder, "README.md") == "# My pictures\n");
    }
    const auto checked = command(folder, {"check"});
    CHECK(checked.code == 0);
    CHECK(checked.err.empty());
}

TEST_CASE("pages: none are written where only pictures are asked for") {
    const auto folder = fresh_folder("pages_none");
    CHECK(command(folder, {"render", "-f", "svg"}).code == 0);
    CHECK(std::distance(fs::directory_iterator(folder / "output"), {}) == 3);
    CHECK(command(folder, {"check", "-f", "svg"}).code == 0);
}

TEST_CASE("pages: those that are there follow what is rendered beside them") {
    const auto folder = fresh_folder("pages_follow");
    CHECK(command(folder, {"render", "-f", "md"}).code == 0);
    CHECK(page(folder, "alarms.md").find("](alarms.") == std::string::npos);
    CHECK(page(folder, "README.md").find("<img") == std::string::npos);
    CHECK(command(folder, {"render", "-f", "png", "alarms"}).out ==
          "output/alarms.png\noutput/alarms.md\noutput/README.md\n");
    CHECK_THAT(page(folder, "alarms.md"), ContainsSubstring("[![Diagram: Alarms](alarms.png)](alarms.png)"));
    CHECK(command(folder, {"render"}).code == 0);
    CHECK(command(folder, {"render", "-f", "json", "alarms"}).out == "output/alarms.json\noutput/alarms.md\n");
    CHECK_THAT(page(folder, "alarms.md"), ContainsSubstring(" · [JSON](alarms.json) · "));
    CHECK(command(folder, {"check"}).code == 0);
    fs::remove(folder / "output/alarms.json");
    CHECK_THAT(command(folder, {"check"}).out, ContainsSubstring("stale: output/alarms.md "));
}

TEST_CASE("pages: rendering one diagram brings README.md up to date, which shows no file that is not there") {
    const auto folder = fresh_folder("pages_one");
    CHECK(command(folder, {"render", "uploads"}).out ==
          "output/uploads.png\noutput/uploads.svg\noutput/uploads.md\noutput/README.md\noutput/index.html\n");
    const auto readme = page(folder, "README.md");
    CHECK_THAT(readme, ContainsSubstring("**[Uploads are checked](uploads.md)**"));
    CHECK_THAT(readme, ContainsSubstring("|  | **Alarms**"));
    CHECK(command(folder, {"render", "uploads"}).out == "output is up to date\n");
    CHECK(command(folder, {"render"}).code == 0);
    CHECK_THAT(page(folder, "README.md"), ContainsSubstring("**[Alarms](alarms.md)**"));
    CHECK(command(folder, {"check"}).code == 0);
}

TEST_CASE("pages: README.md is left as it is while a diagram is not valid or could not be written") {
    const auto folder = rendered("pages_invalid");
    const auto before = page(folder, "README.md");
    for (const auto& arguments : {std::vector<std::string>{"render"}, {"render", "uploads"}, {"render", "--force"}}) {
        const auto ended = run(mixed_program(), arguments, {.folder = folder});
        CHECK_THAT(ended.err,
                   ContainsSubstring("vellum: note: output/README.md is left as it is until every diagram can "
                                     "be drawn\n"));
        CHECK(page(folder, "README.md") == before);
    }
    fs::remove(folder / "output/alarms.svg");
    fs::create_directories(folder / "output/alarms.svg");
    fs::remove(folder / "output/alarms.md");
    const auto ended = command(folder, {"render"});
    CHECK(ended.code == 3);
    CHECK_FALSE(fs::exists(folder / "output/alarms.md"));  // it would show a picture that is not there
    CHECK(page(folder, "README.md") == before);
}
