/// The diagram itself, and the macro that defines one.
#pragma once

#include <vellum/cluster.hpp>
#include <vellum/overlay.hpp>
#include <vellum/vocabulary.hpp>

namespace vellum {

struct List;

/// What is drawn: `d` in the body of VELLUM_DIAGRAM.
class VELLUM_API Diagram : public detail::Operand {
public:
    explicit Diagram(unsigned number) : number_(number) {}
    Diagram(const Diagram&) = delete;
    Diagram& operator=(const Diagram&) = delete;

    /// A sentence or two under the title.
    Diagram& summary(Text text);
    /// The way the main flow runs; to the right when nothing is said.
    Diagram& direction(Direction direction);
    /// The flow folds into rows (columns when it runs up or down) where the picture would be longer along it than so
    /// many times its extent across it; 16:9 is a slide. When nothing is said, beyond 3.2 (2 when it runs up or down), if it
    /// is longer than 1,100 px.
    /// Less than 1 is an error.
    Diagram& fold(double ratio = 16.0 / 9, VELLUM_HERE);
    /// How the bends of edges look; rounded when nothing is said. Where edges run stays the same.
    Diagram& routing(Routing routing);
    /// Text by topic (velocity, resilience, replayability, security, cost, or any other) for the diagram's page.
    Diagram& note(Text topic, Text text, VELLUM_HERE);

    /// Findings of that rule of `lint` are wanted in this diagram; the reason is for whoever reads the source. An unknown
    /// rule and an empty reason are errors.
    Diagram& silence(Text rule, Text reason, VELLUM_HERE);
    /// The same for findings about these alone: a node, a cluster with what it holds, `all(…)` of them. A finding about
    /// an edge is about its ends.
    Diagram& silence(Text rule, Text reason, const Element& on, VELLUM_HERE);
    Diagram& silence(Text rule, Text reason, const List& on, VELLUM_HERE);

    /// A node or cluster that stands in no other. Without a label it has its kind's short name.
    template <detail::NodeKind Kind>
    VELLUM_THIN Node add(Text label = {}, VELLUM_HERE) {
        return detail::add_node({number_, 0}, detail::spelled<Kind>(), label, file, line);
    }
    template <class Kind>
    VELLUM_THIN Cluster<Kind> add(Text label = {}, VELLUM_HERE) {
        return {{{{}, detail::add_group({number_, 0}, detail::new_group_inside<Kind>(), label, file, line)}}};
    }

    /// A frame around the members, which stand in different clusters or are clusters themselves; each in one place
    /// only. Without a label it has its kind's short name.
    template <class Kind>
    Overlay overlay(Text label, const List& members, VELLUM_HERE) {
        return {{{{}, detail::add_overlay({number_, 0}, detail::new_overlay<Kind>(), label, members, file, line)}}};
    }
    template <class Kind>
    Overlay overlay(const List& members, VELLUM_HERE) {
        return overlay<Kind>({}, members, file, line);
    }
    template <class Kind, class Members>
    requires(!__is_same(Members, List)) Overlay overlay(Text, const Members&) {
        static_assert(detail::never<Members>, "the members of an overlay are a list: overlay<…>(\"label\", all(a, b))");
        return {};
    }

private:
    unsigned number_;
};

namespace detail {

/// Enters a diagram into the list of those this program holds. The texts live as long as the program.
struct VELLUM_API Registration {
    Registration(const char* name, const char* title, const char* root, const char* file, int line,
                 void (*body)(Diagram&));
};

}  // namespace detail

}  // namespace vellum

/// Folder of the sources, which names of files in diagnostics and listings are relative to.
#ifndef VELLUM_SOURCE_ROOT
#define VELLUM_SOURCE_ROOT ""
#endif

/// Defines a diagram: `VELLUM_DIAGRAM(name, "Title") { … }`. The name is that of its files in output/: letters, digits,
/// `_`, `-` and `.`, without quotes. The body sees the diagram as `d`. Nothing runs before the diagram is rendered.
#define VELLUM_DIAGRAM(NAME, TITLE) VELLUM_DIAGRAM_AT(NAME, TITLE, __LINE__)
#define VELLUM_DIAGRAM_AT(NAME, TITLE, LINE) VELLUM_DIAGRAM_IN(#NAME, TITLE, LINE)
#define VELLUM_DIAGRAM_IN(NAME, TITLE, LINE)                                                                          \
    static void vellum_diagram_##LINE(::vellum::Diagram& d);                                                          \
    static const ::vellum::detail::Registration vellum_registration_##LINE(NAME, TITLE, VELLUM_SOURCE_ROOT, __FILE__, \
                                                                           LINE, vellum_diagram_##LINE);              \
    static void vellum_diagram_##LINE([[maybe_unused]] ::vellum::Diagram& d)
