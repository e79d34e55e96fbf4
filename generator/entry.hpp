/// What the catalogue's files say, as values.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "catalog/traits.hpp"
#include "geometry/color.hpp"
#include "problems.hpp"

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

/// Everything in icons/catalog.
struct Entries {
    std::map<std::string, geometry::Color> categories;
    std::vector<std::string> whole_words;         ///< spelling.yaml
    std::map<std::string, std::string> line_art;  ///< path data by name, line_art.yaml
    std::vector<Entry> kinds;
    std::vector<TraitOfKind> traits;
    std::vector<LinkOfKind> links;
};

}  // namespace vellum::generator
