/// diagrams.pdf: several diagrams of a program in one PDF document, a page each.
#pragma once

#include <string>
#include <vector>

#include "model/graph.hpp"
#include "publish/format.hpp"
#include "publish/freshness.hpp"
#include "scene/scene.hpp"
#include "theme/theme.hpp"

namespace vellum::publish {

/// The document with its fingerprint, when these diagrams are its pages. It follows from the fingerprints of their own
/// PDF files, and from their order. Throws as canonical_form does.
Expected expected_document(const std::vector<const model::Graph*>& pages, const theme::Theme& theme,
                           const Settings& settings);

/// Its bytes, marked and sealed (mark.hpp).
std::string encode_document(const std::vector<scene::Scene>& pages, const Settings& settings,
                            const std::string& fingerprint);

}  // namespace vellum::publish
