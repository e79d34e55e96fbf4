#include "vellum/diagram.hpp"

#include "dsl/recorder.hpp"

namespace vellum {

using dsl::copy;
using dsl::Recorder;

Diagram& Diagram::summary(Text text) {
    Recorder::responsible_for({number_, 0}).graph().summary = copy(text);
    return *this;
}

Diagram& Diagram::direction(Direction direction) {
    Recorder::responsible_for({number_, 0}).graph().direction = direction;
    return *this;
}

Diagram& Diagram::note(Text topic, Text text, const char* file, int line) {
    auto& recorder = Recorder::responsible_for({number_, 0});
    recorder.graph().notes.push_back({copy(topic), copy(text), recorder.where({file, line})});
    return *this;
}

}  // namespace vellum
