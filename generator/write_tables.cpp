#include "write_tables.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "characters.hpp"

namespace vellum::generator {

namespace {

std::string color_value(geometry::Color color) {
    return fmt::format("{{{}, {}, {}}}", color.red, color.green, color.blue);
}

/// The file of texts in the making. Rows refer to texts by place and length: a table of pointers would have to be relocated
/// whenever a program starts, and copied for it page by page.
class Texts {
public:
    /// `{PLACE, LENGTH}`.
    std::string add(const std::string& text) {
        if (text.empty()) return "{}";
        const std::size_t place = all_.size();
        all_ += text + '\n';
        return fmt::format("{{{}, {}}}", place, text.size());
    }

    /// The same for a text that comes again and again.
    std::string shared(const std::string& text) {
        const auto [known, fresh] = shared_.try_emplace(text);
        if (fresh) known->second = add(text);
        return known->second;
    }

    /// `{FIRST, COUNT}`, of the table of lists.
    std::string add(const std::vector<std::string>& texts) {
        if (texts.empty()) return "{}";
        const std::size_t first = listed_;
        for (const auto& text : texts) lists_ += fmt::format("    {},\n", add(text));
        listed_ += texts.size();
        return fmt::format("{{{}, {}}}", first, texts.size());
    }

    const std::string& all() const { return all_; }
    const std::string& lists() const { return lists_; }

private:
    std::string all_, lists_;
    std::size_t listed_ = 0;
    std::map<std::string, std::string> shared_;
};

std::vector<std::string> keys(const Entry& entry, const std::vector<std::string>& types) {
    std::vector<std::string> out;
    for (const auto& type : types) out.push_back(entry.space + "::" + type);
    return out;
}

std::string icon_row(const Art& art, Texts& texts) {
    const auto id = texts.add(art.id), body = texts.add(art.body);
    return fmt::format("    /* {} */ {{{}, {}, {}, {}, {}, {}}},\n", art.id, art.width, art.height, id, body, art.tile,
                       art.dark_art);
}

std::string group_value(const Entry& entry) {
    if (!entry.group) return "{}";
    const auto& group = *entry.group;
    return fmt::format("{{{}, {}, GroupLine::{}, {}, TitlePlace::{}}}", color_value(group.border),
                       group.fill ? "Color" + color_value(*group.fill) : "std::nullopt", group.line,
                       !entry.icon.empty(), group.title);
}

/// Where a group may stand.
std::string containment_value(const Entry& entry, Texts& texts) {
    if (!entry.group || entry.group->message.empty()) return "{}";
    const auto& rules = *entry.group;
    const auto inside = texts.add(keys(entry, rules.inside)), stands_in = texts.add(keys(entry, rules.stands_in));
    return fmt::format("{{{}, {}, {}, {}, {}}}", inside, stands_in, rules.stands_at_top, rules.stands_in_services,
                       texts.add(rules.message));
}

/// Its aliases and other C++ names, but for those that differ from its type by capitals only.
std::vector<std::string> words_to_be_found_by(const Entry& entry) {
    auto words = entry.aliases;
    std::ranges::copy_if(entry.also, std::back_inserter(words), [&](const std::string& name) {
        return !std::ranges::equal(name, entry.type, {}, to_lower, to_lower);
    });
    return words;
}

/// `icon` is its place in the icons' table.
std::string kind_row(const Kind& kind, std::size_t icon, Texts& texts) {
    const auto& entry = kind.entry;
    const std::vector<std::string> fields{texts.add(entry.key()),
                                          texts.add(entry.name),
                                          texts.add(entry.label),
                                          texts.shared(entry.category),
                                          texts.shared("vellum/" + kind.header),
                                          color_value(kind.color),
                                          texts.add(words_to_be_found_by(entry)),
                                          kind.art ? fmt::to_string(icon) : "no_icon",
                                          fmt::to_string(entry.group.has_value()),
                                          group_value(entry),
                                          containment_value(entry, texts),
                                          texts.add(entry.link),
                                          fmt::format("{{{}}}", entry.traits.bits)};
    return fmt::format("    {{{}}},\n", fmt::join(fields, ", "));
}

/// Other names of kinds, sorted, each with its kind's place in the table.
std::string other_name_rows(const std::vector<Kind>& kinds, Texts& texts) {
    std::vector<std::pair<std::string, std::size_t>> names;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        for (const auto& key : keys(kinds[i].entry, kinds[i].entry.also)) names.emplace_back(key, i);
    }
    std::ranges::sort(names);
    std::string out;
    for (const auto& [key, index] : names) out += fmt::format("    {{{}, {}}},\n", texts.add(key), index);
    return out;
}

/// Behind all other texts, since they take ten times the room.
std::string icon_rows(const std::vector<Kind>& kinds, Texts& texts) {
    std::string out;
    for (const Kind& kind : kinds)
        if (kind.art) out += icon_row(*kind.art, texts);
    return out;
}

}  // namespace

Tables tables(const std::vector<Kind>& kinds, bool has_aws_icons) {
    Texts texts;
    std::string rows;
    for (std::size_t icon = 0; const Kind& kind : kinds) {
        rows += kind_row(kind, icon, texts);
        icon += kind.art ? 1 : 0;
    }
    const auto other_names = other_name_rows(kinds, texts), icons = icon_rows(kinds, texts);
    return {fmt::format("// Generated from icons/catalog and the installed icon packages.\n"
                        "#include \"catalog/tables.hpp\"\n\n"
                        "namespace vellum::catalog::tables {{\n\nnamespace {{\n\n"
                        "using geometry::Color;\n\n"
                        "constexpr Icon icon_table[] = {{\n{}}};\n\n"
                        "constexpr Text list_table[] = {{\n{}}};\n\n"
                        "constexpr Kind kind_table[] = {{\n{}}};\n\n"
                        "constexpr OtherName other_name_table[] = {{\n{}}};\n\n"
                        "}}  // namespace\n\n"
                        "const std::span<const Icon> icons = icon_table;\n"
                        "const std::span<const Text> lists = list_table;\n"
                        "const std::span<const Kind> kinds = kind_table;\n"
                        "const std::span<const OtherName> other_names = other_name_table;\n"
                        "const bool has_aws_icons = {};\n\n"
                        "}}  // namespace vellum::catalog::tables\n",
                        icons, texts.lists(), rows, other_names, has_aws_icons),
            texts.all()};
}

}  // namespace vellum::generator
