#include "pictures/report.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace vellum::bench {
namespace {

constexpr int width = 14;

double aspect(const Figures& f) { return f.extent.width / std::max(f.extent.height, 1.0); }

/// The figures of a tool over several diagrams, added up.
struct Sums {
    Figures all;
    double area = 0;
    std::vector<double> aspects;
    int gave_up = 0;
};

using Chosen = std::function<bool(std::size_t)>;

Sums sums(const Column& column, const Chosen& chosen, const Chosen& complete) {
    Sums sums;
    for (std::size_t i = 0; i < column.figures.size(); ++i) {
        if (!chosen(i)) continue;
        sums.gave_up += column.figures[i] ? 0 : 1;
        if (!complete(i)) continue;
        const Figures& f = *column.figures[i];
        sums.all.edges += f.edges;
        sums.all.crossings += f.crossings;
        sums.all.bends += f.bends;
        sums.all.length += f.length;
        sums.all.through_nodes += f.through_nodes;
        sums.all.labels += f.labels;
        sums.all.labels_hidden += f.labels_hidden;
        sums.all.labels_away += f.labels_away;
        sums.area += f.area();
        sums.aspects.push_back(aspect(f));
    }
    std::sort(sums.aspects.begin(), sums.aspects.end());
    return sums;
}

double bends_per_edge(const Sums& s) { return s.all.edges == 0 ? 0 : s.all.bends / static_cast<double>(s.all.edges); }

class Table {
public:
    explicit Table(const std::vector<Column>& columns) : columns_(columns) {}

    void print(const std::string& title, std::size_t diagrams, const std::vector<Sums>& all) const {
        fmt::print("\n{:<34}", fmt::format("{}, {} diagrams, {} edges", title, diagrams, all.front().all.edges));
        for (const Column& column : columns_) fmt::print("{:>{}}", column.tool, width);
        fmt::print("\n");
        row("edge crossings", all, [](const Sums& s) { return fmt::format("{}", s.all.crossings); });
        fmt::print("  {:<32}", "bends per edge");
        for (std::size_t i = 0; i < all.size(); ++i)
            fmt::print("{:>{}}", columns_[i].curved ? "-" : fmt::format("{:.2f}", bends_per_edge(all[i])), width);
        fmt::print("\n");
        row("edge length, 1000 px", all, [](const Sums& s) { return fmt::format("{:.1f}", s.all.length / 1e3); });
        row("area, 1000000 px²", all, [](const Sums& s) { return fmt::format("{:.2f}", s.area / 1e6); });
        row("aspect ratio, median", all, [](const Sums& s) {
            return s.aspects.empty() ? "-" : fmt::format("{:.2f}", s.aspects[s.aspects.size() / 2]);
        });
        row("aspect ratio, from", all,
            [](const Sums& s) { return s.aspects.empty() ? "-" : fmt::format("{:.2f}", s.aspects.front()); });
        row("aspect ratio, to", all,
            [](const Sums& s) { return s.aspects.empty() ? "-" : fmt::format("{:.2f}", s.aspects.back()); });
        row("edges through nodes", all, [](const Sums& s) { return fmt::format("{}", s.all.through_nodes); });
        row(fmt::format("label overlaps, of {}", all.front().all.labels), all,
            [](const Sums& s) { return fmt::format("{}", s.all.labels_hidden); });
        row("labels away from their edge", all, [](const Sums& s) { return fmt::format("{}", s.all.labels_away); });
        if (std::any_of(all.begin(), all.end(), [](const Sums& s) { return s.gave_up > 0; }))
            row("gave up (left out for all)", all, [](const Sums& s) { return fmt::format("{}", s.gave_up); });
    }

private:
    template <class Value>
    static void row(const std::string& what, const std::vector<Sums>& all, Value value) {
        fmt::print("  {:<32}", what);
        for (const Sums& sums : all) fmt::print("{:>{}}", value(sums), width);
        fmt::print("\n");
    }

    const std::vector<Column>& columns_;
};

void print_target(const char* what, double value, double most) {
    fmt::print("  {:<32}{:>{}.2f}   {} {:.2f}\n", what, value, width, value <= most ? "met," : "OVER", most);
}

double ratio(double ours, double theirs) { return theirs > 0 ? ours / theirs : ours > 0 ? 1e3 : 1; }

void print_targets(const std::vector<Column>& columns, const std::vector<Sums>& all) {
    const Sums &ours = all.at(0), &elk = all.at(1);
    fmt::print("\ntargets\n");
    print_target("crossings by ELK's", ratio(ours.all.crossings, elk.all.crossings), 1);
    print_target("bends by ELK's", ratio(bends_per_edge(ours), bends_per_edge(elk)), 1.15);
    print_target("area by ELK's", ratio(ours.area, elk.area), 0.8);
    print_target("edges through nodes", ours.all.through_nodes, 0);
    print_target("label overlaps", ours.all.labels_hidden, 0);
    print_target("labels away from their edge", ours.all.labels_away, 0);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Figures& f = all[i].all;
        const bool flawless = f.through_nodes + f.labels_hidden + f.labels_away == 0;
        fmt::print("  {:<32}{:>{}}\n", fmt::format("{} keeps those three", columns[i].tool), flawless ? "too" : "not",
                   width);
    }
}

}  // namespace

void print_diagrams(const std::vector<Sample>& samples, const std::vector<Column>& columns) {
    fmt::print("{:<46}{:>10}{:>7}{:>8}{:>11}{:>8}{:>9}{:>9}{:>7}\n", "", "crossings", "bends", "length", "size",
               "aspect", "through", "overlaps", "away");
    for (std::size_t i = 0; i < samples.size(); ++i) {
        fmt::print("{}\n", samples[i].graph.name);
        for (const Column& column : columns) {
            if (!column.figures[i]) {
                fmt::print("  {:<44}{:>10}\n", column.tool, "gave up");
                continue;
            }
            const Figures& f = *column.figures[i];
            fmt::print("  {:<44}{:>10}{:>7}{:>8.0f}{:>11}{:>8.2f}{:>9}{:>9}{:>7}\n", column.tool, f.crossings,
                       column.curved ? "-" : fmt::format("{}", f.bends), f.length,
                       fmt::format("{:.0f}×{:.0f}", f.extent.width, f.extent.height), aspect(f), f.through_nodes,
                       f.labels_hidden, f.labels_away);
        }
    }
}

void print_report(const std::vector<Sample>& samples, const std::vector<Column>& columns) {
    const Table table(columns);
    const Chosen complete = [&](std::size_t i) {
        return std::all_of(columns.begin(), columns.end(),
                           [&](const Column& column) { return column.figures[i].has_value(); });
    };
    const auto all_sums = [&](const Chosen& chosen) {
        std::vector<Sums> all;
        for (const Column& column : columns) all.push_back(sums(column, chosen, complete));
        return all;
    };
    std::vector<std::string> sets;
    for (const Sample& sample : samples) {
        if (std::find(sets.begin(), sets.end(), sample.set) == sets.end()) sets.push_back(sample.set);
    }
    for (const std::string& set : sets) {
        const auto chosen = [&](std::size_t i) { return samples[i].set == set; };
        const auto count = std::count_if(samples.begin(), samples.end(), [&](const auto& s) { return s.set == set; });
        table.print(set, static_cast<std::size_t>(count), all_sums(chosen));
    }
    const auto everything = all_sums([](std::size_t) { return true; });
    table.print("all", samples.size(), everything);
    print_targets(columns, everything);
}

}  // namespace vellum::bench
