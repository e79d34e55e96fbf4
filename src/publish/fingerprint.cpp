// Each value is taken apart by a structured binding on purpose: a field that is added to it no longer compiles here
// until someone has decided whether it can change a picture.
#include "publish/fingerprint.hpp"

#include <libdeflate.h>

#include <array>
#include <bit>
#include <set>

#include "catalog/catalog.hpp"
#include "publish/canonical.hpp"
#include "publish/file.hpp"
#include "publish/sha256.hpp"

namespace vellum::publish {

static void write(Canonical& out, const geometry::Color& color) {
    const auto& [red, green, blue] = color;
    out.put(red, green, blue);
}

static void write(Canonical& out, const geometry::Swatch& swatch) {
    const auto& [light, dark] = swatch;
    out.put(light, dark);
}

static void write(Canonical& out, const text::Style& style) {
    const auto& [weight, size] = style;
    out.put(weight, size);
}

template <class Tag>
static void write(Canonical& out, model::Id<Tag> id) {
    out.put(id.value);
}

static void write(Canonical& out, const model::Step& step) {
    const auto& [number, text, where] = step;
    out.put(number, text);
}

static void write(Canonical& out, const model::Note& note) {
    const auto& [topic, text, where] = note;
    out.put(topic, text);
}

static void write(Canonical& out, const model::Item& item) {
    const auto& [key, label, caption, link, tooltip, alt, parent, color, steps, where] = item;
    out.put(key, label, caption, link, tooltip, alt, parent, color, steps);
}

static void write(Canonical& out, const model::Node& node) {
    const model::Item& item = node;
    out.put(item, node.id);
    // Where a custom icon lies says nothing about the picture and differs from machine to machine; its bytes count.
    out.put(!node.icon_file.empty());
    if (!node.icon_file.empty()) out.put(read_file(node.icon_file));
}

static void write(Canonical& out, const model::Cluster& cluster) {
    const model::Item& item = cluster;
    out.put(item, cluster.id, cluster.from_node_kind, cluster.children);
}

static void write(Canonical& out, const model::Overlay& overlay) {
    const model::Item& item = overlay;
    out.put(item, overlay.id, overlay.from_node_kind, overlay.members);
}

static void write(Canonical& out, const model::Edge& edge) {
    const auto& [id, tail, head, relation, arrows, label, link, tooltip, line, color, step, bundle, where] = edge;
    out.put(id, tail, head, relation, arrows, label, link, tooltip, line, color, step, bundle);
    out.put(theme::word(relation), theme::dashes(relation), theme::dashes(line));
}

static void write(Canonical& out, const model::Graph& graph) {
    // What lint is to overlook changes no picture.
    const auto& [name, title, summary, direction, fold, effort, routing, nodes, clusters, edges, overlays, notes,
                 silences, children, where, source_root] = graph;
    out.put(name, title, summary, direction, nodes, clusters, edges, notes, children);
    if (routing != Routing::orthogonal) out.put("routing", routing);
    if (!overlays.empty()) out.put("overlays", overlays);  // diagrams without any keep the form they had before
    if (fold) out.put("fold", fold);
    for (const auto& cluster : clusters) {
        if (cluster.direction) out.put("flow", cluster.id, *cluster.direction);
    }
    if (effort != model::default_effort) out.put("effort", effort);
}

static void write(Canonical& out, const catalog::GroupStyle& style) {
    const auto& [border, fill, line, corner_icon, title] = style;
    out.put(border, fill, line, corner_icon, title);
}

/// Like the fonts (below), icons come with the build and are large: length and checksum tell them apart.
static void write(Canonical& out, const catalog::Icon& icon) {
    out.put(icon.id, icon.width, icon.height, icon.tile);  // the rest is drawn from the body
    out.put(icon.body.size(), libdeflate_crc32(0, icon.body.data(), icon.body.size()));
}

static void write(Canonical& out, const catalog::Kind& kind) {
    // Left out: what only searches and validation read.
    // Art is apart (put_art): it is not there on every machine.
    out.put(kind.key, kind.name, kind.label, kind.category, kind.is_group, kind.group, kind.icon != nullptr);
}

/// The fields of a table whose fields are all of one type.
template <class Field, class Table>
static auto fields_of(const Table& table) {
    static_assert(sizeof(Table) % sizeof(Field) == 0);
    return std::bit_cast<std::array<Field, sizeof(Table) / sizeof(Field)>>(table);
}

static void write(Canonical& out, const theme::Theme& theme) {
    const auto& [metrics, fonts, colors] = theme;
    for (const double size : fields_of<double>(metrics)) out.put(size);
    for (const auto& style : fields_of<text::Style>(fonts)) out.put(style);
    for (const auto& swatch : fields_of<geometry::Swatch>(colors)) out.put(swatch);
}

namespace {

/// The kinds that the graph uses, each once, in the order of their keys.
std::vector<const catalog::Kind*> kinds_of(const model::Graph& graph) {
    std::set<std::string_view> keys;
    for (const auto& node : graph.nodes) keys.insert(node.key);
    for (const auto& cluster : graph.clusters) keys.insert(cluster.key);
    for (const auto& overlay : graph.overlays) keys.insert(overlay.key);
    std::vector<const catalog::Kind*> kinds;
    for (const auto key : keys) {
        if (const auto* kind = catalog::find(key)) kinds.push_back(kind);
    }
    return kinds;
}

/// Those that the format obeys. Only an SVG tells the automatic scheme from the light one.
void put_settings(Canonical& out, Format format, const Settings& settings) {
    switch (format) {
        case Format::svg: return out.put(settings.scheme);
        case Format::png:
        case Format::jpg: return out.put(settings.scheme == paint::Scheme::dark, settings.scale);
        case Format::pdf: return out.put(settings.scheme == paint::Scheme::dark);
        case Format::json:
        case Format::md:
        case Format::html: return;
    }
}

std::string_view definition_part(std::string_view fingerprint) { return fingerprint.substr(0, fingerprint.find('-')); }

/// Which font this is. It comes with the build, from a package everyone may trust, and has megabytes: its length and
/// checksum tell releases apart at a hundredth of what a digest costs.
std::string fonts() {
    Canonical out;
    for (const auto weight : {text::Weight::regular, text::Weight::medium, text::Weight::semibold}) {
        out.put(text::font_bytes(weight).size(), text::font_checksum(weight));
    }
    return out.text();
}

}  // namespace

std::string canonical_form(const model::Graph& graph, const theme::Theme& theme) {
    Canonical out;
    out.put("vellum", renderer_revision, graph, theme);
    for (const auto* kind : kinds_of(graph)) out.put(*kind);
    static const std::string of_fonts = fonts();
    return out.text() + of_fonts;
}

std::string art_form(const model::Graph& graph) {
    Canonical out;
    for (const auto* kind : kinds_of(graph)) {
        out.put(kind->color);
        if (kind->icon) out.put(*kind->icon);
    }
    return out.text();
}

Fingerprints::Fingerprints(const model::Graph& graph, const theme::Theme& theme)
    : diagram_(sha256(canonical_form(graph, theme))), art_(sha256(art_form(graph)).substr(0, art_length)) {}

std::string Fingerprints::of(Format format, const Settings& settings) const {
    Canonical out;
    out.put(diagram_, name(format));
    put_settings(out, format, settings);
    return sha256(out.text()) + '-' + art_;
}

std::string joint_fingerprint(const std::vector<std::string>& fingerprints) {
    Canonical definitions, art;
    for (const auto& fingerprint : fingerprints) {
        definitions.put(definition_part(fingerprint));
        art.put(fingerprint.substr(definition_part(fingerprint).size()));
    }
    return sha256(definitions.text()) + '-' + sha256(art.text()).substr(0, art_length);
}

bool has_same_definition(std::string_view one, std::string_view other) {
    return definition_part(one) == definition_part(other);
}

bool is_current(std::string_view found, std::string_view expected) {
    if (found == expected) return true;
    return !catalog::has_aws_icons() && has_same_definition(found, expected);
}

}  // namespace vellum::publish
