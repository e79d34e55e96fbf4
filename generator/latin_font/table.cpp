#include "table.hpp"

#include <array>
#include <stdexcept>

namespace vellum::latin_font {

void Table::put_16(std::size_t value) {
    if (value > 0xFFFF) throw std::runtime_error("a table of the reduced font becomes too large");
    put(value, 2);
}

void Table::put_16(std::initializer_list<std::size_t> values) {
    for (const std::size_t value : values) put_16(value);
}

void Table::put(std::size_t value, unsigned length) {
    while (length-- > 0) bytes_ += static_cast<char>(value >> 8 * length & 0xFF);
}

std::string_view bytes_of(const Blob& blob) {
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

std::string table_of(const Face& face, hb_tag_t tag) {
    return std::string(bytes_of(Blob(hb_face_reference_table(face.get(), tag))));
}

Face built(const Face& builder) { return Face(hb_face_create(Blob(hb_face_reference_blob(builder.get())).get(), 0)); }

Face with_tables(const Face& face, const Tables& tables) {
    const Face builder(hb_face_builder_create());
    Tables all;
    std::array<hb_tag_t, 64> tags{};
    unsigned count = tags.size();
    hb_face_get_table_tags(face.get(), 0, &count, tags.data());
    for (unsigned i = 0; i < count; ++i) all[tags[i]] = table_of(face, tags[i]);
    for (const auto& [tag, bytes] : tables) all[tag] = bytes;
    for (const auto& [tag, bytes] : all) {
        if (bytes.empty()) continue;
        const Blob blob(hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_DUPLICATE,
                                       nullptr, nullptr));
        if (!hb_face_builder_add_table(builder.get(), tag, blob.get())) throw std::runtime_error("out of memory");
    }
    return built(builder);
}

}  // namespace vellum::latin_font
