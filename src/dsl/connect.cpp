#include "dsl/connect.hpp"

#include <fmt/format.h>

#include "dsl/link_data.hpp"
#include "dsl/recorder.hpp"

namespace vellum {
namespace {

using namespace detail;
using dsl::At;
using dsl::Recorder;

At position(const Run& run) { return {run.file, run.line}; }

Heads united(unsigned a, unsigned b, unsigned c = no_head) { return static_cast<Heads>(a | b | c); }

Arrows arrows(Heads heads) {
    constexpr Arrows by_heads[]{Arrows::none, Arrows::forward, Arrows::back, Arrows::both};
    return by_heads[heads];
}

model::Step numbered(LinkStep& step, Recorder& recorder) {
    if (step.numbered_in != recorder.number()) {
        step.numbered_in = recorder.number();
        step.number = recorder.number_step(step.wanted);
    }
    return {step.number, step.text, recorder.where(step.at)};
}

/// The edges of one statement: what they share, and the diagram they go into.
class Statement {
public:
    Statement(Recorder& recorder, const Link& link, Heads heads, At at) : recorder_(recorder), at_(at) {
        const auto& data = link.data();
        edge_.relation = data.relation;
        edge_.arrows = arrows(united(data.heads, heads));
        edge_.label = data.label;
        edge_.link = data.link;
        edge_.tooltip = data.tooltip;
        edge_.line = data.line;
        if (data.color) edge_.color = recorder.read_color(*data.color, data.color_at);
        edge_.where = recorder.where(at);
        if (data.step) edge_.step = numbered(*data.step, recorder);
    }

    /// The elements that edges may end on there. Empty, and the reason reported, when there is none.
    std::vector<Ref> ends(Stop stop) {
        auto all = recorder_.elements_at(stop);
        if (all.empty())
            recorder_.error(at_, "an edge ends at an empty list", "leave the statement out when it is empty");
        const auto foreign = std::erase_if(all, [&](Ref ref) { return !recorder_.owns(ref); });
        if (foreign > 0) {
            recorder_.error(at_, "an edge ends at a handle that stands for nothing in this diagram",
                            "connect nodes that this diagram's own add gave");
        }
        return all;
    }

    void share_bundle() { edge_.bundle = recorder_.next_bundle(); }

    void add(Ref tail, Ref head) {
        auto& edges = recorder_.graph().edges;
        edge_.id.value = static_cast<std::uint32_t>(edges.size());
        edge_.tail = recorder_.element(tail);
        edge_.head = recorder_.element(head);
        edges.push_back(edge_);
        edge_.step.reset();  // the statement's step is shown once
    }

private:
    Recorder& recorder_;
    At at_;
    model::Edge edge_;
};

/// The diagram of the edge: that of its right end when the left one has none.
Recorder& recorder_of(Stop left, Stop right) {
    auto& recorder = Recorder::responsible_for(left.ref);
    return recorder.number() == left.ref.diagram ? recorder : Recorder::responsible_for(right.ref);
}

void join(Stop tail, const Link& link, Heads heads, const Run& right) {
    auto& recorder = recorder_of(tail, right.front);
    Statement statement(recorder, link, heads, position(right));
    const auto tails = statement.ends(tail), headed = statement.ends(right.front);
    if (tail.is_list && right.front.is_list) {
        recorder.error(position(right), "list to list is ambiguous",
                       "write each_to_each(from, link, to) or pairwise(…)");
        return;
    }
    if (tails.size() * headed.size() > 1) statement.share_bundle();
    for (const auto from : tails) {
        for (const auto to : headed) statement.add(from, to);
    }
}

/// The longer run: from the front of one to the back of the other.
Run joined(Stop front, const Run& right) {
    Run run = right;
    run.front = front;
    return run;
}

}  // namespace

namespace dsl {

Run connect(const Run& left, Heads heads, const Run& right) {
    join(left.back, edge(), heads, right);
    return joined(left.front, right);
}

Ref open(const Run& left, Heads heads, const Link& link) {
    return Recorder::responsible_for(left.back.ref).keep_open({left, heads, link, false});
}

Run close(Ref pending, Heads heads, const Run& right) {
    auto& recorder = Recorder::responsible_for(pending);
    auto* open = recorder.find_open(pending);
    if (!open) {
        recorder.error(position(right), "an edge was begun in another diagram", "write it as one statement");
        return right;
    }
    open->closed = true;
    join(open->left.back, open->link, united(open->heads, heads), right);
    return joined(open->left.front, right);
}

}  // namespace dsl

void each_to_each(const Fan& from, const Link& link, const Fan& to) {
    Statement statement(recorder_of(from.back, to.front), link, at_right, position(to));
    const auto tails = statement.ends(from.back), heads = statement.ends(to.front);
    for (const auto tail : tails) {
        for (const auto head : heads) statement.add(tail, head);
    }
}

void each_to_each(const Fan& from, const Fan& to) { each_to_each(from, edge(), to); }

void pairwise(const Fan& from, const Link& link, const Fan& to) {
    auto& recorder = recorder_of(from.back, to.front);
    Statement statement(recorder, link, at_right, position(to));
    const auto tails = statement.ends(from.back), heads = statement.ends(to.front);
    if (tails.size() != heads.size()) {
        recorder.error(position(to), fmt::format("pairwise connects {} elements with {}", tails.size(), heads.size()),
                       "both lists need the same length");
        return;
    }
    for (std::size_t i = 0; i < tails.size(); ++i) statement.add(tails[i], heads[i]);
}

void pairwise(const Fan& from, const Fan& to) { pairwise(from, edge(), to); }

}  // namespace vellum
