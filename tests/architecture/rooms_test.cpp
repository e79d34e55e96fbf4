// Data flows one way: a room includes only the rooms it names in src/CMakeLists.txt, and theirs.
#include <regex>

#include "architecture/source_tree.hpp"
#include "support/catch.hpp"

using namespace vellum::architecture;

TEST_CASE("the rooms are read from the build") {
    const auto allowed = rooms();
    REQUIRE(allowed.size() >= 12);
    CHECK(allowed.at("geometry") == std::set<std::string>{"geometry"});
    CHECK(allowed.at("cli").count("geometry") == 1);
    CHECK(allowed.at("model").count("layout") == 0);
}

TEST_CASE("no include goes against the direction of the rooms") {
    const auto allowed = rooms();
    const std::vector<Include> all = includes_below("src");
    REQUIRE(all.size() > 20);
    for (const Include& include : all) {
        const std::string from = room_of(include.file);
        const std::string to = include.target.substr(0, include.target.find('/'));
        if (from.empty() || !include.quoted || allowed.count(to) == 0) continue;
        if (allowed.at(from).count(to) == 0) FAIL_CHECK(describe(include) << ", which " << from << " may not see");
    }
}

TEST_CASE("every folder of src/ is a room of the build, and every room a folder") {
    const auto allowed = rooms();
    std::set<std::string> met;
    for (const Include& include : includes_below("src")) {
        const std::string room = room_of(include.file);
        if (!room.empty() && allowed.count(room) == 0) FAIL_CHECK(include.file << " is in no room");
        met.insert(room);
    }
    for (const auto& [room, sees] : allowed) {
        if (met.count(room) == 0) FAIL_CHECK(room << " has no sources");
    }
}

TEST_CASE("no include climbs out of its folder") {
    for (const Include& include : includes_below("src")) {
        if (include.target.find("..") != std::string::npos) FAIL_CHECK(describe(include));
    }
}

TEST_CASE("public headers include public headers only") {
    static const std::regex allowed("vellum/[a-z_]+\\.hpp|stddef\\.h");
    const auto includes = includes_below("include");
    REQUIRE(includes.size() > 10);
    for (const Include& include : includes) {
        if (!std::regex_match(include.target, allowed)) FAIL_CHECK(describe(include));
    }
}

TEST_CASE("a library is included in its own rooms only") {
    struct Rule {
        const char* library;
        std::regex headers;
        std::set<std::string> rooms;
    };
    static const Rule rules[] = {
        {"Graphviz", std::regex("(graphviz/.*|gvc\\w*|gvplugin|cgraph|cdt)(\\.h)?"), {"layout"}},
        {"cairo", std::regex("(cairo/)?cairo[\\w-]*\\.h"), {"paint"}},
        {"libjpeg", std::regex("jpeglib\\.h"), {"paint"}},
        {"librsvg", std::regex("(librsvg/)?rsvg\\.h"), {"paint"}},
        {"libdeflate", std::regex("libdeflate\\.h"), {"paint", "publish"}},
        {"OpenSSL", std::regex("openssl/.*"), {"paint", "publish"}},
        {"HarfBuzz", std::regex("(harfbuzz/)?hb[\\w-]*\\.h"), {"text"}},
        {"FriBidi", std::regex("(fribidi/)?fribidi\\.h"), {"text"}},
        {"fontconfig", std::regex("fontconfig/.*"), {"text"}},
        {"CLI11", std::regex("CLI/.*"), {"cli"}},
    };
    for (const Rule& rule : rules) {
        std::set<std::string> users;
        for (const Include& include : includes_below("src")) {
            if (!std::regex_match(include.target, rule.headers)) continue;
            users.insert(room_of(include.file));
            if (rule.rooms.count(room_of(include.file)) == 0)
                FAIL_CHECK(describe(include) << ", " << rule.library << " is not for that room");
        }
        INFO(rule.library << ": a room of its list that does not use it");
        CHECK(users == rule.rooms);
    }
}
