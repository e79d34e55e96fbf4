/// What stands behind the handles of a diagram while its body runs. Private to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dsl/registry.hpp"
#include "model/diagnostic.hpp"
#include "model/graph.hpp"
#include "vellum/connect.hpp"

namespace vellum::dsl {

using detail::Ref;

/// Position of a call in a diagram's source, as the compiler names the file.
struct At {
    const char* file = "";
    int line = 0;
};

/// A run that a link leaves: kept here until the other end comes.
struct OpenEdge {
    detail::Run left;
    detail::Heads heads;
    Link link;
    bool closed = false;
};

/// A graph under construction. Handles find it by number for as long as it lives.
class Recorder {
public:
    explicit Recorder(const Definition& definition);
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    ~Recorder();

    /// The recorder a handle belongs to. For one that belongs to none that lives: the recorder of the body that is
    /// running, to which the misuse is reported. Throws std::logic_error when no body is running in this thread.
    static Recorder& responsible_for(Ref ref);

    unsigned number() const { return number_; }
    Ref diagram() const { return {number_, 0}; }
    model::Graph& graph() { return graph_; }

    /// Enters a node, cluster or overlay; the number is the handle's.
    Ref enter(model::Element element);
    /// True for a node, cluster or overlay of this diagram.
    bool owns(Ref ref) const;
    model::Element element(Ref ref) const { return elements_[ref.element - 1]; }
    model::Item& item(Ref ref);

    Ref keep_list(std::vector<Ref> elements);
    /// The elements at the end of a run: one, or those of a list. Some may be none of this diagram's.
    std::vector<Ref> elements_at(detail::Stop stop) const;

    Ref keep_open(OpenEdge edge);
    /// Null when the edge was opened in another diagram.
    OpenEdge* find_open(Ref pending);

    /// The number of a step: the wanted one, or for 0 the next.
    int number_step(int wanted);
    std::uint32_t next_bundle() { return bundles_++; }

    /// Reads `#RRGGBB`; anything else is reported.
    std::optional<geometry::Color> read_color(std::string_view text, At at);

    model::SourceLocation where(At at) const;
    void error(At at, std::string message, std::string fix);

    /// Everything found so far, with the links that lead nowhere.
    std::vector<model::Diagnostic> take_findings();
    model::Graph take_graph() { return std::move(graph_); }

private:
    unsigned number_;
    std::string root_;
    model::Graph graph_;
    std::vector<model::Element> elements_;
    std::vector<std::vector<Ref>> lists_;
    std::vector<OpenEdge> open_;
    std::vector<model::Diagnostic> findings_;
    int highest_step_ = 0;
    std::uint32_t bundles_ = 0;
};

/// The caller's text as our own.
inline std::string copy(Text text) { return std::string(text.data() ? text.data() : "", text.size()); }

}  // namespace vellum::dsl
