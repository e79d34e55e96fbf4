/// Names made from names: what an entry is called when its file does not say, the id of its icon, the letters on a tile.
#pragma once

#include <string>
#include <string_view>

#include "entry.hpp"

namespace vellum::generator {

/// Fills in what is not known yet. Name: the label, else the words of the type. Label: the name without `AWS` or
/// `Amazon`. Other C++ names: the type with abbreviations as the name or the label has them (`aws::DynamoDB`).
void complete_name(Entry& entry, const Spelling& spelling);

/// Unique part of an icon's ids, from the key: `aws-eventbridge-scheduler`.
std::string icon_id(const Entry& entry, const Spelling& spelling);

/// One to three capitals or digits that stand for a label: the first of each word; of one word, its capitals.
std::string initials(std::string_view label);

}  // namespace vellum::generator
