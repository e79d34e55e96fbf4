#include "dsl/kind_key.hpp"

namespace vellum::dsl {

// g++: "… spelled() [with Kind = vellum::aws::Glue]"; clang: "… spelled() [Kind = vellum::aws::Glue]"
std::string_view kind_key(std::string_view signature) {
    constexpr std::string_view before = "Kind = vellum::";
    const auto at = signature.rfind(before);
    if (at == signature.npos || !signature.ends_with(']')) return {};
    signature.remove_prefix(at + before.size());
    signature.remove_suffix(1);
    return signature;
}

}  // namespace vellum::dsl
