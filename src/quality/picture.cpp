#include "quality/picture.hpp"

namespace vellum::quality {
namespace {

Rect united(Rect all, const std::vector<Rect>& boxes) {
    for (const Rect& box : boxes) all = geometry::united(all, box);
    return all;
}

}  // namespace

Rect Node::bounds() const { return united(icon, texts); }
Rect Frame::heading_bounds() const { return united({}, heading); }

bool is_inside(const Picture& picture, Ref inner, std::size_t cluster) {
    auto around = inner.sort == Sort::node ? picture.nodes[inner.index].cluster : picture.clusters[inner.index].parent;
    while (around && *around != cluster) around = picture.clusters[*around].parent;
    return around.has_value();
}

bool is_covered(const Picture& picture, Ref element, const Overlay& overlay) {
    return std::any_of(overlay.members.begin(), overlay.members.end(), [&](Ref member) {
        return member == element || (member.sort == Sort::cluster && is_inside(picture, element, member.index));
    });
}

bool are_mates(const Edge& a, const Edge& b) { return &a == &b || (a.bundle && a.bundle == b.bundle); }

std::vector<OwnedFrame> all_frames(const Picture& picture) {
    std::vector<OwnedFrame> out;
    for (std::size_t i = 0; i < picture.clusters.size(); ++i)
        out.push_back({{Sort::cluster, i}, &picture.clusters[i].frame});
    for (std::size_t i = 0; i < picture.overlays.size(); ++i) {
        for (const auto& frame : picture.overlays[i].frames) out.push_back({{Sort::overlay, i}, &frame});
    }
    return out;
}

}  // namespace vellum::quality
