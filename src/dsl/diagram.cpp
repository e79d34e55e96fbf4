#include "vellum/diagram.hpp"

#include "dsl/recorder.hpp"

namespace vellum {

using dsl::At;
using dsl::copy;
using dsl::Recorder;

namespace {

/// The elements that stand there. Those that are none of this diagram's are reported and left out, and so is a list
/// without any.
std::vector<model::Element> elements_at(detail::Stop stop, Recorder& recorder, At at) {
    const auto refs = recorder.elements_at(stop);
    if (refs.empty()) recorder.error(at, "a silence is for an empty list", "leave the statement out when it is empty");
    std::vector<model::Element> elements;
    for (const auto ref : refs) {
        if (recorder.owns(ref)) {
            elements.push_back(recorder.element(ref));
        } else {
            recorder.error(at, "a silence is for a handle that stands for nothing in this diagram",
                           "name nodes that this diagram's own add gave");
        }
    }
    return elements;
}

void add_silence(Recorder& recorder, Text rule, Text reason, std::vector<model::Element> elements, At at) {
    recorder.graph().silences.push_back({copy(rule), copy(reason), std::move(elements), recorder.where(at)});
}

}  // namespace

Diagram& Diagram::summary(Text text) {
    Recorder::responsible_for({number_, 0}).graph().summary = copy(text);
    return *this;
}

Diagram& Diagram::direction(Direction direction) {
    Recorder::responsible_for({number_, 0}).graph().direction = direction;
    return *this;
}

Diagram& Diagram::fold(double ratio, const char* file, int line) {
    auto& recorder = Recorder::responsible_for({number_, 0});
    if (ratio >= 1) {
        recorder.graph().fold = ratio;
    } else {  // NaN too
        recorder.error({file, line}, "a diagram folds beyond a length of at least 1 times its breadth",
                       "fold(2) folds what is longer than twice its breadth");
    }
    return *this;
}

Diagram& Diagram::routing(Routing routing) {
    Recorder::responsible_for({number_, 0}).graph().routing = routing;
    return *this;
}

Diagram& Diagram::note(Text topic, Text text, const char* file, int line) {
    auto& recorder = Recorder::responsible_for({number_, 0});
    recorder.graph().notes.push_back({copy(topic), copy(text), recorder.where({file, line})});
    return *this;
}

Diagram& Diagram::silence(Text rule, Text reason, const char* file, int line) {
    add_silence(Recorder::responsible_for({number_, 0}), rule, reason, {}, {file, line});
    return *this;
}

Diagram& Diagram::silence(Text rule, Text reason, const Element& on, const char* file, int line) {
    auto& recorder = Recorder::responsible_for({number_, 0});
    add_silence(recorder, rule, reason, elements_at({on.ref, false}, recorder, {file, line}), {file, line});
    return *this;
}

Diagram& Diagram::silence(Text rule, Text reason, const List& on, const char* file, int line) {
    auto& recorder = Recorder::responsible_for({number_, 0});
    add_silence(recorder, rule, reason, elements_at({on.ref, true}, recorder, {file, line}), {file, line});
    return *this;
}

}  // namespace vellum
