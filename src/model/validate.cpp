#include "model/validation.hpp"

namespace vellum::model {

std::vector<Diagnostic> validate(const Graph& graph) {
    using namespace validation;
    Findings findings;
    check_structure(graph, findings);
    if (!findings.empty()) return findings.take();
    // From here on every id leads somewhere and every parent chain ends.
    check_diagram(graph, findings);
    check_kinds(graph, findings);
    check_texts(graph, findings);
    check_links(graph, findings);
    check_icons(graph, findings);
    check_overlays(graph, findings);
    check_edges(graph, findings);
    check_steps(graph, findings);
    check_silences(graph, findings);
    return findings.take();
}

}  // namespace vellum::model
