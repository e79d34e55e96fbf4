/// What a file was made from, as one number: equal fingerprints, equal pictures.
#pragma once

#include <string>

#include "model/graph.hpp"
#include "publish/format.hpp"
#include "theme/theme.hpp"

namespace vellum::publish {

/// Raised by whoever changes what any diagram looks like (layout, scene, painters, formats), so that files drawn before
/// count as stale. Not the version of the library: a release that draws the same keeps its pictures current.
inline constexpr int renderer_revision = 1;

/// Everything about a diagram that any file of it depends on: the graph without its source locations, the theme, the
/// kinds and icons it uses, the bytes of custom icons, the bundled font and the renderer's revision.
/// Throws model::SystemError when a custom icon cannot be read.
std::string canonical_form(const model::Graph& graph, const theme::Theme& theme);

/// The fingerprints of one diagram's files.
class Fingerprints {
public:
    Fingerprints(const model::Graph& graph, const theme::Theme& theme);

    /// SHA-256 in hexadecimal. Only the settings this format obeys count: a PNG has a scale, a JSON has neither scale
    /// nor scheme.
    std::string of(Format format, const Settings& settings) const;

private:
    std::string diagram_;  ///< digest of the canonical form
};

}  // namespace vellum::publish
