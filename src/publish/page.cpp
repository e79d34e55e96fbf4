#include "publish/page.hpp"

#include <stdexcept>
#include <system_error>

#include "pages/markdown.hpp"
#include "publish/carrier.hpp"
#include "publish/mark.hpp"
#include "publish/sealed_page.hpp"
#include "publish/sha256.hpp"

namespace vellum::publish {
namespace {

namespace fs = std::filesystem;

std::string body(const Shown& diagram, const std::string& source) {
    return pages::markdown(pages::describe(*diagram.graph), {extensions(diagram.beside), source});
}

}  // namespace

std::vector<std::string> extensions(const std::vector<Format>& formats) {
    std::vector<std::string> all;
    for (const Format format : formats) all.emplace_back(name(format));
    return all;
}

std::string sealed_page(Format format, const std::string& name, const std::string& fingerprint, std::string page) {
    const auto mark = unsealed_mark(name, fingerprint);
    const bool html = format == Format::html;
    page.insert(html ? before_comment_of_html.size() : 0, comment_with(mark) + (html ? "" : "\n"));
    if (!seal(format, page)) throw std::logic_error("a page without its mark");
    return page;
}

std::string source_address(const model::Graph& graph, const fs::path& folder) {
    if (graph.source_root.empty()) return "";
    std::error_code problem;
    const auto root = fs::weakly_canonical(graph.source_root, problem);
    const auto source = root / graph.where.file;
    const auto from = fs::weakly_canonical(fs::absolute(folder, problem), problem);
    const auto below_root = from.lexically_relative(root);
    if (problem || below_root.empty() || *below_root.begin() == "..") return "";
    if (!fs::is_regular_file(source, problem)) return "";
    return source.lexically_relative(from).generic_string();
}

std::string page_fingerprint(const Shown& diagram) { return sha256(body(diagram, "")); }

std::string encode_page(const Shown& diagram, const fs::path& folder) {
    return sealed_page(Format::md, diagram.graph->name, page_fingerprint(diagram),
                       body(diagram, source_address(*diagram.graph, folder)));
}

}  // namespace vellum::publish
