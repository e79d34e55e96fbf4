/// Which files of a folder are not what the definitions say. Nothing is drawn: fingerprints and checksums decide.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "publish/format.hpp"

namespace vellum::publish {

enum class State {
    missing,    ///< no file of that name
    stale,      ///< drawn from another definition, with other settings or by another renderer
    damaged,    ///< carries no mark of ours, or not every byte is as it was written
    left_over,  ///< ours, but of no diagram there is, or under a name that is not its own
    different   ///< current by its mark, yet not what is drawn now (redraw.hpp)
};

/// A file that ought to be in the folder.
struct Expected {
    std::string diagram;
    Format format = Format::svg;
    std::string fingerprint;
};

/// `FOLDER/DIAGRAM.FORMAT`.
std::filesystem::path path_of(const std::filesystem::path& folder, std::string_view diagram, Format format);

/// What is wrong with that file; nullopt when it is current. Throws model::SystemError when it cannot be read.
std::optional<State> judge(const Expected& expected, const std::filesystem::path& folder);

/// Why that file, of which `judge` has said this, is so; empty where there is no more to say.
std::string reason(State state, const Expected& expected, const std::filesystem::path& folder);

/// True when there is a file of that format and it carries our mark, whatever its state. One that cannot be read is not
/// known to be ours.
bool is_ours(const std::filesystem::path& path, Format format);

/// The files in the folder that carry our mark without being `NAME.FORMAT` of a diagram, sorted by name. Other people's
/// files are never among them. Throws model::SystemError when the folder cannot be read; one that does not exist holds
/// nothing.
std::vector<std::filesystem::path> left_over(const std::filesystem::path& folder,
                                             const std::set<std::string>& diagrams);

}  // namespace vellum::publish
