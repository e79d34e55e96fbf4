#include "derive.hpp"

#include <algorithm>
#include <fstream>
#include <set>

#include <fmt/format.h>

#include "characters.hpp"
#include "names.hpp"

namespace vellum::generator {

namespace {

class Derivation {
public:
    Derivation(Entries& entries, Problems& problems)
        : entries_(entries), spelling_(entries.spelling), problems_(problems) {}

    void service(const ListedIcon& icon) {
        auto derived = blank(icon, "aws");
        derived.name = spelling_.spaced(icon.name);
        derived.type = type_name(without_vendor(derived.name));
        const auto origin = vendor(derived.name);
        auto& entry = settle(derived);
        if (entry.category.empty()) {
            problems_.add(icon.place, fmt::format("{} has no category yet: add {} to the `services` of a file with one",
                                                  entry.name, entry.type));
        }
        complete_name(entry, spelling_);
        const auto short_name = fmt::format("{}{}", origin, without_vendor(entry.label));
        entries_.families.push_back({icon.name, entry.type, short_name, entry.category});
    }

    void resource(const ListedIcon& icon) {
        const auto* family = family_of(icon.name);
        auto derived = family ? resource_of(*family, icon) : thing(icon);
        if (is_taken(derived)) {
            derived.type += "Resource";
            derived.name += " (resource)";
        }
        settle(derived);
    }

    void category(const ListedIcon& icon) {
        const auto known =
            std::ranges::find(entries_.categories, icon.name, [](const auto& pair) { return pair.second.icon; });
        if (known == entries_.categories.end()) {
            problems_.add(icon.place, fmt::format("no category of categories.yaml has the `icon` {}", icon.name));
            return;
        }
        auto derived = blank(icon, "aws");
        derived.type = type_name(known->first) + "Category";
        derived.category = derived.label = known->first;
        derived.name = fmt::format("{} (AWS category)", known->first);
        derived.color = known->second.color;
        settle(derived);
    }

    /// The official groups name theirs; what is left are variants.
    void group(const ListedIcon& icon) {
        auto derived = blank(icon, "aws");
        derived.name = spelling_.spaced(icon.name);
        derived.type = type_name(derived.name);
        derived.category = "General";
        settle(derived);
    }

private:
    static Entry blank(const ListedIcon& icon, const char* space) {
        Entry entry;
        entry.place = icon.place;
        entry.space = space;
        entry.icon = icon.path();
        return entry;
    }

    static bool names(const Entry& entry, const Entry& derived) {
        if (entry.group) return entry.icon == derived.icon && derived.icon.starts_with("architecture-group/");
        const bool same_name = entry.space == derived.space && entry.type == derived.type;
        return entry.icon == derived.icon || (entry.icon.empty() && same_name);
    }

    /// Gives what is derived to all entries that name the icon, or adds it as an entry; the first of them.
    Entry& settle(const Entry& derived) {
        const auto before = entries_.kinds.size();
        std::size_t first = before;
        for (std::size_t i = 0; i < before; ++i) {
            auto& entry = entries_.kinds[i];
            if (!names(entry, derived)) continue;
            first = std::min(first, i);
            if (!entry.group) complete(entry, derived);
        }
        if (first == before) entries_.kinds.push_back(derived);
        return entries_.kinds[first];
    }

    static void complete(Entry& entry, const Entry& derived) {
        entry.icon = derived.icon;
        if (entry.name.empty()) entry.name = derived.name;
        if (entry.label.empty()) entry.label = derived.label;
        if (entry.category.empty()) entry.category = derived.category;
        if (!entry.color) entry.color = derived.color;
    }

    const Family* family_of(std::string_view icon) const {
        const Family* best = nullptr;
        for (const auto& family : entries_.families) {
            const bool fits = icon.starts_with(family.icons);
            if (fits && (!best || family.icons.size() > best->icons.size())) best = &family;
        }
        return best;
    }

    /// What follows the family's name is the resource's own; a part that says the family or the vendor again is a whole
    /// name: `AmazonSimpleStorageService` `S3Standard`, `AWSTransferFamily` `AWSSFTP`.
    Entry resource_of(const Family& family, const ListedIcon& icon) const {
        const auto words = spelling_.spaced(std::string_view(icon.name).substr(family.icons.size()));
        const auto repeated = length_that_says(family.type, words);
        auto entry = blank(icon, "aws");
        entry.category = family.category;
        if (words.empty()) {
            entry.name = spelling_.spaced(icon.name);
            entry.type = family.type;
        } else if (!vendor(words).empty()) {
            entry.name = words;
            entry.type = type_name(without_vendor(words));
        } else if (repeated > 0) {
            entry.name = std::string(vendor(family.name)) + words.substr(0, repeated) +
                         spelling_.in_sentence(words.substr(repeated));
            entry.type = type_name(words);
        } else {
            entry.name = family.name + " " + spelling_.in_sentence(words);
            entry.type = family.type + type_name(words);
        }
        return entry;
    }

    /// A thing of nobody's: `Officebuilding`.
    Entry thing(const ListedIcon& icon) const {
        const auto words = spelling_.spaced(icon.name);
        auto entry = blank(icon, "generic");
        entry.type = type_name(words);
        entry.category = "General";
        entry.name = spelling_.in_sentence(words);
        entry.name[0] = to_upper(entry.name[0]);
        return entry;
    }

    /// Length of the first of the words that are the type; 0 when they are not.
    static std::size_t length_that_says(const std::string& type, const std::string& words) {
        for (std::size_t end = 0; end < words.size();) {
            end = std::min(words.find(' ', end + 1), words.size());
            if (type_name(words.substr(0, end)) == type) return end;
        }
        return 0;
    }

    /// Its C++ name is that of a service or a group.
    bool is_taken(const Entry& derived) const {
        return std::ranges::any_of(entries_.kinds, [&](const Entry& entry) {
            const bool other = entry.group || (!entry.icon.empty() && entry.icon != derived.icon);
            return entry.space == derived.space && entry.type == derived.type && other;
        });
    }

    Entries& entries_;
    const Spelling& spelling_;
    Problems& problems_;
};

void check_icons(const Entries& entries, const std::vector<ListedIcon>& icons, Problems& problems) {
    std::set<std::string> listed;
    for (const auto& icon : icons) listed.insert(icon.path());
    for (const auto& entry : entries.kinds) {
        const bool of_aws = !entry.icon.empty() && entry.icon.find(':') == std::string::npos;
        if (!of_aws || listed.contains(entry.icon)) continue;
        problems.add(entry.place, fmt::format("{}: no icon `{}` is listed in {}", entry.key(), entry.icon,
                                              icons.front().place.file));
    }
}

}  // namespace

std::filesystem::path icon_list_file(const std::filesystem::path& catalog) { return catalog / "aws-icons.txt"; }

std::vector<ListedIcon> read_icon_list(const std::filesystem::path& catalog) {
    const auto file = icon_list_file(catalog);
    std::ifstream in(file);
    std::vector<ListedIcon> icons;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        const auto slash = line.find('/');
        if (line.starts_with('#') || slash == std::string::npos) continue;
        icons.push_back({{file.string(), number}, line.substr(0, slash), line.substr(slash + 1)});
    }
    return icons;
}

void derive_kinds(Entries& entries, const std::vector<ListedIcon>& icons, Problems& problems) {
    Derivation derivation(entries, problems);
    const auto each = [&](std::string_view folder, void (Derivation::*derive)(const ListedIcon&)) {
        for (const auto& icon : icons) {
            if (icon.folder == folder) (derivation.*derive)(icon);
        }
    };
    each("architecture-service", &Derivation::service);  // first: resources belong to services
    each("resource", &Derivation::resource);
    each("category", &Derivation::category);
    each("architecture-group", &Derivation::group);
    for (auto& entry : entries.kinds) complete_name(entry, entries.spelling);
    if (!icons.empty()) check_icons(entries, icons, problems);
}

}  // namespace vellum::generator
