/// Files about all diagrams of a program together: README.md, which lists them, and index.html, their gallery;
/// diagrams.pdf is in document.hpp.
///
/// They lie in the folder like the diagrams' own files, under names that no diagram may have (model::validate), and
/// are expected, judged and left over like them: `Expected::diagram` is their name, "README" or "index".
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
    if (format == Format::html) return "index";
    return std::nullopt;
}

/// That page with its fingerprint, when it is about these diagrams, in this order. Throws as canonical_form does.
Expected expected_set_file(Format format, const std::vector<Shown>& diagrams);

/// Does that file hold the pictures themselves?
constexpr bool holds_pictures(Format format) { return format == Format::html; }

/// Its bytes, marked and sealed (mark.hpp). `pictures`: of each diagram its own (gallery.hpp), for a file that holds
/// them. Throws model::SystemError when one of them cannot be read.
std::string encode_set_file(Format format, const std::vector<Shown>& diagrams, std::vector<std::string> pictures = {});

/// True when somebody else's file has that name: one with something in it and no trace of our mark. Unlike `NAME.md`
/// such a file is never replaced, for folders have READMEs and start pages of their own. Throws model::SystemError when it cannot be
/// read.
bool is_somebody_elses(const std::filesystem::path& path);

}  // namespace vellum::publish
