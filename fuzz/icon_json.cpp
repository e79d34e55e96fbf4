// The collections of icons that the catalogue is made with: the first icon named is read.
#include <cstdint>
#include <exception>
#include <string>

#include "harmless.hpp"
#include "icon_collection.hpp"
#include "sanitise.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) try {
    using namespace vellum;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto collection = generator::parse_collection(bytes, "icons.json");
    for (const std::string name : {"one", "other"}) {
        const auto svg = generator::svg_in_collection(collection, name);
        if (svg) fuzz::require_harmless("<svg>" + generator::sanitise(*svg, "icon").body + "</svg>");
    }
    return 0;
} catch (const std::exception&) {  // which the generator reports
    return 0;
}
