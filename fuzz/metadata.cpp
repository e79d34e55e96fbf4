// The mark that `check` reads back, from whatever lies in the folder.
#include <cstdint>
#include <string>
#include <string_view>

#include "harmless.hpp"
#include "publish/carrier.hpp"
#include "publish/mark.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vellum;
    constexpr auto format = publish::Format::VELLUM_FORMAT;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto mark = publish::read_mark(format, bytes);
    if (publish::is_page(format)) publish::has_traces_of_comment(bytes);
    std::string sealed(bytes);
    const bool has_checksum = publish::seal(format, sealed);
    fuzz::require(sealed.size() == bytes.size(), "a seal that changes the length");
    fuzz::require(!mark || !mark->intact || (has_checksum && sealed == bytes), "a mark that is intact without a seal");
    return 0;
}
