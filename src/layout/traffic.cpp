#include "layout/traffic.hpp"

#include <utility>

namespace vellum::layout {

void Traffic::add(const FoundPath& path, std::uint32_t route) {
    each_step(path, [&](const Step& step) {
        std::uint32_t* last = &at_[step.from].first[step.axis];
        while (*last != none) last = &passes_[*last].next;
        *last = static_cast<std::uint32_t>(passes_.size());
        passes_.push_back({route, none});
        ++at_[step.from].ends[step.axis];
        ++at_[step.to].ends[step.axis];
    });
}

void Traffic::remove(const FoundPath& path, std::uint32_t route) {
    each_step(path, [&](const Step& step) {
        std::uint32_t* own = &at_[step.from].first[step.axis];
        while (passes_[*own].route != route) own = &passes_[*own].next;
        *own = passes_[*own].next;
        --at_[step.from].ends[step.axis];
        --at_[step.to].ends[step.axis];
    });
}

template <class Visitor>
void Traffic::each_step(const FoundPath& path, Visitor visit) const {
    for (std::size_t i = 1; i < path.vertices.size(); ++i) {
        std::uint32_t a = path.vertices[i - 1], b = path.vertices[i];
        const Point p = graph_.vertices[a].at, q = graph_.vertices[b].at;
        if (q.x < p.x || q.y < p.y) std::swap(a, b);
        visit(Step{a, b, p.y == q.y ? std::size_t{0} : std::size_t{1}});
    }
}

}  // namespace vellum::layout
