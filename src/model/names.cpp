/// Names of elements for files, links and XML ids.
///
/// They have to stay the same when something else in the diagram changes (people link to them), read well, and be valid
/// as an XML id: the path of labels, as slugs, with `.` between the levels. A slug holds no `.` and no `--`, so that
/// neither paths nor the names of edges can be confused.
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "catalog/catalog.hpp"
#include "model/graph.hpp"

namespace vellum::model {
namespace {

constexpr std::size_t longest_slug = 48;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// ASCII letters in lower case and digits; whatever lies between them becomes one dash. Cut at a dash.
std::string slug(std::string_view text) {
    std::string out;
    bool gap = false;
    for (const char c : text) {
        if (!is_digit(c) && !is_lower(c) && !is_upper(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.empty()) {
            if (out.size() >= longest_slug) break;
            out += '-';
        }
        gap = false;
        out += is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out.substr(0, 2 * longest_slug);
}

/// Of the kind's short name, or of its key where the catalogue does not know it.
std::string kind_slug(const Item& item) {
    const auto* kind = catalog::find(item.key);
    auto name = slug(kind ? kind->label : std::string_view(item.key));
    return name.empty() || is_digit(name[0]) ? "item-" + name : name;
}

/// The label's slug; the kind's where no letter of the label is left, and before a digit, with which no XML id begins.
std::string item_slug(const Item& item) {
    const auto name = slug(item.label);
    if (name.empty()) return kind_slug(item);
    return is_digit(name[0]) ? kind_slug(item) + "-" + name : name;
}

class Namer {
public:
    explicit Namer(const Graph& graph) : graph_(graph) {
        names_.nodes.resize(graph.nodes.size());
        names_.clusters.resize(graph.clusters.size());
    }

    Names run() {
        name_children(graph_.children, "");
        // After all that stands in clusters, whose names an overlay must not change.
        for (const auto& overlay : graph_.overlays) names_.overlays.push_back(unique(item_slug(overlay)));
        for (const auto& edge : graph_.edges)
            names_.edges.push_back(unique(names_[edge.tail] + "--" + names_[edge.head]));
        return std::move(names_);
    }

private:
    void name_children(const std::vector<Element>& children, const std::string& prefix) {
        for (const auto child : children) {
            const auto name = unique(prefix + item_slug(graph_.item(child)));
            if (const auto* node = std::get_if<NodeId>(&child)) {
                names_.nodes[node->value] = name;
            } else {
                const auto cluster = std::get<ClusterId>(child);
                names_.clusters[cluster.value] = name;
                name_children(graph_[cluster].children, name + ".");
            }
        }
    }

    std::string unique(const std::string& wanted) {
        std::string name = wanted;
        while (!taken_.insert(name).second) name = fmt::format("{}-{}", wanted, ++repeats_[wanted] + 1);
        return name;
    }

    const Graph& graph_;
    Names names_;
    std::unordered_set<std::string> taken_;
    std::unordered_map<std::string, int> repeats_;
};

}  // namespace

Names name_all(const Graph& graph) { return Namer(graph).run(); }

}  // namespace vellum::model
