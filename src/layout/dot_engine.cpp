#include "layout/dot_engine.hpp"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <numeric>

#include <fmt/format.h>
#include <graphviz/gvc.h>
#include <graphviz/gvplugin_textlayout.h>

#include "layout/counted_ids.hpp"
#include "layout/crowded_ranks.hpp"
#include "layout/dot_passages.hpp"
#include "layout/dot_plugin.hpp"
#include "layout/dot_ranks.hpp"
#include "model/diagnostic.hpp"

namespace vellum::layout::dot {
namespace {

constexpr double points_per_inch = 72;

/// What Graphviz said since the last layout; it reports through a callback without a context.
std::string& complaints() {
    static std::string text;
    return text;
}

int remember_complaint(char* text) {
    complaints() += text;
    return 0;
}

/// "Measures" the text of a label by reading the size that it states. Labels as HTML tables of fixed size would do
/// without this, but reading them took more than a quarter of dot's time.
boolean read_stated_size(textspan_t* label, char**) {
    return std::sscanf(label->str, "%lfx%lf", &label->size.x, &label->size.y) == 2 ? TRUE : FALSE;
}

GVC_t* context() {
    static gvtextlayout_engine_t stated_sizes{read_stated_size};
    static gvplugin_installed_t engines[] = {{0, "textlayout", 1, &stated_sizes, nullptr}, {}};
    static gvplugin_api_t interfaces[] = {{API_textlayout, engines}, {static_cast<api_t>(0), nullptr}};
    static char package_name[] = "stated_sizes";
    static gvplugin_library_t labels{package_name, interfaces};
    static const lt_symlist_t plugins[] = {{"gvplugin_dot_layout_LTX_library", &plugin()},
                                           {"gvplugin_stated_sizes_LTX_library", &labels},
                                           {nullptr, nullptr}};
    static const std::unique_ptr<GVC_t, int (*)(GVC_t*)> owned(gvContextPlugins(plugins, 0), gvFreeContext);
    return owned.get();
}

/// cgraph takes `char*` for names and values that it only reads.
char* text(const std::string& value) { return const_cast<char*>(value.c_str()); }
char* text(const char* value) { return const_cast<char*>(value); }

std::string inches(double px) { return fmt::format("{:.4f}", px / points_per_inch); }

/// A label that is this size and nothing else. Graphviz deals in whole points and in halves of labels.
std::string blank(Size size) {
    const auto even = [](double length) { return (std::lround(length) + 1) / 2 * 2; };
    return fmt::format("{}x{}", even(size.width), even(size.height));
}

void set(void* object, const char* name, const std::string& value) {
    agsafeset(object, text(name), text(value), text(""));
}

const char* rankdir(Direction direction) {
    switch (direction) {
        case Direction::right: return "LR";
        case Direction::down: return "TB";
        case Direction::left: return "RL";
        case Direction::up: return "BT";
    }
    return "LR";
}

/// The boxes in the order in which dot hears of them. A shuffle (Fisher and Yates) by numbers of our own (Knuth's linear
/// congruence), since the library's differ from one to the next.
std::vector<std::size_t> declaration_order(const Input& input) {
    std::vector<std::size_t> order(input.boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (input.last_first) std::ranges::reverse(order);
    std::uint64_t random = input.order;
    for (std::size_t left = order.size(); input.order > 0 && left > 1; --left) {
        random = random * 6364136223846793005U + 1442695040888963407U;
        std::swap(order[left - 1], order[(random >> 33U) % left]);
    }
    return order;
}

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};

/// One layout: the cgraph built from an input, and the reading back.
class Run {
public:
    explicit Run(const Input& input) : input_(input), graph_(agopen(text("g"), Agdirected, counted_ids())) {
        declare_graph();
        add_clusters();
        add_boxes();
        add_lines();
        add_levels();
    }

    Output run() {
        Output output;
        lay_out([&] {
            output = read();
            mend_ranks();
        });
        return output;
    }

    /// Only the first of dot's phases: by box, its rank.
    std::vector<int> ranks() {
        set(graph_.get(), "phase", "1");
        std::vector<int> out;
        lay_out([&] {
            const int step = std::ranges::any_of(input_.lines, [](const Line& l) { return l.label.width > 0; }) ? 2 : 1;
            for (Agnode_t* node : nodes_) out.push_back(ND_rank(node) / step);  // labels stand in ranks between
        });
        return out;
    }

private:
    void lay_out(const std::function<void()>& read_result) {
        complaints().clear();
        agseterr(AGERR);
        agseterrf(remember_complaint);
        const int failed = gvLayout(context(), graph_.get(), "dot");
        if (failed == 0) read_result();
        gvFreeLayout(context(), graph_.get());
        if (failed != 0) throw model::SystemError("the layout engine failed: " + complaints());
    }

    void declare_graph() {
        Agraph_t* g = graph_.get();
        set(g, "rankdir", rankdir(input_.direction));
        set(g, "ranksep", inches(input_.rank_gap));
        set(g, "nodesep", inches(input_.node_gap));
        set(g, "newrank", "true");  // without it dot 2.42 fails on clustered graphs ("trouble in init_rank", crashes)
        // Of a large graph only the order counts: alignment finds the best coordinates, and many times faster.
        if (is_large(input_)) set(g, "nslimit", "0");
        // No lines are drawn: dot 2.42 crashes now and then while drawing them, and they are routed here anyway.
        set(g, "splines", "none");
        agattr(g, AGNODE, text("shape"), text("box"));
        agattr(g, AGNODE, text("fixedsize"), text("true"));
        agattr(g, AGNODE, text("label"), text(""));
        width_ = agattr(g, AGNODE, text("width"), text("0"));
        height_ = agattr(g, AGNODE, text("height"), text("0"));
        weight_ = agattr(g, AGEDGE, text("weight"), text("1"));
        minimum_ranks_ = agattr(g, AGEDGE, text("minlen"), text("1"));
        label_ = agattr(g, AGEDGE, text("label"), text(""));
        heading_ = agattr(g, AGRAPH, text("label"), text(""));
        // dot turns the drawing upside down at the end, headings included.
        agattr(g, AGRAPH, text("labelloc"), text(input_.direction == Direction::up ? "b" : "t"));
        agattr(g, AGRAPH, text("labeljust"), text("l"));
    }

    void add_clusters() {
        for (std::size_t i = 0; i < input_.clusters.size(); ++i) {
            const Frame& frame = input_.clusters[i];
            Agraph_t* parent = frame.parent ? clusters_[*frame.parent] : graph_.get();
            // Named by index: with two clusters of one name Graphviz drops the second.
            Agraph_t* sub = agsubg(parent, text(fmt::format("cluster_{}", i)), 1);
            set(sub, "margin", fmt::format("{:.0f}", frame.margin));
            if (!Rect{0, 0, frame.heading.width, frame.heading.height}.empty()) {
                agxset(sub, heading_, text(blank(frame.heading)));
            }
            clusters_.push_back(sub);
        }
    }

    void add_boxes() {
        nodes_.resize(input_.boxes.size());
        for (const std::size_t i : declaration_order(input_)) {
            const Box& box = input_.boxes[i];
            Agraph_t* parent = box.cluster ? clusters_[*box.cluster] : graph_.get();
            Agnode_t* node = agnode(parent, text(fmt::format("n{}", i)), 1);
            agxset(node, width_, text(inches(box.size.width)));
            agxset(node, height_, text(inches(box.size.height)));
            nodes_[i] = node;
        }
    }

    void add_lines() {
        for (std::size_t i = 0; i < input_.lines.size(); ++i) {
            const Line& line = input_.lines[i];
            Agedge_t* edge = agedge(graph_.get(), nodes_[line.tail], nodes_[line.head], text(fmt::format("e{}", i)), 1);
            if (line.weight != 1) agxset(edge, weight_, text(fmt::format("{}", line.weight)));
            if (line.minimum_ranks != 1) agxset(edge, minimum_ranks_, text(fmt::format("{}", line.minimum_ranks)));
            if (!line.constrains) set(edge, "constraint", "false");
            if (line.label.width > 0) agxset(edge, label_, text(blank(line.label)));
            edges_.push_back(edge);
        }
    }

    void add_levels() {
        for (std::size_t i = 0; i < input_.levels.size(); ++i) {
            Agraph_t* level = agsubg(graph_.get(), text(fmt::format("level_{}", i)), 1);
            set(level, "rank", "same");
            for (const std::size_t box : input_.levels[i]) agsubnode(level, nodes_[box], 1);
        }
    }

    /// The only place where Graphviz's upward y becomes downward.
    Rect read_box(boxf box) const {
        const double top = GD_bb(graph_.get()).UR.y;
        return {box.LL.x, top - box.UR.y, box.UR.x - box.LL.x, box.UR.y - box.LL.y};
    }

    Rect read_box(pointf center, Size size) const {
        return read_box(boxf{{center.x - size.width / 2, center.y - size.height / 2},
                             {center.x + size.width / 2, center.y + size.height / 2}});
    }

    Output read() const {
        Output out;
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            out.boxes.push_back(read_box(ND_coord(nodes_[i]), input_.boxes[i].size));
        }
        for (Agraph_t* cluster : clusters_) out.clusters.push_back(read_box(GD_bb(cluster)));
        out.passages = read_passages(input_, out.boxes, nodes_, edges_);
        const boxf bounds = GD_bb(graph_.get());
        out.size = {bounds.UR.x - bounds.LL.x, bounds.UR.y - bounds.LL.y};
        return out;
    }

    /// dot 2.42 moves a rank's list of nodes to make room for the label of a line within the rank, and then frees the
    /// list where it lay before: a double free whenever the allocator could not extend it in place.
    void mend_ranks() {
        Agraph_t* g = graph_.get();
        if (GD_rank(g) == nullptr) return;
        for (int r = GD_minrank(g); r <= GD_maxrank(g); ++r) GD_rank(g)[r].av = GD_rank(g)[r].v;
    }

    const Input& input_;
    std::unique_ptr<Agraph_t, CloseGraph> graph_;
    Agsym_t *width_ = nullptr, *height_ = nullptr;                             // of boxes
    Agsym_t *weight_ = nullptr, *minimum_ranks_ = nullptr, *label_ = nullptr;  // of lines
    Agsym_t* heading_ = nullptr;                                               // of clusters
    std::vector<Agraph_t*> clusters_;
    std::vector<Agnode_t*> nodes_;
    std::vector<Agedge_t*> edges_;
};

}  // namespace

Output place(const Input& input) {
    if (is_large(input)) {
        const RankedInput ranked = with_ranks(input, Run(input).ranks());
        return without_holders(Run(ranked.input).run(), input, ranked);
    }
    Output output = Run(input).run();
    const auto grown = with_forgotten_gaps(input, output);
    return grown ? without_gaps(Run(*grown).run(), input, *grown) : output;
}

std::string version() { return fmt::format("Graphviz {}", gvcVersion(context())); }

}  // namespace vellum::layout::dot
