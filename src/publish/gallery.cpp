#include "publish/gallery.hpp"

#include "pages/gallery.hpp"
#include "publish/canonical.hpp"
#include "publish/carrier.hpp"
#include "publish/file.hpp"
#include "publish/fingerprint.hpp"
#include "publish/freshness.hpp"
#include "publish/mark.hpp"
#include "publish/render.hpp"
#include "publish/sealed_page.hpp"
#include "publish/set_file.hpp"
#include "publish/sha256.hpp"

namespace vellum::publish {
namespace {

const Settings as_shown;  // an SVG for both schemes, whatever scheme and scale other files have

std::string fingerprint_of(const model::Graph& graph) {
    return Fingerprints(graph, theme::standard()).of(Format::svg, as_shown);
}

}  // namespace

std::string gallery_fingerprint(const std::vector<Shown>& diagrams) {
    Canonical definitions, art;
    definitions.put("gallery", pages::gallery_assets());
    for (const auto& diagram : diagrams) {
        const auto fingerprint = fingerprint_of(*diagram.graph);
        const auto dash = fingerprint.find('-');
        definitions.put(fingerprint.substr(0, dash), pages::gallery_words(*diagram.graph));
        art.put(fingerprint.substr(dash + 1));
    }
    return sha256(definitions.text()) + '-' + sha256(art.text()).substr(0, art_length);
}

std::optional<std::string> picture_in(const std::filesystem::path& folder, const model::Graph& graph) {
    if (judge({graph.name, Format::svg, fingerprint_of(graph)}, folder)) return std::nullopt;
    return read_file(path_of(folder, graph.name, Format::svg));
}

std::string draw_picture(const model::Graph& graph) {
    return encode(Format::svg, graph, draw(graph, theme::standard()), as_shown, fingerprint_of(graph));
}

std::string encode_gallery(const std::vector<Shown>& diagrams, std::vector<std::string> pictures) {
    std::vector<pages::Exhibit> exhibits;
    for (std::size_t i = 0; i < diagrams.size(); ++i) exhibits.push_back({diagrams[i].graph, std::move(pictures[i])});
    const std::string name(set_file_name(Format::html).value());
    return sealed_page(Format::html, name, gallery_fingerprint(diagrams), pages::gallery(exhibits));
}

}  // namespace vellum::publish
