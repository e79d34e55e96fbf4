#include "catalog/made_kinds.hpp"

namespace vellum::embedded {

std::string_view catalog_texts();

}  // namespace vellum::embedded

namespace vellum::catalog {

std::string_view tables::text(Text at) { return embedded::catalog_texts().substr(at.begin, at.length); }

MadeKinds& MadeKinds::all() {
    static MadeKinds& kinds = *new MadeKinds;
    return kinds;
}

MadeKinds::MadeKinds() : made_(tables::kinds.size()), kinds_(std::allocator<Kind>().allocate(tables::kinds.size())) {}

const Kind& MadeKinds::operator[](std::size_t row) {
    const std::lock_guard lock(mutex_);
    make(row);
    return kinds_[row];
}

std::span<const Kind> MadeKinds::made() {
    const std::lock_guard lock(mutex_);
    for (std::size_t row = 0; row < made_.size(); ++row) make(row);
    return {kinds_, made_.size()};
}

void MadeKinds::make(std::size_t row) {
    if (made_[row]) return;
    const tables::Kind& from = tables::kinds[row];
    const auto& [inside_any_of, stands_in, at_top, in_services, message] = from.containment;
    std::construct_at(&kinds_[row],
                      Kind{.key = text(from.key),
                           .name = text(from.name),
                           .label = text(from.label),
                           .category = text(from.category),
                           .header = text(from.header),
                           .color = from.color,
                           .aliases = list(from.aliases),
                           .icon = icon(from.icon),
                           .is_group = from.is_group,
                           .group = from.group,
                           .containment = {list(inside_any_of), list(stands_in), at_top, in_services, text(message)},
                           .link = text(from.link),
                           .traits = from.traits});
    made_[row] = true;
}

std::span<const std::string_view> MadeKinds::list(tables::List rows) {
    if (rows.count == 0) return {};
    std::vector<std::string_view>& texts = lists_.emplace_back();
    for (const tables::Text at : tables::lists.subspan(rows.begin, rows.count)) texts.push_back(tables::text(at));
    return texts;
}

const Icon* MadeKinds::icon(std::uint32_t row) {
    if (row == tables::no_icon) return nullptr;
    const tables::Icon& from = tables::icons[row];
    return &icons_.emplace_back(Icon{.id = text(from.id),
                                     .width = from.width,
                                     .height = from.height,
                                     .body = text(from.body),
                                     .tile = from.tile,
                                     .dark_art = from.dark_art});
}

}  // namespace vellum::catalog
