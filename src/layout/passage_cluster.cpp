#include "layout/passage_cluster.hpp"

namespace vellum::layout::dot {

std::optional<std::size_t> cluster_around(const Input& input, const Output& output, const Passage& passage) {
    const Line& line = input.lines[passage.line];
    for (const std::size_t end : {line.tail, line.head}) {
        for (auto cluster = input.boxes[end].cluster; cluster; cluster = input.clusters[*cluster].parent) {
            if (output.clusters[*cluster].contains(passage.at)) return cluster;
        }
    }
    return std::nullopt;
}

}  // namespace vellum::layout::dot
