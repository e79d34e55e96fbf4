/// What the catalogue's files say, as values.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "catalog/traits.hpp"
#include "geometry/color.hpp"
#include "problems.hpp"
#include "spelling.hpp"

namespace vellum::generator {

/// How a group is drawn and where it may stand; the words are those of the file, already checked.
struct GroupRules {
    geometry::Color border;
    std::optional<geometry::Color> fill;
    std::string line = "solid";          ///< solid, dashed, dotted
    std::string title = "left";          ///< left, center
    std::vector<std::string> inside;     ///< types of the same namespace: one is around it, at any depth
    std::vector<std::string> stands_in;  ///< types of the same namespace: the nearest group of AWS is one of them
    bool stands_at_top = false;          ///< `top` among them
    bool stands_in_services = false;     ///< `services` among them: frames of services are looked through
    std::string message;                 ///< what breaking either rule says
};

/// One kind.
struct Entry {
    Place place;
    std::string space;  ///< namespace below vellum: aws, generic, logo
    std::string type;
    std::string icon;  ///< where the art is (icon_source.hpp); empty: none
    std::string name;
    std::string label;
    std::string category;
    std::vector<std::string> aliases;  ///< words to be found by
    std::vector<std::string> also;     ///< other C++ names: retired ones, other spellings
    std::optional<geometry::Color> color;
    std::optional<GroupRules> group;  ///< set when the kind is a group
    catalog::Traits traits;
    std::string link;  ///< the vendor's page; empty: not known

    std::string key() const { return space + "::" + type; }
};

/// A line of traits.yaml: the kind of that key has that trait.
struct TraitOfKind {
    Place place;
    catalog::Trait trait;
    std::string key;
};

/// A line of links.yaml: the vendor's page about the kind of that key.
struct LinkOfKind {
    Place place;
    std::string link;
    std::string key;
};

/// What kinds are sorted by.
struct Category {
    geometry::Color color;
    std::string header;  ///< of its aws kinds: `analytics` for <vellum/aws/analytics.hpp>
    std::string icon;    ///< of the folder category of aws-icons; empty: it has none
};

/// Resources whose icons share the beginning of their names: `resource/AmazonVPCNATGateway` is one of `AmazonVPC`. Every
/// service is such a family; the files name those whose resources are called otherwise.
struct Family {
    std::string icons;  ///< how the icons' names begin
    std::string type;   ///< how the C++ names of the resources begin
    std::string name;   ///< and their full names
    std::string category;
};

/// Everything in icons/catalog.
struct Entries {
    std::map<std::string, Category> categories;
    Spelling spelling;
    std::map<std::string, std::string> line_art;  ///< path data by name, line_art.yaml
    std::vector<Family> families;
    std::vector<Entry> kinds;
    std::vector<TraitOfKind> traits;
    std::vector<LinkOfKind> links;
};

}  // namespace vellum::generator
