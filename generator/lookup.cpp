#include "lookup.hpp"

namespace vellum::generator {

std::string key_of(const std::string& name, const std::string& space) {
    return name.find("::") == std::string::npos ? space + "::" + name : name;
}

std::map<std::string, Entry*> by_key(Entries& entries) {
    std::map<std::string, Entry*> all;
    for (auto& entry : entries.kinds) {
        all.emplace(entry.key(), &entry);
        for (const auto& name : entry.also) all.emplace(entry.space + "::" + name, &entry);
    }
    return all;
}

}  // namespace vellum::generator
