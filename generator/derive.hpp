/// Kinds that the names of AWS's icon files tell: `resource/AmazonDynamoDBStream` is aws::DynamoDbStream, the Amazon
/// DynamoDB stream, of the category that DynamoDB is in. The names stand in a list of their own (aws-icons.txt), so that
/// the kinds do not depend on the package being installed.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "entry.hpp"
#include "problems.hpp"

namespace vellum::generator {

/// `FOLDER/NAME` of an icon file, and the line of the list it stands on.
struct ListedIcon {
    Place place;
    std::string folder;
    std::string name;

    std::string path() const { return folder + "/" + name; }
};

/// The list in the folder, sorted as it is there; empty when there is none.
std::vector<ListedIcon> read_icon_list(const std::filesystem::path& catalog);
std::filesystem::path icon_list_file(const std::filesystem::path& catalog);

/// An entry without an icon gets the listed one that its type is derived from; entries with a listed icon get the name
/// and the category that follow from it, where they say none; a listed icon that no entry names becomes a kind of its
/// own. Names and labels of all entries are complete then. A service or category that no file knows is a problem, and so
/// is an icon of aws-icons that the list does not have, when there is a list.
void derive_kinds(Entries& entries, const std::vector<ListedIcon>& icons, Problems& problems);

}  // namespace vellum::generator
