// The promises of overlays, listed in promises.cpp.
#include <algorithm>

#include "layout/promised_boxes.hpp"

namespace vellum::test {
namespace {

using geometry::Rect;
using model::Element;

class Inspection {
public:
    Inspection(const model::Graph& graph, const layout::Layout& layout) : graph_(graph), layout_(layout) {}

    std::vector<Broken> run() {
        for (const auto& overlay : graph_.overlays) {
            members_framed(overlay);
            no_foreigners(overlay);
            for (const auto& part : layout_[overlay.id].parts) overlay_title(overlay, part);
        }
        return std::move(found_);
    }

private:
    void report(const char* promise, std::string where) { found_.push_back({promise, std::move(where)}); }

    void members_framed(const model::Overlay& overlay) {
        for (const auto member : overlay.members) {
            const auto& parts = layout_[overlay.id].parts;
            const bool framed = std::any_of(parts.begin(), parts.end(), [&](const auto& part) {
                return part.frame.contains(bounds(layout_, member));
            });
            if (!framed) report("members-framed", name(member) + " of " + name(overlay.id));
        }
    }

    void no_foreigners(const model::Overlay& overlay) {
        for (const auto& part : layout_[overlay.id].parts) {
            const Rect frame = part.frame.inflated(-slack);
            for (const auto& node : graph_.nodes) {
                if (!model::is_covered(graph_, node.id, overlay) && overlap(parts(layout_[node.id]), {frame}))
                    report("no-foreigners", name(node.id) + " in " + name(overlay.id));
            }
            for (const auto& cluster : graph_.clusters) {
                const bool holds = std::any_of(overlay.members.begin(), overlay.members.end(), [&](Element member) {
                    return model::is_inside(graph_, member, cluster.id);
                });
                if (!holds && !model::is_covered(graph_, cluster.id, overlay) &&
                    frame.overlaps(layout_[cluster.id].frame))
                    report("no-foreigners", name(cluster.id) + " in " + name(overlay.id));
            }
        }
    }

    void overlay_title(const model::Overlay& overlay, const layout::ClusterBox& part) {
        const auto heading = heading_parts(part);
        for (const Rect& r : heading) {
            if (!part.frame.inflated(slack).contains(r)) report("overlay-title", name(overlay.id) + " " + words(r));
        }
        const auto check = [&](const std::string& other, const std::vector<Rect>& boxes) {
            if (overlap(heading, boxes)) report("overlay-title", name(overlay.id) + " on " + other);
        };
        for (const auto& node : graph_.nodes) check(name(node.id), parts(layout_[node.id]));
        for (const auto& cluster : graph_.clusters) check(name(cluster.id), {layout_[cluster.id].heading()});
        for (const auto& other : graph_.overlays) {
            if (other.id >= overlay.id) continue;
            for (const auto& other_part : layout_[other.id].parts) check(name(other.id), heading_parts(other_part));
        }
    }

    const model::Graph& graph_;
    const layout::Layout& layout_;
    std::vector<Broken> found_;
};

}  // namespace

std::vector<Broken> broken_promises_of_overlays(const model::Graph& graph, const layout::Layout& layout) {
    return Inspection(graph, layout).run();
}

}  // namespace vellum::test
