// Files from others: icons in diagrams, and what lies in the folder that is written into.
#include <map>

#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

const std::string program = VELLUM_TEST_PROGRAMS "/changing_diagrams";

Ended render_with(const fs::path& icon) {
    return run(program, {"render", "-f", "svg,html"},
               {.folder = icon.parent_path(), .environment = {{"VELLUM_TEST_ICON", icon}}});
}

std::map<fs::path, std::string> files_below(const fs::path& folder) {
    std::map<fs::path, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files[fs::relative(entry.path(), folder)] = read_file(entry.path()).value_or("");
    }
    return files;
}

}  // namespace

TEST_CASE("an icon's scripts, handlers and references do not get into the picture or the gallery") {
    const auto icon = fresh_folder("hostile_icon") / "icon.svg";
    write_file(icon,
               R"~(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="evil()"><script>evil()</script>
               <image href="https://evil.example/a.png"/><a href="javascript:evil()"><path d="M0 0"/></a>
               <path onclick="evil()" fill="url(https://evil.example/#a)" d="M1 1h2v3z"/></svg>)~");
    REQUIRE(render_with(icon).code == 0);
    for (const char* name : {"output/uploads.svg", "output/index.html"}) {
        const auto picture = read_file(icon.parent_path() / name).value_or("");
        CHECK_THAT(picture, ContainsSubstring("M1 1h2v3z"));
        CHECK_THAT(picture, !ContainsSubstring("evil"));
    }
}

TEST_CASE("an icon of 100 MB of nesting, or that declares entities, is one error; the other diagram is drawn") {
    const auto icon = fresh_folder("huge_icon") / "icon.svg";
    std::string nested = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
    nested.reserve(100 << 20);
    while (nested.size() < std::size_t{100} << 20) nested += "<g>";
    const std::string entities = "<!DOCTYPE svg [<!ENTITY a \"&b;&b;\">]><svg viewBox=\"0 0 9 9\">&a;</svg>";
    for (const auto& [bytes, because] : {std::pair{nested, "larger than 4 MiB"},
                                         {nested.substr(0, 3 << 20), "not well-formed"},
                                         {entities,
                                          "declares entities (<!ENTITY …>), which are never expanded (have "
                                          "them replaced: xmllint --noent --dropdtd"}}) {
        write_file(icon, bytes);
        fs::remove_all(icon.parent_path() / "output");
        const auto ended = render_with(icon);
        CHECK(ended.code == 2);
        CHECK_THAT(ended.err, ContainsSubstring("vellum: error: tests/cli/diagrams/changing.cpp:") &&
                                  ContainsSubstring("icon.svg of \"Label\" cannot be drawn: ") &&
                                  ContainsSubstring(because));
        CHECK(fs::exists(icon.parent_path() / "output/alarms.svg"));
        CHECK_FALSE(fs::exists(icon.parent_path() / "output/uploads.svg"));
    }
}

TEST_CASE("nothing outside of the output folder is written, also not through links that lie in it") {
    const auto folder = fresh_folder("outside");
    write_file(folder / "outside.txt", "mine");
    write_file(folder / "elsewhere/notes.txt", "mine too");
    fs::create_directories(folder / "output");
    fs::create_symlink("../outside.txt", folder / "output/alarms.svg");
    fs::create_symlink("../elsewhere/new.png", folder / "output/alarms.png");
    fs::create_symlink("../outside.txt", folder / "output/README.md");
    fs::create_directory_symlink("../elsewhere", folder / "output/alarms.md");
    const auto before = files_below(folder);
    const auto ended =
        run(good_program(), {"render", "--force", "--prune", "-f", "png,svg,jpg,pdf,json,md,html"}, {.folder = folder});
    CHECK(ended.code != 2);
    CHECK(read_file(folder / "outside.txt") == "mine");
    CHECK(fs::is_regular_file(fs::symlink_status(folder / "output/alarms.svg")));
    for (const auto& [file, bytes] : files_below(folder)) {
        INFO(file);
        if (*file.begin() != "output") CHECK(before.count(file) == 1);
    }
    CHECK(read_file(folder / "elsewhere/notes.txt") == "mine too");
}
