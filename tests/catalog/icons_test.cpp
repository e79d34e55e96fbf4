// Icons go into pictures as they are, so they must be sound: XML that draws and does nothing else.
#include <cmath>
#include <set>
#include <string>

#include <pugixml.hpp>

#include "catalog/catalog.hpp"
#include "support/catch.hpp"

using namespace vellum;

namespace {

template <class Visit>
void each_element(const pugi::xml_node& node, const Visit& visit) {
    for (const auto& child : node.children()) {
        visit(child);
        each_element(child, visit);
    }
}

pugi::xml_document parse(const catalog::Icon& icon) {
    pugi::xml_document document;
    const auto text = "<svg>" + std::string(icon.body) + "</svg>";
    REQUIRE(document.load_string(text.c_str()));
    return document;
}

/// What a value refers to: the id in `#id` or `url(#id)`, or the value itself when it leads elsewhere; else empty.
std::string reference(std::string_view name, std::string_view value) {
    if (name.ends_with("href")) return std::string(value.starts_with('#') ? value.substr(1) : value);
    const auto url = value.find("url(");
    if (url == std::string_view::npos) return {};
    return std::string(value.starts_with("url(#") ? value.substr(5, value.find(')') - 5) : value);
}

template <class Visit>
void each_icon(const Visit& visit) {
    for (const auto& kind : catalog::kinds()) {
        INFO(kind.key);
        if (kind.icon) visit(*kind.icon, kind);
    }
}

}  // namespace

TEST_CASE("icons have ids of their own that fit an XML id, and sizes") {
    std::set<std::string_view> ids;
    each_icon([&](const catalog::Icon& icon, const catalog::Kind&) {
        CHECK(ids.insert(icon.id).second);
        CHECK(icon.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
        CHECK((icon.id.starts_with("aws-") || icon.id.starts_with("generic-") || icon.id.starts_with("logo-")));
        CHECK((std::isfinite(icon.width) && icon.width > 0));
        CHECK((std::isfinite(icon.height) && icon.height > 0));
        CHECK_FALSE(icon.body.empty());
    });
    CHECK(catalog::find("aws::Lambda")->icon->id == "aws-lambda");
    CHECK(catalog::find("aws::EventBridgeScheduler")->icon->id == "aws-eventbridge-scheduler");
}

TEST_CASE("icons are well-formed and only draw") {
    const std::set<std::string> forbidden{"script", "style", "foreignObject", "image", "text",   "title",
                                          "desc",   "a",     "animate",       "set",   "filter", "metadata"};
    each_icon([&](const catalog::Icon& icon, const catalog::Kind&) {
        const auto document = parse(icon);
        each_element(document.child("svg"), [&](const pugi::xml_node& element) {
            CHECK(element.type() == pugi::node_element);
            CHECK_FALSE(forbidden.contains(element.name()));
            for (const auto& attribute : element.attributes()) {
                const std::string_view name = attribute.name();
                CHECK_FALSE(name.starts_with("on"));
                CHECK(name != "style");
                CHECK(name != "class");
            }
        });
    });
}

TEST_CASE("an icon's ids carry its own id and its references stay inside it") {
    each_icon([&](const catalog::Icon& icon, const catalog::Kind&) {
        const auto document = parse(icon);
        std::set<std::string> ids;
        std::set<std::string> references;
        each_element(document.child("svg"), [&](const pugi::xml_node& element) {
            for (const auto& attribute : element.attributes()) {
                const auto target = reference(attribute.name(), attribute.value());
                if (!target.empty()) references.insert(target);
            }
            if (const auto id = element.attribute("id")) CHECK(ids.insert(id.value()).second);
        });
        for (const auto& id : ids) CHECK(id.starts_with(std::string(icon.id) + "-"));
        for (const auto& target : references) CHECK(ids.contains(target));
    });
}

TEST_CASE("with the packages installed, tiles stand only for kinds that have no icon anywhere") {
    if (!catalog::has_aws_icons()) {
        WARN("the icon packages are not installed: every icon but our own is a tile");
        return;
    }
    std::set<std::string_view> tiles;
    each_icon([&](const catalog::Icon& icon, const catalog::Kind& kind) {
        if (icon.tile) tiles.insert(kind.key);
    });
    CHECK(tiles == std::set<std::string_view>{"logo::BigQuery", "logo::CockroachDb", "logo::Dagster", "logo::Envoy",
                                              "logo::Excel", "logo::Fivetran", "logo::GrafanaMimir", "logo::Istio",
                                              "logo::Jaeger", "logo::Mlflow", "logo::PowerBi", "logo::Prefect",
                                              "logo::Snapchat", "logo::Thanos", "logo::Tinder", "logo::Trino"});
}

TEST_CASE("a kind has the colour of its icon") {
    if (!catalog::has_aws_icons()) return;
    const auto color = [](std::string_view key) { return geometry::to_hex(catalog::find(key)->color); };
    CHECK(color("aws::Lambda") == "#ED7100");
    CHECK(color("aws::S3Bucket") == "#7AA116");
    CHECK(color("aws::KinesisVideoStreams") == "#ED7100");  // unlike its siblings
}

TEST_CASE("art that is lost on a dark ground says so") {
    const auto dark = [](std::string_view key) { return catalog::find(key)->icon->dark_art; };
    CHECK(dark("generic::User"));
    CHECK(dark("generic::Laptop"));
    CHECK(dark("logo::Terraform"));  // no part of it is black, none has a contrast of 3
    CHECK_FALSE(dark("aws::NatGateway"));
    CHECK_FALSE(dark("aws::Lambda"));
    CHECK_FALSE(dark("aws::S3Bucket"));
    CHECK_FALSE(dark("logo::YouTube"));
}
