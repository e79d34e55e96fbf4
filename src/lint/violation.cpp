#include "lint/violation.hpp"

#include <fmt/format.h>

#include "lint/picture.hpp"

namespace vellum::lint {
namespace {

using model::Element;
using quality::Flaw;
using quality::Part;
using quality::Ref;
using quality::Sort;
using quality::Subject;

Element element_of(Ref ref) {
    const auto index = static_cast<std::uint32_t>(ref.index);
    switch (ref.sort) {
        case Sort::cluster: return model::ClusterId{index};
        case Sort::overlay: return model::OverlayId{index};
        case Sort::node:
        case Sort::edge:
        case Sort::page: return model::NodeId{index};
    }
    return model::NodeId{index};
}

/// What is wrong, in words.
class Words {
public:
    Words(const model::Graph& graph, const quality::Violation& violation) : graph_(graph), violation_(violation) {}

    std::string message() const {
        const std::string who = name(violation_.subject);
        const std::string whom = violation_.other ? name(*violation_.other) : "";
        switch (violation_.flaw) {
            case Flaw::node_overlap: return fmt::format("{} and {} lie on each other", who, whom);
            case Flaw::frame_overlap: return fmt::format("{} lies on {}, which it does not hold", who, whom);
            case Flaw::outside_frame: return fmt::format("{} sticks out of {}", who, frame());
            case Flaw::title_overlap: return fmt::format("{} lies on {}", who, whom);
            case Flaw::off_page: return fmt::format("{} reaches into the margin of the page", who);
            case Flaw::text_too_wide: return too_wide();
            case Flaw::edge_off_border: return fmt::format("{} does not end on the border of {}", who, whom);
            case Flaw::end_in_corner: return fmt::format("{} ends {:.1f} px from a corner of {}", who, px(), whom);
            case Flaw::end_on_wrong_side: return fmt::format("{} ends on the wrong side of {}", who, whom);
            case Flaw::slanted_edge: return fmt::format("{} does not run at right angles", who);
            case Flaw::edge_through_node:
            case Flaw::edge_through_title:
            case Flaw::edge_through_label: return fmt::format("{} runs through {}", who, whom);
            case Flaw::edge_along_border:
            case Flaw::edges_too_close: return fmt::format("{} runs {:.1f} px beside {}", who, px(), whom);
            case Flaw::label_off_edge: return fmt::format("{} does not lie on its edge", who);
            case Flaw::label_overlap: return fmt::format("{} lies on {}", who, whom);
            case Flaw::label_too_close: return fmt::format("{} is less than {} px from {}", who, quality::clear, whom);
        }
        return "";
    }

    /// What the author of the diagram can do about it.
    std::string fix() const {
        switch (violation_.flaw) {
            case Flaw::text_too_wide:
            case Flaw::label_off_edge:
            case Flaw::label_overlap:
            case Flaw::label_too_close:
            case Flaw::edge_through_label: return "shorten the label, or let a step say it";
            case Flaw::title_overlap:
            case Flaw::edge_through_title: return "shorten the title, or try another order of declaration";
            default: return "try another order of declaration or another direction(…)";
        }
    }

private:
    double px() const { return violation_.distance.value_or(0); }

    std::string too_wide() const {
        const Subject& subject = violation_.subject;
        if (subject.what.sort == Sort::page) return "a text of the page is wider than the page";
        if (subject.part == Part::heading) return fmt::format("{} is wider than its frame", name(subject));
        if (subject.what.sort == Sort::edge)
            return fmt::format("{} does not fit on the straight piece of its edge", name(subject));
        return fmt::format("the text of {} is wider than {}", name(subject), frame());
    }

    /// Of the border that is hit, what it belongs to; `its frame` when that is the subject's own.
    std::string frame() const {
        if (!violation_.other || violation_.other->what == violation_.subject.what) return "its frame";
        return "the frame of " + item(violation_.other->what);
    }

    std::string item(Ref ref) const { return model::describe(graph_.item(element_of(ref))); }

    std::string name(const Subject& subject) const {
        if (subject.what.sort == Sort::page) return "a text of the page";
        if (subject.what.sort == Sort::edge) return name_of_edge(subject);
        switch (subject.part) {
            case Part::heading: return "the title of " + item(subject.what);
            case Part::border: return "the border of " + item(subject.what);
            case Part::callout: return "the step of " + item(subject.what);
            case Part::whole:
            case Part::label:
            case Part::tail:
            case Part::head: return item(subject.what);
        }
        return "";
    }

    std::string name_of_edge(const Subject& subject) const {
        const auto& edge = graph_.edges[subject.what.index];
        if (subject.part == Part::label) return "the label " + model::quoted(edge.label);
        if (subject.part == Part::callout && edge.step)
            return fmt::format("step {} on {}", edge.step->number, describe(graph_, edge));
        return describe(graph_, edge);
    }

    const model::Graph& graph_;
    const quality::Violation& violation_;
};

void add_unknown(std::vector<Element>& about, const std::vector<Element>& more) {
    for (const auto element : more) {
        if (std::find(about.begin(), about.end(), element) == about.end()) about.push_back(element);
    }
}

}  // namespace

Finding as_finding(const Drawn& drawn, const quality::Violation& violation) {
    const Words words(drawn.graph, violation);
    const auto finding = [&](Ref what) {
        const auto rule = quality::id(violation.flaw);
        if (what.sort == Sort::page) return about_diagram(drawn, rule, words.message(), words.fix(), violation.at);
        if (what.sort != Sort::edge)
            return about_element(drawn, rule, element_of(what), words.message(), words.fix(), violation.at);
        return about_edge(rule, drawn.graph.edges[what.index], words.message(), words.fix(), violation.at);
    };
    Finding found = finding(violation.subject.what);
    if (violation.other) add_unknown(found.about, finding(violation.other->what).about);
    return found;
}

}  // namespace vellum::lint
