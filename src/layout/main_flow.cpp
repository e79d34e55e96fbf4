#include "layout/place.hpp"

namespace vellum::layout {

bool is_main_flow(Relation relation) {
    switch (relation) {
        case Relation::flow:
        case Relation::triggers:
        case Relation::writes:
        case Relation::invokes:
        case Relation::notifies: return true;
        case Relation::reads:
        case Relation::queries:
        case Relation::logs:
        case Relation::deploys:
        case Relation::authorizes:
        case Relation::replicates: return false;
    }
    return true;
}

}  // namespace vellum::layout
