// index.html, the gallery of all diagrams, as the command line treats it.
#include <algorithm>

#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
namespace fs = std::filesystem;

namespace {

Ended command(const fs::path& folder, const std::vector<std::string>& arguments) {
    return run(good_program(), arguments, {.folder = folder});
}

std::string gallery(const fs::path& folder) { return read_file(folder / "output/index.html").value_or(""); }

}  // namespace

TEST_CASE("gallery: it has every diagram, whichever are rendered and wherever their pictures come from") {
    const auto folder = fresh_folder("gallery");
    CHECK(command(folder, {"render"}).out.ends_with("output/README.md\noutput/index.html\n"));
    const auto page = gallery(folder);
    CHECK(page.starts_with("<!DOCTYPE html>\n<!-- Written by vellum"));
    for (const char* name : {"alarms", "reports", "uploads"}) {
        CHECK_THAT(page, ContainsSubstring("<article class=\"diagram\" id=\"" + std::string(name) + "\""));
    }
    // From the folder's SVG files above; here some are not there, are of one scheme only, or are not what they were.
    const auto alone = fresh_folder("gallery_alone");
    CHECK(command(alone, {"render", "-f", "html"}).out == "output/index.html\n");
    CHECK(std::distance(fs::directory_iterator(alone / "output"), {}) == 1);
    CHECK(gallery(alone) == page);
    const auto one = fresh_folder("gallery_one");
    CHECK(command(one, {"render", "uploads"}).code == 0);
    CHECK(gallery(one) == page);
    const auto dark = fresh_folder("gallery_dark");
    CHECK(command(dark, {"render", "--theme", "dark", "-j", "1"}).code == 0);
    CHECK(gallery(dark) == page);
    write_file(folder / "output/alarms.svg", "<svg/>");
    CHECK(command(folder, {"render", "-f", "html", "--force"}).out.ends_with("\noutput/index.html\n"));
    CHECK(gallery(folder) == page);
}

TEST_CASE("gallery: missing, stale and damaged, with the command that mends it") {
    const auto folder = fresh_folder("gallery_findings");
    CHECK(command(folder, {"render"}).code == 0);
    CHECK(command(folder, {"check"}).code == 0);
    const auto page = gallery(folder);
    const auto finding = [&](const std::string& state) {
        CHECK_THAT(command(folder, {"check"}).out,
                   StartsWith(state + ": output/index.html (mend: " + good_program() + " render)"));
        CHECK(command(folder, {"check", "alarms"}).code == 0);
        CHECK(command(folder, {"render"}).out == "output/index.html\n");
        CHECK(gallery(folder) == page);
    };
    fs::remove(folder / "output/index.html");
    finding("missing");
    auto other = page;
    write_file(folder / "output/index.html", other.replace(other.find("Alarms"), 6, "Sirens"));
    finding("damaged");
    const auto pictures = fresh_folder("gallery_mixed");
    CHECK(run(good_program(), {"render", "-f", "html"}, {.folder = pictures}).code == 0);
    CHECK(command(folder, {"check", "-f", "html"}).code == 0);
    CHECK(command(folder, {"render"}).out == "output is up to date\n");
}

TEST_CASE("gallery: an index.html of somebody else stays, and one line says so") {
    const auto folder = fresh_folder("gallery_foreign");
    write_file(folder / "output/index.html", "<!DOCTYPE html>\n<title>My pictures</title>\n");
    for (const auto& arguments :
         {std::vector<std::string>{"render"}, {"render", "--force"}, {"render", "-f", "html"}}) {
        const auto ended = command(folder, arguments);
        CHECK(ended.code == 0);
        CHECK(ended.err.starts_with("vellum: note: output/index.html was not written by vellum and is left alone"));
        CHECK(std::count(ended.err.begin(), ended.err.end(), '\n') == 1);
    }
    CHECK(gallery(folder) == "<!DOCTYPE html>\n<title>My pictures</title>\n");
    CHECK(command(folder, {"check"}).code == 0);
}

TEST_CASE("gallery: it is left as it is while a diagram is not valid") {
    const auto folder = fresh_folder("gallery_invalid");
    CHECK(command(folder, {"render"}).code == 0);
    const auto page = gallery(folder);
    const auto ended = run(mixed_program(), {"render", "--force"}, {.folder = folder});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, ContainsSubstring(
                              "vellum: note: output/index.html is left as it is until every diagram can be drawn\n"));
    CHECK(gallery(folder) == page);
}

TEST_CASE("gallery: rendering other formats brings one that is there up to date, and writes none where none is") {
    const auto folder = fresh_folder("gallery_follow");
    CHECK(command(folder, {"render", "-f", "svg"}).code == 0);
    CHECK_FALSE(fs::exists(folder / "output/index.html"));
    CHECK(command(folder, {"render"}).code == 0);
    auto page = gallery(folder);
    write_file(folder / "output/index.html", page.replace(page.find("Alarms"), 6, "Sirens"));
    CHECK(command(folder, {"render", "-f", "svg"}).out == "output/index.html\n");
}
