// A file of the catalogue, from YAML to the headers and tables made of it.
#include <cstdint>
#include <sstream>
#include <string>

#include "assemble.hpp"
#include "check.hpp"
#include "derive.hpp"
#include "harmless.hpp"
#include "icon_source.hpp"
#include "links.hpp"
#include "read_entries.hpp"
#include "traits.hpp"
#include "write_header.hpp"
#include "write_tables.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vellum::generator;
    Problems problems;
    Entries entries;
    std::istringstream file(std::string(reinterpret_cast<const char*>(data), size));
    read_entries(file, "catalog.yaml", entries, problems);
    derive_kinds(entries, {{{"icons.txt", 1}, "resource", "AmazonSampleThing"}}, problems);
    apply_traits(entries, problems);
    apply_links(entries, problems);
    check_entries(entries, problems);
    IconSource icons("/nonexistent", entries.line_art);
    const auto kinds = assemble(entries, icons, problems);
    vellum::fuzz::require(problems.empty() == problems.text().empty(), "problems without a word");
    if (!problems.empty()) return 0;
    headers(kinds);
    tables(kinds, false);
    return 0;
}
