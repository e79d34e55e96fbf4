/// Kinds, groups and icons, generated at build time from icons/catalog/*.yaml and the installed icon packages.
/// Everything returned here lives as long as the program.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/traits.hpp"
#include "geometry/color.hpp"

namespace vellum::catalog {

/// An icon as SVG markup, sanitised at build time.
struct Icon {
    std::string_view id;  ///< unique, fit for an XML id: `aws-lambda`
    double width = 0;     ///< of the viewBox `0 0 width height`
    double height = 0;
    std::string_view body;  ///< the markup inside <svg>; its ids carry this icon's id as prefix
    bool tile = false;      ///< drawn by this project because the icon package is not installed or has none
    bool dark_art = false;  ///< has dark parts on no ground of its own: wants a light plate in the dark scheme
};

enum class GroupLine { solid, dashed, dotted };
enum class TitlePlace { left, center };

/// How a group is drawn, as AWS draws it.
struct GroupStyle {
    geometry::Color border;
    std::optional<geometry::Color> fill;
    GroupLine line = GroupLine::solid;
    bool corner_icon = false;
    TitlePlace title = TitlePlace::left;
};

/// Where a group may stand. Only groups of AWS and frames of AWS services (`group<aws::Ecs>`) count: generic groups and
/// frames of logos are free, and rules look through them.
struct Containment {
    std::span<const std::string_view> inside_any_of;  ///< one of these is around it, at any depth; empty: no matter
    std::span<const std::string_view> stands_in;      ///< the nearest group around it is one of these
    bool at_top = true;                               ///< or there is none
    bool in_services = true;                          ///< or it is a service's frame, which is looked through
    std::string_view message{};  ///< `a subnet lives inside a VPC or an availability zone of one`; empty: no rule
};

/// One kind of node or group.
struct Kind {
    std::string_view key;       ///< C++ name below vellum: `aws::Lambda`
    std::string_view name;      ///< full name: `AWS Lambda`
    std::string_view label;     ///< short name, the label of a node declared without one: `Lambda`
    std::string_view category;  ///< `Compute`
    std::string_view header;    ///< that declares it: `vellum/aws/compute.hpp`
    geometry::Color color;      ///< the icon's own colour, else the category's
    std::span<const std::string_view> aliases;
    const Icon* icon = nullptr;  ///< null only for groups without a corner icon
    bool is_group = false;
    GroupStyle group;  ///< meaningful when is_group
    Containment containment;
    std::string_view link;  ///< the vendor's own page about it; empty: not known
    Traits traits;
};

/// All kinds, sorted by key.
std::span<const Kind> kinds();

/// The kind of that key or of that other name (a retired one, another spelling), or null.
const Kind* find(std::string_view key);

/// Some of the kinds, none of them null.
using Kinds = std::vector<const Kind*>;

/// Kinds of each category, in the order they came in.
std::map<std::string_view, Kinds> by_category(const Kinds& kinds);

/// The headers that declare these, each once, sorted.
std::set<std::string_view> headers_of(const Kinds& kinds);

/// A node's kind used as a frame (`group<aws::SageMaker>`): its colour, solid, its icon in the corner.
GroupStyle service_group(const Kind& kind);

struct Match {
    const Kind* kind = nullptr;
    int score = 0;  ///< higher is better
};
/// Kinds that fit all the words, best first: exact before beginnings, beginnings before other places; key, name, label,
/// aliases, former names, category. The order of the words, capitals, punctuation and a plural's `s` do not matter.
std::vector<Match> search(std::string_view words);

/// Keys of what may have been meant by words that fit nothing, best first, for "did you mean".
std::vector<std::string_view> suggest(std::string_view words, std::size_t most);

/// True when the AWS icon package was there at build time.
bool has_aws_icons();

}  // namespace vellum::catalog
