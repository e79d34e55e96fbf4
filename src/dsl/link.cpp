#include "vellum/link.hpp"

#include <deque>
#include <mutex>
#include <utility>

#include "dsl/link_data.hpp"

namespace vellum {
namespace {

using detail::LinkData;
using dsl::copy;

/// Every link of the program, in one place that does not move. Links are made by globals too, hence in any order and
/// before and after main.
Link keep(LinkData data) {
    static auto& links = *new std::deque<LinkData>;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    return Link(links.emplace_back(std::move(data)));
}

Link make(Relation relation, Text label, detail::Heads heads = detail::no_head) {
    LinkData data;
    data.relation = relation;
    data.label = copy(label);
    data.heads = heads;
    return keep(std::move(data));
}

/// A copy of the link that `change` was applied to.
template <class Change>
Link changed(const Link& link, Change change) {
    LinkData data = link.data();
    change(data);
    return keep(std::move(data));
}

}  // namespace

Link Link::step(int number, Text text, const char* file, int line) const {
    return changed(*this, [&](LinkData& to) { to.step = {number, copy(text), {file, line}, 0, 0}; });
}

Link Link::tooltip(Text text) const {
    return changed(*this, [&](LinkData& to) { to.tooltip = copy(text); });
}

Link Link::link(Text address) const {
    return changed(*this, [&](LinkData& to) { to.link = copy(address); });
}

Link Link::color(Text rgb, const char* file, int line) const {
    return changed(*this, [&](LinkData& to) {
        to.color = copy(rgb);
        to.color_at = {file, line};
    });
}

Link Link::line(Line style) const {
    return changed(*this, [&](LinkData& to) { to.line = style; });
}

Link edge(Text label) { return make(Relation::flow, label); }
Link both(Text label) {
    return make(Relation::flow, label, static_cast<detail::Heads>(detail::at_left | detail::at_right));
}
Link flow(Text label) { return make(Relation::flow, label); }
Link triggers(Text label) { return make(Relation::triggers, label); }
Link reads(Text label) { return make(Relation::reads, label); }
Link writes(Text label) { return make(Relation::writes, label); }
Link queries(Text label) { return make(Relation::queries, label); }
Link invokes(Text label) { return make(Relation::invokes, label); }
Link logs(Text label) { return make(Relation::logs, label); }
Link deploys(Text label) { return make(Relation::deploys, label); }
Link authorizes(Text label) { return make(Relation::authorizes, label); }
Link notifies(Text label) { return make(Relation::notifies, label); }
Link replicates(Text label) { return make(Relation::replicates, label); }

}  // namespace vellum
