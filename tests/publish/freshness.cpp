#include "publish/freshness.hpp"

#include <sys/stat.h>

#include "model/diagnostic.hpp"
#include "publish/sample.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using namespace vellum::test;
using publish::Expected;
using publish::Format;
using publish::State;
namespace fs = std::filesystem;

namespace {

const std::string fingerprint(64, 'f'), other_fingerprint(64, '0');

}  // namespace

TEST_CASE("a file is current, missing, stale or damaged") {
    const Format format = GENERATE(from_range(publish::all_formats));
    const auto folder = fresh_folder("states");
    const Expected expected{"sample", format, fingerprint};
    const auto path = publish::path_of(folder, "sample", format);
    const auto state_of = [&](const std::string& bytes) {
        write_file(path, bytes);
        return publish::judge(expected, folder);
    };
    CHECK(publish::judge(expected, folder) == State::missing);
    CHECK(publish::judge(expected, folder / "absent") == State::missing);
    CHECK(state_of(sealed_file(format)) == std::nullopt);
    CHECK(state_of(sealed_file(format, "sample", other_fingerprint)) == State::stale);
    CHECK(state_of(sealed_file(format, "another")) == State::stale);
    CHECK(state_of("") == State::damaged);
    CHECK(state_of("something else") == State::damaged);
    CHECK(state_of(sealed_file(format) + " ") == State::damaged);
    fs::remove(path);
    fs::create_directories(path);
    CHECK(publish::judge(expected, folder) == State::damaged);
}

TEST_CASE("files of ours that belong to no diagram are left over, other people's are not") {
    const auto folder = fresh_folder("left_over");
    write_file(folder / "sample.svg", sealed_file(Format::svg));
    write_file(folder / "gone.svg", sealed_file(Format::svg, "gone"));
    write_file(folder / "copy of sample.png", sealed_file(Format::png));
    write_file(folder / "old.json", sealed_file(Format::json, "old") + "damaged");
    write_file(folder / "page.md", sealed_file(Format::md, "gone"));
    write_file(folder / "theirs.md", "# Theirs\n");
    write_file(folder / "old.pdf", sealed_file(Format::pdf, "old").substr(0, 600));
    write_file(folder / "old.jpg", sealed_file(Format::jpg, "old"));
    write_file(folder / "theirs.svg", "<svg/>");
    write_file(folder / "theirs.pdf", "%PDF-1.5\n");
    write_file(folder / "theirs.jpg", "\xFF\xD8\xFF\xE0");
    write_file(folder / "theirs.json", "{}");
    write_file(folder / "theirs.png", "");
    write_file(folder / "gone.txt", sealed_file(Format::svg, "gone"));
    fs::create_directories(folder / "folder.png");
    REQUIRE(::mkfifo((folder / "pipe.png").c_str(), 0600) == 0);
    CHECK(publish::left_over(folder, {"sample"}) ==
          std::vector<fs::path>{folder / "copy of sample.png", folder / "gone.svg", folder / "old.jpg",
                                folder / "old.json", folder / "old.pdf", folder / "page.md"});
    CHECK(publish::left_over(folder / "absent", {}).empty());
    CHECK_THROWS_AS(publish::left_over(folder / "sample.svg", {}), model::SystemError);
}
