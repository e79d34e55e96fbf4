#include "publish/set_file.hpp"

#include "pages/markdown.hpp"
#include "publish/carrier.hpp"
#include "publish/file.hpp"
#include "publish/gallery.hpp"
#include "publish/sealed_page.hpp"
#include "publish/sha256.hpp"

namespace vellum::publish {
namespace {

namespace fs = std::filesystem;

std::string overview(const std::vector<Shown>& diagrams) {
    std::vector<pages::Listed> listed;
    for (const auto& [graph, beside] : diagrams) listed.push_back({pages::describe(*graph), extensions(beside)});
    return pages::markdown_overview(listed);
}

bool is_blank(std::string_view bytes) { return bytes.find_first_not_of(" \t\r\n") == bytes.npos; }

}  // namespace

Expected expected_set_file(Format format, const std::vector<Shown>& diagrams) {
    const std::string name(set_file_name(format).value());
    return {name, format, format == Format::html ? gallery_fingerprint(diagrams) : sha256(overview(diagrams))};
}

std::string encode_set_file(Format format, const std::vector<Shown>& diagrams, std::vector<std::string> pictures) {
    if (format == Format::html) return encode_gallery(diagrams, std::move(pictures));
    const auto body = overview(diagrams);
    return sealed_page(format, std::string(set_file_name(format).value()), sha256(body), body);
}

bool is_somebody_elses(const fs::path& path) {
    std::error_code absent;
    const auto status = fs::status(path, absent);
    if (!fs::exists(status)) return false;
    if (!fs::is_regular_file(status)) return true;
    const auto bytes = read_file(path);
    return !is_blank(bytes) && !has_traces_of_comment(bytes);
}

}  // namespace vellum::publish
