/// What stands between two ends of an edge: its meaning, label and style.
#pragma once

#include <vellum/element.hpp>
#include <vellum/vocabulary.hpp>

namespace vellum {

namespace detail {
struct LinkData;
}  // namespace detail

/// A value of its own: keep one and use it in several edges. Its settings give back a changed copy. What it stands for
/// lives in the library to the program's end: a link without a destructor is cheap to compile.
class [[nodiscard]] VELLUM_API Link : public detail::Operand {
public:
    explicit Link(const detail::LinkData& data) : data_(&data) {}

    /// A numbered callout on the edge, with the next number, given when the link is first used.
    Link step(Text text, VELLUM_HERE) const { return step(0, text, file, line); }
    /// The same with a number of your own, from 1.
    Link step(int number, Text text, VELLUM_HERE) const;
    Link tooltip(Text text) const;
    /// Where a click leads: http, https, mailto or relative.
    Link link(Text address) const;
    /// `#RRGGBB`.
    Link color(Text rgb, VELLUM_HERE) const;
    Link solid() const { return line(Line::solid); }
    Link dashed() const { return line(Line::dashed); }
    Link dotted() const { return line(Line::dotted); }
    Link line(Line style) const;

    const detail::LinkData& data() const { return *data_; }

private:
    const detail::LinkData* data_;
};

/// A plain edge, with a label or without; `flow` is its other name.
VELLUM_API Link edge(Text label = {});
/// An edge with arrowheads at both ends: `a >> both("request / response") >> b`.
VELLUM_API Link both(Text label = {});

// The relations: see vocabulary.hpp for what each means.
VELLUM_API Link flow(Text label = {});
VELLUM_API Link triggers(Text label = {});
VELLUM_API Link reads(Text label = {});
VELLUM_API Link writes(Text label = {});
VELLUM_API Link queries(Text label = {});
VELLUM_API Link invokes(Text label = {});
VELLUM_API Link logs(Text label = {});
VELLUM_API Link deploys(Text label = {});
VELLUM_API Link authorizes(Text label = {});
VELLUM_API Link notifies(Text label = {});
VELLUM_API Link replicates(Text label = {});

}  // namespace vellum
