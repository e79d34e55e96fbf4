/// A diagram in words: what its page, the overview of all diagrams and the gallery are made from.
///
/// Plain values in the order they are to be shown. Texts are as the diagram has them, escaped for nothing. Ids are those
/// of `model::name_all`, which SVG and JSON files carry as well.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/graph.hpp"

namespace vellum::pages {

/// A numbered step. Two of one number stand one after the other.
struct Step {
    int number = 0;
    std::string text;
    std::vector<std::string> where;  ///< what carries it in the picture: `Schedule → State machine`, `Aggregate`
    std::vector<std::string> ids;    ///< of those edges, nodes and clusters; all edges of a fan
};

/// The notes on one topic.
struct Topic {
    std::string title;               ///< as a heading: `Velocity`
    std::vector<std::string> notes;  ///< in the order of declaration
};

/// A node or cluster as the page names it.
struct Part {
    std::string id;
    std::string label;
    std::string link;  ///< the diagram's own; empty: none
};

/// A kind and what the diagram has of it.
struct Use {
    std::string_view key;   ///< `aws::Glue`
    std::string_view name;  ///< `AWS Glue`
    std::string_view link;  ///< the vendor's page; empty: not known
    std::vector<Part> parts;
};

/// A relation that edges of the diagram have.
struct RelationUse {
    Relation relation = Relation::flow;
    std::string_view word;     ///< `reads`
    std::string_view line;     ///< its line style in characters: `╌╌╌▶`
    std::string_view meaning;  ///< `fetches from`
    std::size_t edges = 0;
};

/// An address that the diagram gives to an edge or to a frame that no table lists.
struct Link {
    std::string text;
    std::string address;
};

struct Page {
    std::string name;                    ///< file stem
    std::string title;                   ///< the name where the diagram has none
    std::string summary;                 ///< may be empty
    std::string source;                  ///< file of the definition, as diagnostics name it: `diagrams/shop.cpp`
    std::vector<Step> steps;             ///< by number
    std::vector<Topic> topics;           ///< in the order in which they are first noted
    std::vector<Use> services;           ///< of AWS and others, in the order in which they first occur
    std::vector<Use> others;             ///< the generic ones: users, databases
    std::vector<RelationUse> relations;  ///< in the order of the vocabulary, which is the legend's
    std::vector<Link> links;
};

/// The words of a valid graph. Kinds point into the catalogue, which lives as long as the program.
Page describe(const model::Graph& graph);

/// Of how many things of these kinds the diagram has some.
std::size_t count_parts(const std::vector<Use>& uses);

}  // namespace vellum::pages
