// What `check` catches, one case for each word of the promise. It draws nothing: the last case says so.
#include <libdeflate.h>

#include <algorithm>
#include <set>

#include "cli/process.hpp"
#include "publish/fingerprint.hpp"
#include "publish/mark.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum;
using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
namespace fs = std::filesystem;

namespace {

using Environment = std::vector<std::pair<std::string, std::string>>;

const std::string program = VELLUM_TEST_PROGRAMS "/changing_diagrams";
constexpr const char* every_format = "png,svg,jpg,pdf,json,md,html";

/// The program and the folder that it renders into.
struct Place {
    fs::path folder;
    Environment environment = {};

    Ended run(const std::vector<std::string>& arguments) const {
        return test::run(program, arguments, {.folder = folder, .environment = environment});
    }

    /// Findings as `STATE: FILE`, of all formats that are there.
    std::set<std::string> findings(std::vector<std::string> options = {}) const {
        options.insert(options.begin(), "check");
        const auto ended = run(options);
        CHECK(ended.code <= 1);
        std::set<std::string> found;
        for (std::size_t begin = 0; begin < ended.out.size(); begin = ended.out.find('\n', begin) + 1) {
            const auto end = ended.out.find(" (mend: ", begin);
            if (end != std::string::npos) found.insert(ended.out.substr(begin, end - begin));
        }
        CHECK(found.empty() == (ended.code == 0));
        return found;
    }

    fs::path file(const std::string& name) const { return folder / "output" / name; }
};

Place rendered(const std::string& name, const Environment& environment = {}) {
    const Place place{fresh_folder(name), environment};
    REQUIRE(place.run({"render", "-f", every_format}).code == 0);
    CHECK(place.findings().empty());
    return place;
}

std::set<std::string> stale(const std::vector<std::string>& files) {
    std::set<std::string> found;
    for (const auto& file : files) found.insert("stale: output/" + file);
    return found;
}

const std::vector<std::string> pictures{"uploads.png", "uploads.svg", "uploads.jpg", "uploads.pdf", "uploads.json"};

std::vector<std::string> pictures_and(std::vector<std::string> others) {
    others.insert(others.end(), pictures.begin(), pictures.end());
    return others;
}

std::uint32_t number_at(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::string as_bytes(std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

/// The data of an IDAT chunk, not compressed at all: the same pixels.
std::string stored(const std::string& compressed) {
    std::string raw(1 << 24, '\0');
    std::size_t size = 0;
    auto* reader = libdeflate_alloc_decompressor();
    REQUIRE(libdeflate_zlib_decompress(reader, compressed.data(), compressed.size(), raw.data(), raw.size(), &size) ==
            LIBDEFLATE_SUCCESS);
    libdeflate_free_decompressor(reader);
    auto* writer = libdeflate_alloc_compressor(0);
    std::string out(libdeflate_zlib_compress_bound(writer, size), '\0');
    out.resize(libdeflate_zlib_compress(writer, raw.data(), size, out.data(), out.size()));
    libdeflate_free_compressor(writer);
    return out;
}

/// What an optimiser of PNG files does, which keeps all other chunks. Expects one chunk of pixels.
std::string recompressed(const std::string& png) {
    std::string out = png.substr(0, 8);
    for (std::size_t at = 8; at < png.size(); at += number_at(png, at) + 12) {
        const std::size_t length = number_at(png, at);
        std::string type = png.substr(at + 4, 4), data = png.substr(at + 8, length);
        if (type == "IDAT") data = stored(data);
        const auto body = type + data;
        out += as_bytes(static_cast<std::uint32_t>(data.size())) + body;
        out += as_bytes(libdeflate_crc32(0, body.data(), body.size()));
    }
    return out;
}

}  // namespace

TEST_CASE("check catches a changed definition, in every file that shows it") {
    auto place = rendered("fresh_definition");
    place.environment = {{"VELLUM_TEST_LABEL", "Another"}};
    CHECK(place.findings() == stale(pictures_and({"uploads.md", "index.html"})));
    CHECK(place.run({"render"}).code == 0);
    CHECK(place.findings().empty());
}

TEST_CASE("check catches another theme") {
    const auto place = rendered("fresh_theme");
    CHECK(place.findings({"--theme", "dark"}) == stale({"uploads.png", "uploads.svg", "uploads.jpg", "uploads.pdf",
                                                        "alarms.png", "alarms.svg", "alarms.jpg", "alarms.pdf"}));
    CHECK(place.findings({"--theme", "light"}) == stale({"uploads.svg", "alarms.svg"}));
}

TEST_CASE("check catches another option") {
    const auto place = rendered("fresh_option");
    CHECK(place.findings({"--scale", "3"}) == stale({"uploads.png", "uploads.jpg", "alarms.png", "alarms.jpg"}));
    CHECK(place.findings({"uploads", "--effort", "1"}) == stale(pictures));
}

TEST_CASE("check catches a changed icon file, and not that it lies elsewhere") {
    const auto icon = fresh_folder("fresh_icon_file") / "icon.svg";
    const auto other = icon.parent_path() / "other.svg";
    const std::string drawing = R"(<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>)";
    write_file(icon, drawing);
    write_file(other, drawing);
    auto place = rendered("fresh_icon", {{"VELLUM_TEST_ICON", icon}});
    place.environment = {{"VELLUM_TEST_ICON", other}};
    CHECK(place.findings().empty());
    write_file(other, R"(<svg viewBox="0 0 9 9"><path d="M0 0h9v8z"/></svg>)");
    CHECK(place.findings() == stale(pictures_and({"index.html"})));
}

TEST_CASE("check catches another revision of the renderer, and says which") {
    const auto place = rendered("fresh_revision");
    auto bytes = *read_file(place.file("alarms.svg"));
    const auto replace = [&](std::string_view what, std::string_view with) {
        const auto at = bytes.find(what);
        REQUIRE(at != std::string::npos);
        bytes.replace(at, with.size(), with);
    };
    // Its fingerprint is another one then (publish/fingerprint.cpp).
    replace(publish::read_mark(publish::Format::svg, bytes)->fingerprint, "0123456789");
    replace(publish::generator(), "vellum, renderer revision 0");
    REQUIRE(publish::seal(publish::Format::svg, bytes));
    write_file(place.file("alarms.svg"), bytes);
    const auto ended = place.run({"check"});
    CHECK_THAT(ended.out, ContainsSubstring("stale: output/alarms.svg ") &&
                              ContainsSubstring("written by vellum, renderer revision 0, and this is "));
}

TEST_CASE("check catches every file that is missing, truncated, edited or empty") {
    const auto place = rendered("fresh_damage");
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(place.folder / "output")) files.push_back(entry.path());
    REQUIRE(files.size() == 2 * 6 + 2);
    for (const auto& path : files) {
        const auto name = "output/" + path.filename().string();
        const auto whole = *read_file(path);
        INFO(name);
        fs::remove(path);
        // Of formats that nobody asks for, one that is missing was never there.
        const bool asked =
            name.ends_with("png") || name.ends_with("svg") || name.ends_with("md") || name.ends_with("html");
        CHECK(place.findings({"-f", every_format}).count("missing: " + name) == 1);
        if (asked) CHECK(place.findings().count("missing: " + name) == 1);
        write_file(path, whole.substr(0, whole.size() - 2));
        CHECK(place.findings({"-f", every_format}) == std::set<std::string>{"damaged: " + name});
        auto edited = whole;
        edited[whole.size() * 2 / 3] = static_cast<char>(edited[whole.size() * 2 / 3] ^ 4);
        write_file(path, edited);
        CHECK(place.findings({"-f", every_format}) == std::set<std::string>{"damaged: " + name});
        write_file(path, whole);
    }
    CHECK(place.findings({"-f", every_format}).empty());
}

TEST_CASE("check catches a PNG that was compressed again, with the same pixels and all its marks") {
    const auto place = rendered("fresh_recompressed");
    const auto before = *read_file(place.file("alarms.png"));
    const auto after = recompressed(before);
    REQUIRE(after.size() > before.size());
    REQUIRE(publish::read_mark(publish::Format::png, after)->fingerprint ==
            publish::read_mark(publish::Format::png, before)->fingerprint);
    write_file(place.file("alarms.png"), after);
    CHECK(place.findings() == std::set<std::string>{"damaged: output/alarms.png"});
}

TEST_CASE("check catches a renamed file, under its new name and under that of another diagram") {
    const auto place = rendered("fresh_renamed");
    fs::rename(place.file("alarms.svg"), place.file("alerts.svg"));
    CHECK(place.findings() == std::set<std::string>{"missing: output/alarms.svg", "left over: output/alerts.svg"});
    fs::rename(place.file("alerts.svg"), place.file("uploads.svg"));
    CHECK(place.findings() == std::set<std::string>{"missing: output/alarms.svg", "stale: output/uploads.svg"});
}

TEST_CASE("check catches pages and a gallery that tell of another set of diagrams, and what is left of those gone") {
    const Place place{fresh_folder("fresh_gone")};
    REQUIRE(run(good_program(), {"render"}, {.folder = place.folder}).code == 0);
    write_file(place.file("theirs.svg"), "<svg/>");
    write_file(place.file("reports.txt"), "notes");
    const auto found = place.findings();
    for (const char* name : {"reports.png", "reports.svg", "reports.md"}) {
        CHECK(found.count("left over: output/" + std::string(name)) == 1);
    }
    CHECK(found.count("stale: output/README.md") == 1);
    CHECK(found.count("stale: output/index.html") == 1);
    for (const auto& finding : found) {
        CHECK_THAT(finding, !ContainsSubstring("theirs") && !ContainsSubstring("reports.txt"));
    }
    CHECK(place.run({"render", "--prune"}).code == 0);
    CHECK(place.findings().empty());
    CHECK(read_file(place.file("theirs.svg")) == "<svg/>");
    CHECK(read_file(place.file("reports.txt")) == "notes");
}

TEST_CASE("check draws nothing: diagrams whose layout aborts, never ends or takes all memory are judged") {
    const auto folder = fresh_folder("fresh_undrawn");
    const auto ended = run(hostile_program(), {"check", "aborts", "hoards", "loops", "-f", "svg"}, {.folder = folder});
    CHECK(ended.code == 1);
    CHECK(ended.err.empty());
    CHECK(std::count(ended.out.begin(), ended.out.end(), '\n') == 3);
    for (const char* name : {"aborts", "hoards", "loops"}) {
        CHECK_THAT(ended.out, ContainsSubstring("missing: output/" + std::string(name) + ".svg "));
    }
}
