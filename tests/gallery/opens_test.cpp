// The page as a browser has it: complete, quiet, and what the diagrams say reaches the reader as it is.
#include "gallery/open.hpp"
#include "gallery/sample.hpp"
#include "pages/page.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::test;

TEST_CASE("the gallery opens from a file, asks for nothing and complains about nothing") {
    for (const bool dark : {false, true}) {
        Window window({.dark = dark, .motion = true});
        for (const char* hash : {"", "#tall", "#real_time_ML_deployment/3", "#nothing/of/the%kind"}) {
            window.open(gallery_file(), hash);
            CHECK(window.requests() == std::vector<std::string>{});
            CHECK(window.complaints() == std::vector<std::string>{});
        }
    }
}

TEST_CASE("the committed gallery opens, and so does every diagram in it") {
    Window window;
    window.open(VELLUM_SOURCE_DIR "/output/index.html");
    const auto names = window.value("[...document.querySelectorAll('article')].map((a) => a.dataset.name)");
    REQUIRE(names.size() > 3);
    for (const std::string name : names) {
        INFO(name);
        window.value("location.hash = '#" + name + "'");
        window.until("document.querySelector('.current')?.dataset.name === '" + name + "'");
        const int steps = window.value("document.querySelectorAll('.current .step').length");
        for (int step = 1; step <= steps; ++step) {
            window.press("ArrowRight");
            CHECK(window.holds(
                "document.querySelector('.current .lit.main') && document.querySelector('.current .now')"));
        }
    }
    CHECK(window.requests() == std::vector<std::string>{});
    CHECK(window.complaints() == std::vector<std::string>{});
}

TEST_CASE("every diagram is a card with its title, summary and picture") {
    Window window;
    window.open(gallery_file());
    CHECK(window.value("document.querySelectorAll('article').length") == sample_graphs().size());
    for (std::size_t i = 0; i < sample_graphs().size(); ++i) {
        const auto& graph = sample_graphs()[i];
        const std::string article = "document.querySelectorAll('article')[" + std::to_string(i) + "]";
        CHECK(window.text(article + ".querySelector('h2').textContent") == graph.title);
        CHECK(window.text(article + ".querySelector('h2 a').getAttribute('href')") == "#" + graph.name);
        CHECK(window.value(article + ".querySelectorAll('svg.picture .node').length") == graph.nodes.size());
        CHECK(window.value(article + ".querySelectorAll('svg.picture .edge').length") == graph.edges.size());
        CHECK(window.holds(article + ".querySelector('svg.picture').getBoundingClientRect().height > 40"));
        CHECK_FALSE(window.holds(article + ".querySelector('.details').checkVisibility()"));
    }
}

TEST_CASE("texts that look like markup are texts") {
    Window window;
    window.open(gallery_file(), "#hostile");
    CHECK(window.value("window.broken") == nullptr);
    const auto& graph = *std::ranges::find(sample_graphs(), "hostile", &model::Graph::name);
    const pages::Page page = pages::describe(graph);
    CHECK(window.text("document.querySelector('.current h2').textContent") == graph.title);
    CHECK(window.text("document.querySelector('.current .lead').textContent") ==
          "Ends </title></style></textarea>--> here, {{script}} & a < b.");
    CHECK(window.text("document.querySelector('.current .says').textContent") ==
          "Says </script> & <!-- nothing --> about <code>.");
    CHECK(window.text("document.querySelector('.current .topic h3').textContent") == page.topics.front().title);
    CHECK(window.value("document.querySelectorAll('.current .topic p').length") == 2);
    CHECK(window.text("document.querySelector('.current .picture .node .caption').textContent") == "{{articles}}");
    CHECK(window.text("document.querySelector('.current .picture a').getAttribute('href')") ==
          "https://example.org/?a=1&b=\"2\"");
}

TEST_CASE("no id is there twice, and every reference has its target") {
    Window window;
    window.open(gallery_file());
    CHECK(window.value(R"js((() => {
        const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
        return ids.filter((id, i) => ids.indexOf(id) !== i);
    })())js") == Json::array());
    CHECK(window.value(R"js((() => {
        const wanted = [...document.querySelectorAll("use")].map((use) => use.getAttribute("href").slice(1));
        for (const element of document.querySelectorAll("[aria-labelledby], [aria-controls]")) {
            wanted.push(...(element.getAttribute("aria-labelledby") ?? element.getAttribute("aria-controls")).split(" "));
        }
        for (const element of document.querySelectorAll("symbol *")) {
            for (const { value } of element.attributes) {
                const reference = value.match(/url\(["']?#([^)"']+)/) ?? value.match(/^#([^0-9A-Fa-f].*)/);
                if (reference) wanted.push(reference[1]);
            }
        }
        return wanted.filter((id) => !document.getElementById(id));
    })())js") == Json::array());
}

TEST_CASE("each icon is in the file once") {
    const std::string page = gallery_of(sample_graphs());
    const std::string lambda = "<symbol id=\":icon.aws-lambda\"";
    const auto first = page.find(lambda);
    REQUIRE(first != page.npos);
    CHECK(page.find(lambda, first + 1) == page.npos);
}

TEST_CASE("the same diagrams give the same bytes") {
    CHECK(gallery_of(sample_graphs()) == gallery_of(sample_graphs()));
}

TEST_CASE("without scripts it is a page to read: every text and picture, one after the other") {
    Window window({.scripts = false});
    window.open(gallery_file());
    CHECK(window.complaints() == std::vector<std::string>{});
    const auto tree = window.accessibility_tree();
    for (const auto& graph : sample_graphs()) {
        INFO(graph.name);
        CHECK(has_node(tree, "heading", graph.title));
        const auto is_its_picture = [&](const Json& node) {
            return (role_of(node) == "image" || role_of(node) == "group") && name_of(node).starts_with(graph.title);
        };
        CHECK(std::any_of(tree.begin(), tree.end(), is_its_picture));
        for (const auto& note : graph.notes) CHECK(says(tree, note.text.substr(0, note.text.find('\n'))));
        for (const auto& edge : graph.edges) {
            if (edge.step && edge.step->text.find('`') == std::string::npos) CHECK(says(tree, edge.step->text));
        }
    }
}
