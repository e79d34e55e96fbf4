#include "dsl/recorder.hpp"

#include <algorithm>
#include <atomic>
#include <stdexcept>

#include <fmt/format.h>

#include "dsl/source_name.hpp"

namespace vellum::dsl {
namespace {

/// The diagrams whose bodies are running in this thread, the innermost last: one, unless a body builds another diagram.
thread_local std::vector<Recorder*> running;

/// No number is given twice, so a handle that outlives its diagram cannot be taken for another's.
unsigned next_number() {
    static std::atomic<unsigned> last{0};
    return ++last;
}

}  // namespace

Recorder::Recorder(const Definition& definition) : number_(next_number()), root_(definition.root) {
    graph_.name = definition.name;
    graph_.title = definition.title;
    graph_.where = definition.where;
    graph_.source_root = definition.root;
    running.push_back(this);
}

Recorder::~Recorder() { std::erase(running, this); }

Recorder& Recorder::responsible_for(Ref ref) {
    const auto own = std::ranges::find(running, ref.diagram, &Recorder::number);
    if (own != running.end()) return **own;
    if (running.empty()) throw std::logic_error("a handle is used outside of the body of any diagram");
    return *running.back();
}

Ref Recorder::enter(model::Element element) {
    elements_.push_back(element);
    return {number_, static_cast<unsigned>(elements_.size())};
}

bool Recorder::owns(Ref ref) const {
    return ref.diagram == number_ && ref.element > 0 && ref.element <= elements_.size();
}

model::Item& Recorder::item(Ref ref) {
    const auto found = element(ref);
    if (const auto* node = std::get_if<model::NodeId>(&found)) return graph_.nodes[node->value];
    if (const auto* overlay = std::get_if<model::OverlayId>(&found)) return graph_.overlays[overlay->value];
    return graph_.clusters[std::get<model::ClusterId>(found).value];
}

Ref Recorder::keep_list(std::vector<Ref> elements) {
    lists_.push_back(std::move(elements));
    return {number_, static_cast<unsigned>(lists_.size() - 1)};
}

std::vector<Ref> Recorder::elements_at(detail::Stop stop) const {
    if (stop.is_list && stop.ref.diagram == number_) return lists_[stop.ref.element];
    return {stop.is_list ? Ref{} : stop.ref};
}

Ref Recorder::keep_open(OpenEdge edge) {
    open_.push_back(edge);
    return {number_, static_cast<unsigned>(open_.size() - 1)};
}

OpenEdge* Recorder::find_open(Ref pending) { return pending.diagram == number_ ? &open_[pending.element] : nullptr; }

int Recorder::number_step(int wanted) {
    const int number = wanted == 0 ? highest_step_ + 1 : wanted;
    highest_step_ = std::max(highest_step_, number);
    return number;
}

std::optional<geometry::Color> Recorder::read_color(std::string_view text, At at) {
    const auto color = geometry::parse_color(text);
    if (!color) error(at, fmt::format("{} is no colour", model::quoted(text)), "write it as #RRGGBB");
    return color;
}

model::SourceLocation Recorder::where(At at) const { return {source_name(at.file, root_), at.line}; }

void Recorder::error(At at, std::string message, std::string fix) {
    findings_.push_back({model::Severity::error, std::move(message), std::move(fix), where(at)});
}

std::vector<model::Diagnostic> Recorder::take_findings() {
    for (const auto& edge : open_) {
        if (!edge.closed)
            error({edge.left.file, edge.left.line}, "a link leads nowhere", "give it a second end: a >> edge(…) >> b");
    }
    return std::move(findings_);
}

}  // namespace vellum::dsl
