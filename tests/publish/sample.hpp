/// Files of every format with a mark, made by hand or by the real encoders; and a graph in which every field is set.
#pragma once

#include <filesystem>
#include <string>

#include "model/graph.hpp"
#include "publish/format.hpp"

namespace vellum::test {

/// A sealed file of a few hundred bytes.
std::string sealed_file(publish::Format format, const std::string& diagram = "sample",
                        const std::string& fingerprint = std::string(64, 'f'));

/// Two clusters, two nodes, an edge, with a value in every field.
model::Graph full_graph();

/// A new, empty folder below the test's scratch folder.
std::filesystem::path fresh_folder(const std::string& name);

}  // namespace vellum::test
