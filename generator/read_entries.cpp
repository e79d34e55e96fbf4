#include "read_entries.hpp"

#include <algorithm>
#include <fstream>

#include "links.hpp"
#include "traits.hpp"
#include "yaml_map.hpp"

namespace vellum::generator {

namespace {

/// Takes the word out of the list; false when it is not there.
bool take(std::vector<std::string>& words, std::string_view word) { return std::erase(words, word) > 0; }

GroupRules read_group(YamlMap& map, Problems& problems) {
    GroupRules rules;
    const auto border = map.color("border");
    if (!map.has("border")) problems.add(map.place(), "a group needs a `border` colour");
    rules.border = border.value_or(geometry::Color{});
    rules.fill = map.color("fill");
    rules.line = map.word("line", {"solid", "dashed", "dotted"});
    rules.title = map.word("title", {"left", "center"});
    rules.inside = map.texts("inside");
    rules.stands_in = map.texts("stands_in");
    rules.message = map.text("message");
    const bool placed = !rules.stands_in.empty();
    rules.stands_at_top = take(rules.stands_in, "top");
    rules.stands_in_services = take(rules.stands_in, "services");
    if (placed == rules.message.empty() || (!rules.inside.empty() && !placed)) {
        problems.add(map.place(), "a `message` belongs to `stands_in`, and that to `message` and `inside`");
    }
    return rules;
}

/// `file` holds what its entries have in common.
Entry read_kind(YamlMap& map, YamlMap& file, Problems& problems) {
    Entry entry;
    entry.place = map.place();
    entry.space = map.text("namespace", file.text("namespace"));
    entry.category = map.text("category", file.text("category"));
    entry.type = map.text("type");
    entry.icon = map.text("icon");
    entry.name = map.text("name");
    entry.label = map.text("label");
    entry.aliases = map.texts("aliases");
    entry.also = map.texts("also");
    entry.color = map.color("color");
    if (entry.type.empty()) problems.add(map.place(), "a kind needs a `type`, its C++ name");
    return entry;
}

/// Kinds of which only the category has to be said, and how resources are called.
void read_services(YamlMap& file, Entries& entries) {
    const auto space = file.text("namespace");
    const auto category = file.text("category");
    for (const auto& [type, place] : file.placed_texts("services")) {
        auto& entry = entries.kinds.emplace_back();
        entry.place = place;
        entry.space = space;
        entry.type = type;
        entry.category = category;
    }
    for (auto& map : file.maps("families")) {
        entries.families.push_back(
            {map.text("icons"), map.text("type"), map.text("name"), map.text("category", category)});
        map.refuse_the_rest();
    }
}

void read_spelling(YamlMap& file, Entries& entries) {
    for (const auto& word : file.texts("words")) entries.spelling.add_word(word);
    for (const auto& name : file.texts("proper_names")) entries.spelling.add_proper_name(name);
    for (auto& map : file.maps("readings")) {
        entries.spelling.add_reading(map.text("letters"), map.text("words"));
        map.refuse_the_rest();
    }
}

Category read_category(YamlMap& map) {
    return {map.color("color").value_or(geometry::Color{}), map.text("header"), map.text("icon")};
}

void read_file(YamlMap& file, Entries& entries, Problems& problems) {
    for (auto& map : file.maps("kinds")) {
        entries.kinds.push_back(read_kind(map, file, problems));
        map.refuse_the_rest();
    }
    for (auto& map : file.maps("groups")) {
        entries.kinds.push_back(read_kind(map, file, problems));
        entries.kinds.back().group = read_group(map, problems);
        map.refuse_the_rest();
    }
    read_services(file, entries);
    read_spelling(file, entries);
    for (auto& category : file.maps("categories")) {
        entries.categories.emplace(category.text("name"), read_category(category));
        category.refuse_the_rest();
    }
    for (auto& drawing : file.maps("line_art")) {
        entries.line_art.emplace(drawing.text("name"), drawing.text("path"));
        drawing.refuse_the_rest();
    }
    std::ranges::move(read_traits(file, problems), std::back_inserter(entries.traits));
    std::ranges::move(read_links(file, problems), std::back_inserter(entries.links));
    file.text("namespace");
    file.text("category");
    file.refuse_the_rest();
}

}  // namespace

std::vector<std::filesystem::path> catalog_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

void read_entries(std::istream& yaml, const std::string& name, Entries& entries, Problems& problems) try {
    YamlMap file(YAML::Load(yaml), name, problems);
    read_file(file, entries, problems);
} catch (const YAML::Exception& error) {
    problems.add({name, std::max(error.mark.line, 0) + 1}, error.msg);
}

Entries read_entries(const std::vector<std::filesystem::path>& files, Problems& problems) {
    Entries entries;
    for (const auto& path : files) {
        std::ifstream file(path);
        if (!file) problems.add({path.string(), 1}, "the file cannot be read");
        read_entries(file, path.string(), entries, problems);
    }
    return entries;
}

}  // namespace vellum::generator
