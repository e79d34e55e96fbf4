// The verb icons: searching, listing, drawing and writing down the kinds.
#include "cli/process.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;

namespace {

Ended icons(std::vector<std::string> arguments, const std::filesystem::path& folder = VELLUM_SCRATCH_DIR) {
    arguments.insert(arguments.begin(), "icons");
    return run(tool(), arguments, {.folder = folder});
}

std::size_t lines_of(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("icons searches, best first, and says where a kind lives") {
    const auto found = icons({"lambda"});
    CHECK(found.code == 0);
    CHECK(found.out.starts_with("aws::Lambda "));
    CHECK_THAT(found.out, ContainsSubstring("AWS Lambda function") && ContainsSubstring("Compute") &&
                              ContainsSubstring("<vellum/aws/compute.hpp>"));
    CHECK(icons({"load", "balancer"}).out == icons({"load balancer"}).out);
    CHECK(icons({"elastic", "balancing", "load"}).out.starts_with("aws::ElasticLoadBalancing "));
    CHECK(lines_of(icons({}).out) > 1000);
}

TEST_CASE("icons that finds nothing suggests what is near, and its answer is no") {
    const auto nothing = icons({"lambada"});
    CHECK(nothing.code == 1);
    CHECK(nothing.out.empty());
    CHECK_THAT(nothing.err, ContainsSubstring("nothing fits \"lambada\"; near it: aws::Lambda"));
    CHECK_THAT(icons({"lod", "balancr"}).err, ContainsSubstring("aws::ElasticLoadBalancing"));
    CHECK(icons({"xyzzyplugh"}).err == "vellum: note: nothing fits \"xyzzyplugh\"\n");
}

TEST_CASE("icons --category lists one category, by its name or a part of it") {
    const auto storage = icons({"--category", "Storage"});
    CHECK(storage.code == 0);
    CHECK_THAT(storage.out, ContainsSubstring("aws::S3 ") && !ContainsSubstring("aws::Lambda "));
    CHECK(icons({"--category", "storage"}).out == storage.out);
    CHECK(icons({"--category", "machine learning"}).out == icons({"--category", "AI / Machine Learning"}).out);
    const auto archive = icons({"archive", "--category", "storage"});
    CHECK(archive.out.starts_with("aws::S3Glacier "));
    CHECK(lines_of(archive.out) < lines_of(storage.out));
    const auto none = icons({"lambda", "--category", "games"});
    CHECK(none.code == 1);
    CHECK_THAT(none.err, ContainsSubstring("nothing of Games fits \"lambda\""));
}

TEST_CASE("a category that does not exist is the user's mistake, with what there is") {
    const auto mistyped = icons({"--category", "Analitics"});
    CHECK(mistyped.code == 2);
    CHECK_THAT(mistyped.err, ContainsSubstring("no category is called \"Analitics\" (did you mean \"Analytics\"?)") &&
                                 ContainsSubstring("Storage"));
    const auto several = icons({"--category", "m"});
    CHECK(several.code == 2);
    CHECK_THAT(several.err, ContainsSubstring("more than one category is called \"m\": there are ") &&
                                ContainsSubstring("Compute") && !ContainsSubstring("Storage"));
}

TEST_CASE("icons --sheet draws what was found") {
    const auto folder = fresh_folder("sheet");
    const auto drawn = icons({"queue", "--sheet", "queues.svg"}, folder);
    CHECK(drawn.code == 0);
    CHECK(drawn.out == "queues.svg\n");
    const auto svg = read_file(folder / "queues.svg").value_or("");
    CHECK_THAT(svg,
               ContainsSubstring("Kinds that fit &quot;queue&quot;") || ContainsSubstring("Kinds that fit \"queue\""));
    CHECK_THAT(svg, ContainsSubstring("aws::Sqs<") && ContainsSubstring("prefers-color-scheme"));
    CHECK(icons({"--category", "games", "--sheet", "games.png", "--scale", "1"}, folder).code == 0);
    CHECK(read_file(folder / "games.png").value_or("").starts_with("\x89PNG"));
    CHECK(icons({"--category", "games", "--sheet", "games.pdf"}, folder).code == 0);
    CHECK(read_file(folder / "games.pdf").value_or("").starts_with("%PDF"));
    const auto nothing = icons({"xyzzyplugh", "--sheet", "nothing.svg"}, folder);
    CHECK(nothing.code == 1);
    CHECK_FALSE(std::filesystem::exists(folder / "nothing.svg"));
}

TEST_CASE("a sheet that cannot be drawn is said before anything is written") {
    const auto folder = fresh_folder("no-sheet");
    const auto mistake = [&](std::vector<std::string> arguments, const char* said) {
        const auto ended = icons(std::move(arguments), folder);
        CHECK(ended.code == 2);
        CHECK_THAT(ended.err, ContainsSubstring(said));
    };
    mistake({"--sheet", "kinds"}, "--sheet takes a file such as kinds.svg, not \"kinds\"");
    mistake({"--sheet", "kinds.gif"}, "unknown format \"gif\"");
    mistake({"--sheet", "kinds.json"}, "--sheet draws svg, png, jpg and pdf, not json");
    mistake({"--sheet", "kinds.svg", "--theme", "drak"}, "did you mean \"dark\"?");
    mistake({"--sheet", "kinds.png", "--scale", "9"}, "the largest scale is");
    CHECK(icons({"queue", "--sheet", "no/such/folder/kinds.svg"}, folder).code == 3);
    CHECK(std::filesystem::is_empty(folder));
}

TEST_CASE("icons --markdown writes the page that is committed") {
    const auto page = icons({"--markdown"});
    CHECK(page.code == 0);
    check_golden("docs/kinds.md", page.out);
    CHECK_THAT(icons({"queue", "--markdown"}).out,
               ContainsSubstring("| `aws::Sqs` | Amazon Simple Queue Service | queue, "));
}
