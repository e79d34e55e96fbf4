#include "gallery/sample.hpp"

#include "dsl/registry.hpp"
#include "pages/gallery.hpp"
#include "paint/paint.hpp"
#include "publish/render.hpp"

namespace vellum::test {

const std::vector<model::Graph>& sample_graphs() {
    static const auto graphs = [] {
        std::vector<model::Graph> built;
        for (const auto& definition : dsl::definitions()) built.push_back(dsl::build(definition).graph);
        return built;
    }();
    return graphs;
}

std::string gallery_of(const std::vector<model::Graph>& graphs) {
    std::vector<pages::Exhibit> exhibits;
    for (const auto& graph : graphs) {
        const auto scene = publish::draw(graph, theme::standard()).scene;
        exhibits.push_back({&graph, paint::svg(scene, paint::Scheme::automatic, {})});
    }
    return pages::gallery(exhibits);
}

}  // namespace vellum::test
