/// Our mark on a file: which diagram it shows, what it was made from, and a checksum of its own bytes.
///
/// A file cannot hold the digest of all its bytes, for the digest is among them. So the digest is taken with its own
/// field (and, in a PNG, the checksum of the chunk around it) blanked, then written into the field. A sealed file is
/// one that sealing again does not change: any other byte in it changes the digest, and any other digest is replaced.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "publish/format.hpp"

namespace vellum::publish {

struct Mark {
    std::string diagram;      ///< name of the diagram
    std::string fingerprint;  ///< see fingerprint.hpp
    std::string generator;    ///< what wrote it: `vellum, renderer revision 3`; empty on a page
    std::string toolchain;    ///< see toolchain.hpp; empty on a page, and on files of earlier versions
    bool intact = false;      ///< the checksum holds: every byte is as it was written
};

/// This renderer, as the files it writes name it.
std::string generator();

/// The key and value pairs an encoder has to write into a file of this diagram for it to be sealed afterwards. A page's:
/// it is the same whichever revision of the renderer wrote it.
std::vector<std::pair<std::string, std::string>> unsealed_mark(std::string diagram, std::string fingerprint);

/// Those of a file that is drawn: they name the renderer and its toolchain too.
std::vector<std::pair<std::string, std::string>> unsealed_mark_of_drawing(Format format, std::string diagram,
                                                                          std::string fingerprint);

/// Fills in the checksum of a file that was encoded with an unsealed mark. False when the file carries none.
bool seal(Format format, std::string& bytes);

/// True when read_mark gives a mark: known at once, since no checksum is computed.
bool carries_mark(Format format, std::string_view bytes);

/// Reads the mark of a file, whatever its bytes are; nullopt when it carries none. Of the beginning of a file, the mark
/// can be read too, and is not intact.
std::optional<Mark> read_mark(Format format, std::string_view bytes);

}  // namespace vellum::publish
