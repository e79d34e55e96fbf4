/// What the generator writes at build time: kinds and icons without a pointer in them, so that nothing has to be relocated
/// when a program starts. catalog.hpp has them as its users see them.
#pragma once

#include <cstdint>
#include <span>

#include "catalog/catalog.hpp"

namespace vellum::catalog::tables {

/// A text by its place in the embedded file of texts.
struct Text {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
};

/// Some rows of `lists`.
struct List {
    std::uint32_t begin = 0;
    std::uint32_t count = 0;
};

struct Icon {
    double width, height;
    Text id, body;
    bool tile, dark_art;
};

struct Containment {
    List inside_any_of, stands_in;
    bool at_top = true, in_services = true;
    Text message;
};

constexpr std::uint32_t no_icon = 0xFFFFFFFF;

struct Kind {
    Text key, name, label, category, header;
    geometry::Color color;
    List aliases;
    std::uint32_t icon;  ///< its row in `icons`, or no_icon
    bool is_group;
    GroupStyle group;
    Containment containment;
    Text link;
    Traits traits;
};

/// A second C++ name of a kind: one it had before, or another spelling.
struct OtherName {
    Text key;
    std::uint32_t kind;  ///< its row in `kinds`
};

extern const std::span<const Icon> icons;
extern const std::span<const Text> lists;
extern const std::span<const Kind> kinds;             ///< sorted by key
extern const std::span<const OtherName> other_names;  ///< sorted by key
extern const bool has_aws_icons;

std::string_view text(Text at);

}  // namespace vellum::catalog::tables
