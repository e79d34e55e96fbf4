#include "vellum/list.hpp"

#include "dsl/recorder.hpp"

namespace vellum::detail {

using dsl::Recorder;

struct ListBuilder::Elements : std::vector<Ref> {};

ListBuilder::ListBuilder() : elements_(new Elements) {}

ListBuilder::~ListBuilder() { delete elements_; }

void ListBuilder::append(const Element& element) { elements_->push_back(element.ref); }

void ListBuilder::append(const List& list) {
    const auto more = Recorder::responsible_for(list.ref).elements_at({list.ref, true});
    elements_->insert(elements_->end(), more.begin(), more.end());
}

/// Elements of other diagrams stay in the list: they are reported where it is used, with that line.
List ListBuilder::finish() {
    const auto home = elements_->empty() ? Ref{} : elements_->front();
    return {{}, Recorder::responsible_for(home).keep_list(*elements_)};
}

}  // namespace vellum::detail
