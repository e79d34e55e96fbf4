/// Markdown pages as files: that of one diagram, and README.md about all diagrams of a program.
///
/// A page's fingerprint is the digest of what it says. That is quickly made, for nothing is laid out, and exact: a page
/// is stale when it would say something else, and only then.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "model/graph.hpp"
#include "publish/format.hpp"

namespace vellum::publish {

/// A diagram and those of its files in a folder that pages may show and link.
struct Shown {
    const model::Graph* graph = nullptr;
    std::vector<Format> beside;
};

/// The address of the diagram's source, seen from the folder: `../diagrams/shop.cpp`. Empty when the source is not there
/// or the folder lies outside of the root of the sources: an address out of it would hold on this machine only.
std::string source_address(const model::Graph& graph, const std::filesystem::path& folder);

/// The address of the source does not count: a page that lies in another folder says the same.
std::string page_fingerprint(const Shown& diagram);

/// The bytes of NAME.md, marked and sealed (mark.hpp).
std::string encode_page(const Shown& diagram, const std::filesystem::path& folder);

}  // namespace vellum::publish
