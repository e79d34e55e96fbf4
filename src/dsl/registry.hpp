/// The diagrams a program holds, and how one becomes a graph.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/diagnostic.hpp"
#include "model/graph.hpp"
#include "vellum/diagram.hpp"

namespace vellum::dsl {

/// A diagram before anything of it has run.
struct Definition {
    std::string name;
    std::string title;
    model::SourceLocation where;  ///< of VELLUM_DIAGRAM; the file relative to `root`
    std::string root;             ///< folder that names of source files are relative to; empty: not known
    std::function<void(Diagram&)> body;
};

/// Every diagram defined with VELLUM_DIAGRAM in this program, sorted by name. Two of one name are both there, in the
/// order of their files and lines.
std::vector<Definition> definitions();

struct Built {
    model::Graph graph;
    std::vector<model::Diagnostic> warnings;
};

/// Runs the body and validates what it made. Throws InvalidDiagram with everything that was found, in the order of the
/// source, when one of the findings is an error; an exception out of the body is one.
Built build(const Definition& definition);

}  // namespace vellum::dsl
