/// Which files ought to be in the folder, from what was asked for and what is there already.
#pragma once

#include <vector>

#include "cli/output_options.hpp"
#include "model/graph.hpp"
#include "publish/freshness.hpp"
#include "publish/page.hpp"

namespace vellum::cli {

/// Is the diagram among those that the command is about?
enum class Chosen { no, yes };

/// Pages link to what lies beside them, so that they may have to follow a render of other formats.
enum class Pages {
    asked_for,  ///< only when their format is one asked for
    there_too   ///< and when they have been rendered there before
};

/// The diagram with those of its files that pages may show: what has been rendered there before, and what is asked for.
publish::Shown shown_in(const Output& output, const model::Graph& graph, Chosen chosen);

/// The formats in which the folder ought to hold this diagram.
std::vector<publish::Format> expected_formats(const model::Graph& graph, const Output& output, Pages pages);

/// The files that ought to be there for this diagram: those of the formats asked for; when none were, those of the
/// default formats and of any other that has been rendered there before.
std::vector<publish::Expected> expected_files(const publish::Shown& diagram, const Output& output, Pages pages);

/// Likewise the formats of which the page about all diagrams ought to be there.
std::vector<publish::Format> expected_set_files(const Output& output, Pages pages);

}  // namespace vellum::cli
