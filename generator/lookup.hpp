/// Kinds by name, for files that say something about kinds which other files define.
#pragma once

#include <map>
#include <string>

#include "entry.hpp"

namespace vellum::generator {

/// `generic::Database` as it is, `Rds` in the file's namespace.
std::string key_of(const std::string& name, const std::string& space);

/// Every name of every kind, former ones too.
std::map<std::string, Entry*> by_key(Entries& entries);

}  // namespace vellum::generator
