#include "vellum/link.hpp"

#include <utility>

#include "dsl/link_data.hpp"

namespace vellum {
namespace {

using detail::LinkData;
using detail::LinkSettings;
using dsl::copy;

LinkData* retained(LinkData* data) {
    ++data->references;
    return data;
}

void release(LinkData* data) {
    if (--data->references == 0) delete data;
}

Link make(Relation relation, Text label, detail::Heads heads = detail::no_head) {
    LinkSettings settings;
    settings.relation = relation;
    settings.label = copy(label);
    settings.heads = heads;
    return Link(new LinkData(std::move(settings)));
}

/// A copy of the link that `change` was applied to.
template <class Change>
Link changed(const Link& link, Change change) {
    LinkSettings settings = link.data();
    change(settings);
    return Link(new LinkData(std::move(settings)));
}

}  // namespace

Link::Link(const Link& other) : data_(retained(other.data_)) {}

Link& Link::operator=(const Link& other) {
    Link replaced(other);
    std::swap(data_, replaced.data_);
    return *this;
}

Link::~Link() { release(data_); }

Link Link::step(int number, Text text, const char* file, int line) const {
    return changed(*this, [&](LinkSettings& to) { to.step = {number, copy(text), {file, line}, 0, 0}; });
}

Link Link::tooltip(Text text) const {
    return changed(*this, [&](LinkSettings& to) { to.tooltip = copy(text); });
}

Link Link::link(Text address) const {
    return changed(*this, [&](LinkSettings& to) { to.link = copy(address); });
}

Link Link::color(Text rgb, const char* file, int line) const {
    return changed(*this, [&](LinkSettings& to) {
        to.color = copy(rgb);
        to.color_at = {file, line};
    });
}

Link Link::line(Line style) const {
    return changed(*this, [&](LinkSettings& to) { to.line = style; });
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
