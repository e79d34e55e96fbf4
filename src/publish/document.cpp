#include "publish/document.hpp"

#include <stdexcept>

#include "paint/paint.hpp"
#include "publish/fingerprint.hpp"
#include "publish/mark.hpp"
#include "publish/set_file.hpp"

namespace vellum::publish {
namespace {

constexpr Format format = Format::pdf;

std::string file_name() { return std::string(set_file_name(format).value()); }

}  // namespace

Expected expected_document(const std::vector<const model::Graph*>& pages, const theme::Theme& theme,
                           const Settings& settings) {
    std::vector<std::string> fingerprints;
    for (const auto* graph : pages) fingerprints.push_back(Fingerprints(*graph, theme).of(format, settings));
    return {file_name(), format, joint_fingerprint(fingerprints)};
}

std::string encode_document(const std::vector<scene::Scene>& pages, const Settings& settings,
                            const std::string& fingerprint) {
    const std::string title = pages.size() == 1 ? pages.front().title : "Diagrams";
    auto bytes =
        paint::pdf(pages, title, settings.scheme, unsealed_mark_of_drawing(Format::pdf, file_name(), fingerprint));
    if (!seal(format, bytes)) throw std::logic_error("a PDF document without its mark");
    return bytes;
}

}  // namespace vellum::publish
