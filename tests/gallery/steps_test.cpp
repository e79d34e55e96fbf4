// The step player: what is lit is what the model says, in every step of every diagram.
#include <algorithm>
#include <map>
#include <set>

#include "gallery/open.hpp"
#include "gallery/sample.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::test;

namespace {

using model::Element;
using Ids = std::set<std::string>;

/// Which elements are to be lit when these are the step's: worked out from the graph, not from the page.
class Expected {
public:
    explicit Expected(const model::Graph& graph) : graph_(graph), names_(model::name_all(graph)) {}

    std::map<int, Ids> steps() {
        std::map<int, Ids> all;
        for (const auto& node : graph_.nodes) {
            for (const auto& step : node.steps) add(all[step.number], Element(node.id));
        }
        for (const auto& cluster : graph_.clusters) {
            for (const auto& step : cluster.steps) add(all[step.number], Element(cluster.id));
        }
        for (const auto& edge : graph_.edges) {
            if (edge.step) add(all[edge.step->number], edge);
        }
        return all;
    }

private:
    void add(Ids& lit, const model::Edge& edge) {
        for (const auto& mate : graph_.edges) {
            if (mate.id != edge.id && (!edge.bundle || mate.bundle != edge.bundle)) continue;
            lit.insert(names_[mate.id]);
            add(lit, mate.tail);
            add(lit, mate.head);
        }
    }

    /// An element, what it holds, and the clusters around it.
    void add(Ids& lit, Element element) {
        lit.insert(names_[element]);
        for (auto around = graph_.item(element).parent; around; around = graph_[*around].parent) {
            lit.insert(names_[*around]);
        }
        const auto* cluster = std::get_if<model::ClusterId>(&element);
        if (!cluster) return;
        for (const auto& node : graph_.nodes) {
            if (is_inside(graph_, node.id, *cluster)) lit.insert(names_[node.id]);
        }
        for (const auto& inner : graph_.clusters) {
            if (is_inside(graph_, inner.id, *cluster)) lit.insert(names_[inner.id]);
        }
        for (const auto& edge : graph_.edges) {
            if (is_inside(graph_, edge.tail, *cluster) && is_inside(graph_, edge.head, *cluster)) {
                lit.insert(names_[edge.id]);
            }
        }
    }

    const model::Graph& graph_;
    model::Names names_;
};

Ids lit(Window& window) {
    return window.value(R"js([...document.querySelectorAll(".current .lit")].map((e) => e.id.split(":")[1]))js")
        .get<Ids>();
}

std::string shown_step(Window& window) {
    return window.text(R"js(document.querySelector('.current .step[aria-current]')?.dataset.number ?? "")js");
}

}  // namespace

TEST_CASE("each step lights its edges and nodes, their ends and what is around them, and dims the rest") {
    Window window;
    window.open(gallery_file());
    for (const auto& graph : sample_graphs()) {
        for (const auto& [number, ids] : Expected(graph).steps()) {
            const std::string address = graph.name + "/" + std::to_string(number);
            INFO(address);
            window.value("location.hash = '" + address + "'");
            window.until("document.querySelector('.current .step[aria-current]')?.hash === '#" + address + "'");
            CHECK(lit(window) == ids);
            CHECK(shown_step(window) == std::to_string(number));
            CHECK(window.holds("document.querySelector('.current .callout.now .callout-number').textContent === '" +
                               std::to_string(number) + "'"));
            CHECK(window.holds(R"js([...document.querySelectorAll(".current :is(.node, .edge, .cluster)")].every(
                (e) => e.classList.contains("lit") === (getComputedStyle(e).opacity === "1")))js"));
        }
    }
}

TEST_CASE("arrow keys, buttons, the list and the numbers in the picture turn the steps") {
    Window window;
    window.open(gallery_file(), "#real_time_ML_deployment");
    CHECK(lit(window).empty());
    for (const char* number : {"1", "2", "3"}) {
        window.press("ArrowRight");
        CHECK(shown_step(window) == number);
        CHECK(window.text("location.hash") == std::string("#real_time_ML_deployment/") + number);
    }
    window.press("ArrowLeft");
    CHECK(shown_step(window) == "2");
    window.click(".player .on");
    CHECK(shown_step(window) == "3");
    CHECK(window.text("document.querySelector('.player .caption').textContent") ==
          "Step 3 of 7 The model is created and registered.");
    window.click(".current .step[data-number='5']");
    window.until("document.querySelector('.current .step[aria-current]').dataset.number === '5'");
    window.click(".current .callout[data-step='7']");
    CHECK(shown_step(window) == "7");
    CHECK(window.text("document.querySelector('.player .on').ariaDisabled") == "true");
    window.press("ArrowRight");
    CHECK(shown_step(window) == "7");
    window.press("Home");
    CHECK(shown_step(window).empty());
    CHECK(lit(window).empty());
    window.press("End");
    CHECK(shown_step(window) == "7");
}

TEST_CASE("keys of a presenter go on to the next diagram after the last step") {
    Window window;
    window.open(gallery_file(), "#ETL_using_glue/5");
    window.press("PageDown");
    CHECK(window.text("location.hash") == "#hostile");
    window.press("PageUp");
    CHECK(window.text("location.hash") == "#ETL_using_glue/5");
    window.press("n");
    CHECK(window.text("location.hash") == "#hostile");
    window.press("p");
    CHECK(window.text("location.hash") == "#ETL_using_glue");
    window.press("p");
    CHECK(window.text("location.hash") == "#ETL_using_glue");
}

TEST_CASE("a diagram without steps has no player") {
    Window window;
    window.open(gallery_file(), "#plain");
    CHECK_FALSE(window.holds("document.querySelector('.player').checkVisibility()"));
    window.press("ArrowRight");
    CHECK(window.text("location.hash") == "#plain");
}

TEST_CASE("a part in the list is shown in the picture") {
    Window window;
    window.open(gallery_file(), "#tall/@aws-cloud.archive");
    CHECK(lit(window) == Ids{"aws-cloud", "aws-cloud.archive"});
    CHECK(window.text("document.querySelector('.current .parts a[aria-current]').textContent") == "Archive");
}
