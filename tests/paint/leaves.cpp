#include "leaves.hpp"

namespace vellum::test {
namespace {

void collect_leaves(std::vector<scene::Primitive>& items, std::vector<Leaf>& out) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (auto* group = std::get_if<scene::Group>(&items[i])) {
            collect_leaves(group->children, out);
        } else {
            out.push_back({&items, i});
        }
    }
}

}  // namespace

std::vector<Leaf> leaves(scene::Scene& scene) {
    std::vector<Leaf> out;
    collect_leaves(scene.items, out);
    return out;
}

bool shift(scene::Primitive& item, double by) {
    if (auto* text = std::get_if<scene::Text>(&item)) text->origin.x += by;
    if (auto* icon = std::get_if<scene::Icon>(&item)) icon->box.x += by;
    return std::holds_alternative<scene::Text>(item) || std::holds_alternative<scene::Icon>(item);
}

}  // namespace vellum::test
