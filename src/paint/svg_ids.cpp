#include "paint/svg_ids.hpp"

namespace vellum::paint {
namespace {

void collect(const std::vector<scene::Primitive>& items, std::set<std::string>& ids) {
    for (const scene::Primitive& item : items) {
        const auto* group = std::get_if<scene::Group>(&item);
        if (!group) continue;
        if (!group->id.empty()) ids.insert(group->id);
        collect(group->children, ids);
    }
}

}  // namespace

Ids::Ids(const std::vector<scene::Primitive>& items) { collect(items, taken_); }

std::string Ids::claim(std::string wanted) {
    while (!taken_.insert(wanted).second) wanted += '_';
    return wanted;
}

}  // namespace vellum::paint
