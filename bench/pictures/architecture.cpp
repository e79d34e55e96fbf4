#include "pictures/architecture.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "layout/random.hpp"
#include "model/tests_graph.hpp"

namespace vellum::bench {
namespace {

using model::Element;

constexpr std::array service_names{"Order API",       "Resize images", "Validate",       "Fraud detection",
                                   "Queue",           "Notifications", "Nightly export", "Catalogue search",
                                   "Recommendations", "Enrich events", "Gateway",        "Transform, join and filter"};
constexpr std::array store_names{"Orders", "Raw data", "Customer profiles", "Cache", "Feature store"};
constexpr std::array stage_names{"Ingestion",        "Processing", "Serving layer",
                                 "Machine learning", "Reporting",  "Back office"};
constexpr std::array flow_labels{"HTTPS", "Send order", "Events", "Changed rows", "Start the nightly run", "Batches"};
constexpr std::array store_labels{"Read", "Write table", "Look up"};

class Architect {
public:
    Architect(unsigned seed, int size) : random_(seed), left_(size) {}

    model::Graph run() {
        builder_.graph.direction = random_.one_in(4) ? Direction::down : Direction::right;
        const Element client = add(random_.one_in(2) ? "Customers" : "Web shop", {}, "generic::User");
        const Element cloud = builder_.cluster("AWS Cloud", {}, "aws::AwsCloud");
        monitor_ = add("Logs and metrics", cloud, "aws::CloudWatch");
        std::vector<std::vector<Element>> ends{{client}};  // of each stage
        while (left_ > 0) ends.push_back(add_stage(cloud, static_cast<int>(ends.size()) - 1, earlier(ends)));
        if (random_.one_in(2)) connect(ends.back().back(), add("Partners", {}, "generic::Server"), flow_labels);
        return std::move(builder_.graph);
    }

private:
    Element add(const std::string& label, std::optional<Element> parent, const char* kind) {
        --left_;
        return builder_.node(label, parent, kind);
    }

    /// What feeds the next stage: the one before, or any since the first, so that flows part.
    std::vector<Element> earlier(const std::vector<std::vector<Element>>& ends) {
        if (ends.size() < 3 || random_.one_in(2)) return ends.back();
        return {random_.of(ends[1 + random_.below(ends.size() - 1)])};
    }

    template <std::size_t n>
    std::string one_of(const std::array<const char*, n>& words) {
        return words[random_.below(n)];
    }

    template <std::size_t n>
    model::Edge& connect(Element tail, Element head, const std::array<const char*, n>& labels) {
        auto& edge = builder_.edge(tail, head);
        if (!random_.one_in(3)) edge.label = one_of(labels);
        return edge;
    }

    /// A cluster of three to six services, fed by the ends of the stage before; gives the ends of its own flow.
    std::vector<Element> add_stage(Element cloud, int stage, const std::vector<Element>& before) {
        Element parent = builder_.cluster(stage_names[static_cast<std::size_t>(stage) % stage_names.size()], cloud);
        if (random_.one_in(3)) parent = builder_.cluster("State machine", parent, "aws::StepFunctionsWorkflow");
        const int size = random_.between(3, 6);
        std::vector<Element> services;
        for (int i = 0; i < size && (i == 0 || left_ > 0); ++i) {
            services.push_back(add(one_of(service_names), parent, "aws::Lambda"));
            if (i > 0) connect(services[random_.below(services.size() - 1)], services.back(), flow_labels);
        }
        for (const Element end : before) connect(end, random_.one_in(5) ? parent : services.front(), flow_labels);
        add_stores(random_.one_in(2) ? parent : cloud, services);
        watch(services);
        return ends_of(services);
    }

    /// Stores are written by one service and read by another, of this stage or an earlier one.
    void add_stores(Element parent, const std::vector<Element>& services) {
        for (int i = random_.between(0, 2); i > 0 && left_ > 0; --i) {
            const Element store = add(one_of(store_names), parent, "aws::DynamoDb");
            connect(random_.of(services), store, store_labels).relation = Relation::writes;
            if (!stores_.empty() && random_.one_in(2))
                connect(random_.of(services), random_.of(stores_), store_labels).relation = Relation::reads;
            stores_.push_back(store);
        }
    }

    /// `all(…) >> logs() >> monitor`: one statement, one label.
    void watch(const std::vector<Element>& services) {
        if (!random_.one_in(3)) return;
        ++bundles_;
        for (std::size_t i = 0; i < services.size() && i < 3; ++i) {
            auto& edge = builder_.edge(services[i], *monitor_);
            edge.relation = Relation::logs;
            edge.bundle = bundles_;
            edge.label = "Logs";
        }
    }

    /// Services that nothing leaves, two at most; the last where there are none.
    std::vector<Element> ends_of(const std::vector<Element>& services) const {
        std::vector<Element> ends;
        for (const Element service : services) {
            const bool leaves = std::any_of(builder_.graph.edges.begin(), builder_.graph.edges.end(),
                                            [&](const auto& edge) { return edge.tail == service; });
            if (!leaves && ends.size() < 2) ends.push_back(service);
        }
        if (ends.empty()) ends.push_back(services.back());
        return ends;
    }

    test::Random random_;
    GraphBuilder builder_;
    int left_;
    std::optional<Element> monitor_;
    std::vector<Element> stores_;
    std::uint32_t bundles_ = 0;
};

}  // namespace

model::Graph architecture(unsigned seed, int size) {
    model::Graph graph = Architect(seed, size).run();
    graph.name = fmt::format("architecture_{}_of_{}_nodes", seed, graph.nodes.size());
    graph.title = graph.name;
    return graph;
}

}  // namespace vellum::bench
