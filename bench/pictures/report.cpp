#include "pictures/report.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>

namespace vellum::bench {
namespace {

constexpr int width = 14;

/// The figures of a tool over several diagrams, added up.
struct Sums {
    int edges = 0;
    int bends = 0;
    quality::Measures all;
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
        const quality::Measures& m = *column.figures[i];
        sums.edges += static_cast<int>(m.bends.size());
        sums.bends += quality::all_bends(m);
        sums.all.crossings += m.crossings;
        sums.all.length += m.length;
        sums.all.area += m.area;
        sums.all.edges_through_nodes += m.edges_through_nodes;
        sums.all.labels += m.labels;
        sums.all.overlapped_labels += m.overlapped_labels;
        sums.all.stray_labels += m.stray_labels;
        sums.aspects.push_back(m.aspect);
    }
    std::sort(sums.aspects.begin(), sums.aspects.end());
    return sums;
}

double bends_per_edge(const Sums& s) { return s.edges == 0 ? 0 : s.bends / static_cast<double>(s.edges); }

class Table {
public:
    explicit Table(const std::vector<Column>& columns) : columns_(columns) {}

    void print(const std::string& title, std::size_t diagrams, const std::vector<Sums>& all) const {
        fmt::print("\n{:<34}", fmt::format("{}, {} diagrams, {} edges", title, diagrams, all.front().edges));
        for (const Column& column : columns_) fmt::print("{:>{}}", column.tool, width);
        fmt::print("\n");
        row("edge crossings", all, [](const Sums& s) { return fmt::format("{}", s.all.crossings); });
        fmt::print("  {:<32}", "bends per edge");
        for (std::size_t i = 0; i < all.size(); ++i)
            fmt::print("{:>{}}", columns_[i].curved ? "-" : fmt::format("{:.2f}", bends_per_edge(all[i])), width);
        fmt::print("\n");
        row("edge length, 1000 px", all, [](const Sums& s) { return fmt::format("{:.1f}", s.all.length / 1e3); });
        row("area, 1000000 px²", all, [](const Sums& s) { return fmt::format("{:.2f}", s.all.area / 1e6); });
        row("aspect ratio, median", all, [](const Sums& s) {
            return s.aspects.empty() ? "-" : fmt::format("{:.2f}", s.aspects[s.aspects.size() / 2]);
        });
        row("aspect ratio, from", all,
            [](const Sums& s) { return s.aspects.empty() ? "-" : fmt::format("{:.2f}", s.aspects.front()); });
        row("aspect ratio, to", all,
            [](const Sums& s) { return s.aspects.empty() ? "-" : fmt::format("{:.2f}", s.aspects.back()); });
        row("edges through nodes", all, [](const Sums& s) { return fmt::format("{}", s.all.edges_through_nodes); });
        row(fmt::format("label overlaps, of {}", all.front().all.labels), all,
            [](const Sums& s) { return fmt::format("{}", s.all.overlapped_labels); });
        row("labels away from their edge", all, [](const Sums& s) { return fmt::format("{}", s.all.stray_labels); });
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
    print_target("area by ELK's", ratio(ours.all.area, elk.all.area), 0.8);
    print_target("edges through nodes", ours.all.edges_through_nodes, 0);
    print_target("label overlaps", ours.all.overlapped_labels, 0);
    print_target("labels away from their edge", ours.all.stray_labels, 0);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const quality::Measures& m = all[i].all;
        const bool flawless = m.edges_through_nodes + m.overlapped_labels + m.stray_labels == 0;
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
            const quality::Measures& m = *column.figures[i];
            const double height = std::sqrt(m.area / std::max(m.aspect, 1e-9));
            fmt::print("  {:<44}{:>10}{:>7}{:>8.0f}{:>11}{:>8.2f}{:>9}{:>9}{:>7}\n", column.tool, m.crossings,
                       column.curved ? "-" : fmt::format("{}", quality::all_bends(m)), m.length,
                       fmt::format("{:.0f}×{:.0f}", height * m.aspect, height), m.aspect, m.edges_through_nodes,
                       m.overlapped_labels, m.stray_labels);
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
