/// Files about all diagrams of a program together: README.md, which lists them; diagrams.pdf is in document.hpp.
///
/// They lie in the folder like the diagrams' own files, under a name that no diagram may have (model::validate), and
/// are expected, judged and left over like them: `Expected::diagram` is their name, "README".
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "publish/format.hpp"
#include "publish/freshness.hpp"
#include "publish/page.hpp"

namespace vellum::publish {

/// The name without extension of a format's file about all diagrams; nullopt when it has none.
constexpr std::optional<std::string_view> set_file_name(Format format) {
    if (format == Format::md) return "README";
    if (format == Format::pdf) return "diagrams";
    return std::nullopt;
}

/// That page with its fingerprint, when it is about these diagrams, in this order. Throws as canonical_form does.
Expected expected_set_file(Format format, const std::vector<Shown>& diagrams);

/// Its bytes, marked and sealed (mark.hpp).
std::string encode_set_file(Format format, const std::vector<Shown>& diagrams);

/// True when somebody else's file has that name: one with something in it and no trace of our mark. Unlike `NAME.md`
/// such a file is never replaced, for folders have READMEs of their own. Throws model::SystemError when it cannot be
/// read.
bool is_somebody_elses(const std::filesystem::path& path);

}  // namespace vellum::publish
