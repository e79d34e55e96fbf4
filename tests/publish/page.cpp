#include "publish/page.hpp"

#include "publish/mark.hpp"
#include "publish/sample.hpp"
#include "publish/set_file.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using namespace vellum::test;
using publish::Format;
using publish::Shown;
namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::vector<Format> pictures{Format::png, Format::svg};

/// full_graph with its source `diagrams/a.cpp` below a root.
model::Graph graph_below(const fs::path& root) {
    auto graph = full_graph();
    graph.source_root = root;
    graph.where.file = "diagrams/a.cpp";
    return graph;
}

}  // namespace

TEST_CASE("a page carries its own fingerprint and is whole") {
    const auto graph = full_graph();
    const Shown shown{&graph, pictures};
    const auto mark = publish::read_mark(Format::md, publish::encode_page(shown, "output"));
    REQUIRE(mark);
    CHECK(mark->diagram == "name");
    CHECK(mark->fingerprint == publish::page_fingerprint(shown));
    CHECK(mark->intact);
}

TEST_CASE("a page is another when it says something else, and only then") {
    const auto graph = full_graph();
    const auto of = [](const model::Graph& changed) { return publish::page_fingerprint({&changed, pictures}); };
    auto other = graph;
    other.nodes[0].label += "x";
    CHECK(of(other) != of(graph));
    other = graph;
    other.notes[0].text += "x";
    CHECK(of(other) != of(graph));
    other = graph;
    other.nodes[0].color.reset();
    other.nodes[0].tooltip += "x";
    other.where.line = 99;
    CHECK(of(other) == of(graph));
    CHECK(publish::page_fingerprint({&graph, {Format::png}}) != of(graph));
    CHECK(publish::page_fingerprint({&graph, {Format::png, Format::svg, Format::md}}) == of(graph));
}

TEST_CASE("the source is linked from anywhere below its root, and from nowhere else") {
    const auto root = fresh_folder("sources");
    write_file(root / "diagrams/a.cpp", "");
    auto graph = graph_below(root);
    CHECK(publish::source_address(graph, root / "output") == "../diagrams/a.cpp");
    CHECK(publish::source_address(graph, root / "docs/pictures") == "../../diagrams/a.cpp");
    CHECK(publish::source_address(graph, root) == "diagrams/a.cpp");
    CHECK(publish::source_address(graph, root / "diagrams") == "a.cpp");
    CHECK(publish::source_address(graph, root.parent_path()) == "");
    CHECK(publish::source_address(graph, fs::path(root.string() + "2") / "output") == "");
    graph.where.file = "diagrams/absent.cpp";
    CHECK(publish::source_address(graph, root / "output") == "");
    graph.where.file = "diagrams/a.cpp";
    graph.source_root = "";
    CHECK(publish::source_address(graph, root / "output") == "");
}

TEST_CASE("a page in another folder links the source in another way and counts as the same page") {
    const auto root = fresh_folder("two_folders");
    write_file(root / "diagrams/a.cpp", "");
    const auto graph = graph_below(root);
    const Shown shown{&graph, pictures};
    const auto inside = publish::encode_page(shown, root / "output");
    const auto outside = publish::encode_page(shown, root.parent_path());
    CHECK_THAT(inside, ContainsSubstring("Source: [diagrams/a.cpp](../diagrams/a.cpp)\n"));
    CHECK_THAT(outside, ContainsSubstring("Source: diagrams/a.cpp\n"));
    CHECK(publish::read_mark(Format::md, inside)->fingerprint == publish::read_mark(Format::md, outside)->fingerprint);
}

TEST_CASE("README.md is judged like the files of a diagram called README") {
    const auto folder = fresh_folder("overview");
    const auto graph = full_graph();
    const std::vector<Shown> diagrams{{&graph, pictures}};
    const auto expected = publish::expected_set_file(Format::md, diagrams);
    CHECK(publish::judge(expected, folder) == publish::State::missing);
    write_file(folder / "README.md", publish::encode_set_file(Format::md, diagrams));
    CHECK(publish::judge(expected, folder) == std::nullopt);
    CHECK(publish::judge(publish::expected_set_file(Format::md, {{&graph, {}}}), folder) == publish::State::stale);
    CHECK(publish::judge(publish::expected_set_file(Format::md, {}), folder) == publish::State::stale);
    CHECK(publish::left_over(folder, {"README"}).empty());
}

TEST_CASE("somebody else's README is one without any trace of ours") {
    const auto path = fresh_folder("foreign") / "README.md";
    const auto ours = publish::encode_set_file(Format::md, {});
    const auto foreign = [&](const std::string& bytes) {
        write_file(path, bytes);
        return publish::is_somebody_elses(path);
    };
    CHECK_FALSE(publish::is_somebody_elses(path));
    CHECK_FALSE(foreign(ours));
    CHECK_FALSE(foreign("<<<<<<< HEAD\n" + ours));
    CHECK_FALSE(foreign(ours.substr(0, ours.size() / 2)));
    CHECK_FALSE(foreign(""));
    CHECK_FALSE(foreign(" \n"));
    CHECK(foreign("# My pictures\n"));
    CHECK(foreign("Every file has a `vellum:checksum 0123…`.\n"));
    for (std::size_t i = 0; i < ours.size(); ++i) {
        auto damaged = ours;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        if (foreign(damaged)) FAIL_CHECK("with byte " << i << " damaged it is taken for somebody else's");
    }
    fs::remove(path);
    fs::create_directories(path);
    CHECK(publish::is_somebody_elses(path));
}

TEST_CASE("the gallery is another when a picture, a word about it or the order is, and only then") {
    auto one = full_graph(), other = full_graph();
    other.name = "other";
    const std::vector<Shown> both{{&one, pictures}, {&other, {}}};
    const auto before = publish::expected_set_file(Format::html, both);
    CHECK(before.diagram == "index");
    CHECK(publish::expected_set_file(Format::html, {{&one, {}}, {&other, pictures}}).fingerprint == before.fingerprint);
    CHECK(publish::expected_set_file(Format::html, {{&other, {}}, {&one, {}}}).fingerprint != before.fingerprint);
    CHECK(publish::expected_set_file(Format::html, {{&one, {}}}).fingerprint != before.fingerprint);
    one.where.line = 99;
    CHECK(publish::expected_set_file(Format::html, both).fingerprint == before.fingerprint);
    one.nodes[0].tooltip += "x";
    CHECK(publish::expected_set_file(Format::html, both).fingerprint != before.fingerprint);
    one = full_graph();
    one.notes[0].text += "x";
    CHECK(publish::expected_set_file(Format::html, both).fingerprint != before.fingerprint);
}
