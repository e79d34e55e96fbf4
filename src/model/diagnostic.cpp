#include "model/diagnostic.hpp"

#include <fmt/format.h>

namespace vellum::model {
namespace {

std::string joined(const std::vector<Diagnostic>& diagnostics) {
    std::string out;
    for (const auto& diagnostic : diagnostics) {
        if (!out.empty()) out += '\n';
        out += to_string(diagnostic);
    }
    return out;
}

}  // namespace

std::string to_string(const Diagnostic& d) {
    const auto place = d.where.file.empty() ? std::string() : fmt::format("{}:{}: ", d.where.file, d.where.line);
    const auto fix = d.fix.empty() ? std::string() : fmt::format(" ({})", d.fix);
    return place + d.message + fix;
}

InvalidDiagram::InvalidDiagram(std::vector<Diagnostic> found)
    : std::runtime_error(joined(found)), diagnostics(std::move(found)) {}

}  // namespace vellum::model
