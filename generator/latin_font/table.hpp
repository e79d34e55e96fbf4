/// Tables of a font: written number by number, most significant byte first, and put into a font in place of others.
#pragma once

#include <hb.h>

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

#include "text/handle.hpp"

namespace vellum::latin_font {

using Blob = text::Handle<hb_blob_t, hb_blob_destroy>;
using Face = text::Handle<hb_face_t, hb_face_destroy>;

/// The bytes of a table so far.
class Table {
public:
    void put_8(std::size_t value) { put(value, 1); }
    /// Throws std::runtime_error when the number is larger than 16 bits.
    void put_16(std::size_t value);
    void put_16(std::initializer_list<std::size_t> values);
    void put_32(std::size_t value) { put(value, 4); }
    void put(std::string_view bytes) { bytes_ += bytes; }

    const std::string& bytes() const { return bytes_; }

private:
    void put(std::size_t value, unsigned length);

    std::string bytes_;
};

/// The bytes as long as the blob lives.
std::string_view bytes_of(const Blob& blob);

/// The bytes of a table; empty when the face has none of that name.
std::string table_of(const Face& face, hb_tag_t tag);

/// A face that was put together from tables, as one that can tell which it has.
Face built(const Face& builder);

/// By their names; an empty one takes the table away.
using Tables = std::map<hb_tag_t, std::string>;

/// The face with these tables instead of its own. Throws std::runtime_error when there is no memory for it.
Face with_tables(const Face& face, const Tables& tables);

}  // namespace vellum::latin_font
