/// Names made from names: `AWSLambda` is `AWS Lambda`, `aws::EventBridgeScheduler` has the id
/// `aws-eventbridge-scheduler` and the initials `ES`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "entry.hpp"

namespace vellum::generator {

/// The words of a name in PascalCase; those in `whole` are not split.
std::vector<std::string> split_words(std::string_view name, const std::vector<std::string>& whole);

/// Fills in what the file leaves out. Name: that of the AWS icon, else the label, else the words of the type.
/// Label: the name without `AWS` or `Amazon`.
void complete_names(Entries& entries);

/// Unique part of an icon's ids, from the key.
std::string icon_id(const Entry& entry, const std::vector<std::string>& whole);

/// One to three capitals or digits that stand for a label: the first of each word; of one word, its capitals.
std::string initials(std::string_view label);

}  // namespace vellum::generator
