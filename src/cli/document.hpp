/// What `render` and `check` do about diagrams.pdf, the document with several diagrams.
#pragma once

#include <optional>
#include <vector>

#include "cli/console.hpp"
#include "cli/output_options.hpp"
#include "cli/set_files.hpp"
#include "cli/workers.hpp"
#include "model/graph.hpp"
#include "publish/redraw.hpp"

namespace vellum::cli {

/// How it is to be written.
struct DocumentOrder {
    const std::vector<model::Graph>& chosen;  ///< its pages when --one-file asks for it
    bool force = false;                       ///< current or not
    Workers workers;                          ///< one of them draws it
};

/// Writes the document when it ought to be there and is not current: with --one-file of the diagrams chosen, otherwise
/// of all, if it has been rendered there before. It is left alone, and a note says so, unless each of them is valid, can
/// be drawn and everything went well so far. True when it was written.
bool render_document(const DocumentOrder& order, const Output& output, Console& console);

/// What is wrong with the document when these graphs are its pages; nullopt when nothing is or none ought to be there.
std::optional<SetFinding> judge_document(const std::vector<model::Graph>& graphs, const Output& output);

/// The document drawn again into memory, with these graphs as its pages, and compared with the file; nullopt when that is
/// not current or none ought to be there. What goes wrong is shown.
std::optional<publish::Likeness> redraw_document(const std::vector<model::Graph>& graphs, const Output& output,
                                                 const Workers& workers, Console& console);

/// What the document is called where findings name files.
publish::Expected document_file();

}  // namespace vellum::cli
