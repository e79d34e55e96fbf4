// Everything lies on the page, its margin kept.
#include "quality/inspection.hpp"

namespace vellum::quality {
namespace {

class OnPage {
public:
    explicit OnPage(Inspection& in)
        : in_(in),
          room_(Rect{0, 0, in.picture.size.width, in.picture.size.height}.inflated(slack - in.picture.margin)) {}

    void check(Flaw flaw, Subject subject, const Rect& box) {
        if (!room_.contains(box)) in_.report(flaw, subject, std::nullopt, box.center());
    }

    void check_nodes() {
        for (std::size_t i = 0; i < in_.picture.nodes.size(); ++i)
            check(Flaw::off_page, {{Sort::node, i}}, in_.picture.nodes[i].bounds());
    }

    /// The first piece that leaves the page is enough.
    void check_edge(std::size_t index) {
        const auto& edge = in_.picture.edges[index];
        for (const auto& segment : in_.lines[index].segments) {
            if (room_.contains(segment.box())) continue;
            check(Flaw::off_page, {in_.edge(index)}, segment.box());
            break;
        }
        if (edge.label) check(Flaw::off_page, {in_.edge(index), Part::label}, *edge.label);
        if (edge.callout) check(Flaw::off_page, {in_.edge(index), Part::callout}, *edge.callout);
    }

private:
    Inspection& in_;
    Rect room_;
};

}  // namespace

void inspect_page(Inspection& in) {
    OnPage page(in);
    for (std::size_t i = 0; i < in.picture.texts.size(); ++i)
        page.check(Flaw::text_too_wide, {{Sort::page, i}}, in.picture.texts[i]);
    page.check_nodes();
    for (const auto& [owner, frame] : in.frames) page.check(Flaw::off_page, {owner}, frame->box);
    for (std::size_t i = 0; i < in.picture.edges.size(); ++i) page.check_edge(i);
}

}  // namespace vellum::quality
