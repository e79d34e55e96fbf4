/// What a file was made from, as one number: equal fingerprints, equal pictures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/graph.hpp"
#include "publish/format.hpp"
#include "theme/theme.hpp"

namespace vellum::publish {

/// Raised by whoever changes what any diagram looks like (layout, scene, painters, formats), so that files drawn before
/// count as stale. Not the version of the library: a release that draws the same keeps its pictures current.
inline constexpr int renderer_revision = 9;

/// Everything about a diagram that any file of it depends on, the art of its icons aside: the graph without its source
/// locations, the theme, the kinds it uses, the bytes of custom icons, the bundled font and the renderer's revision.
/// Throws model::SystemError when a custom icon cannot be read.
std::string canonical_form(const model::Graph& graph, const theme::Theme& theme);

/// The icons of the diagram's kinds as this build draws them, and the colours that come from them.
std::string art_form(const model::Graph& graph);

/// Hexadecimal digits of the digest of art in a fingerprint: it is told apart, not protected.
inline constexpr std::size_t art_length = 16;

/// The fingerprints of one diagram's files.
class Fingerprints {
public:
    Fingerprints(const model::Graph& graph, const theme::Theme& theme);

    /// `DEFINITION-ART`: SHA-256 in hexadecimal of the canonical form, and the beginning of that of the icons' art. Only
    /// the settings this format obeys count: a PNG has a scale, a JSON has neither scale nor scheme.
    std::string of(Format format, const Settings& settings) const;

private:
    std::string diagram_;  ///< digest of the canonical form
    std::string art_;      ///< digest of the art, shortened
};

/// The fingerprint of a file made from several things, in their order, that have these fingerprints.
std::string joint_fingerprint(const std::vector<std::string>& fingerprints);

/// Do they differ in the art of the catalogue's icons at most?
bool has_same_definition(std::string_view one, std::string_view other);

/// Does a file with the fingerprint `found` show what `expected` says? A build without the icon packages cannot know
/// their art: to it, a file with another art is current when the definition is the same, so that it neither complains
/// about pictures drawn with the icons nor draws over them.
bool is_current(std::string_view found, std::string_view expected);

}  // namespace vellum::publish
