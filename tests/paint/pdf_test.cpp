#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

#include <nlohmann/json.hpp>

#include "paint/paint.hpp"
#include "scenes.hpp"
#include "support/catch.hpp"
#include "support/pdf_file.hpp"

namespace vellum::test {
namespace {

using Catch::Matchers::ContainsSubstring;
using Json = nlohmann::json;

std::string pdf(const scene::Scene& scene, paint::Scheme scheme = paint::Scheme::light) {
    return paint::pdf({&scene, 1}, scene.title, scheme, {{"vellum:diagram", "sample"}});
}

PdfFile written(std::string_view bytes) { return {VELLUM_SCRATCH_DIR, "document.pdf", bytes}; }

PdfFile written(const scene::Scene& scene) { return written(pdf(scene)); }

/// The objects of a document whose /Type is this one.
std::vector<Json> objects(const PdfFile& file, const std::string& type) {
    std::vector<Json> found;
    const Json document = Json::parse(file.json());
    for (const auto& [id, object] : document["qpdf"][1].items()) {
        if (!object.contains("value") || !object["value"].is_object()) continue;
        if (object["value"].value("/Type", "") == type) found.push_back(object["value"]);
    }
    return found;
}

using Box = std::array<double, 4>;  ///< left, bottom, right, top, points from the page's bottom

/// The boxes of a page that lead to a URI.
std::vector<Box> boxes(const std::vector<Json>& links, const std::string& uri) {
    std::vector<Box> found;
    for (const auto& link : links) {
        if (link["/A"]["/URI"] == "u:" + uri) found.push_back(link["/Rect"].get<Box>());
    }
    return found;
}

bool any_around(const std::vector<Box>& boxes, geometry::Point px, double page_height) {
    const double x = px.x * 0.75, y = (page_height - px.y) * 0.75;
    return std::any_of(boxes.begin(), boxes.end(),
                       [&](const Box& b) { return b[0] <= x && x <= b[2] && b[1] <= y && y <= b[3]; });
}

}  // namespace

TEST_CASE("A PDF is sound, has the picture's size and says what it is") {
    const PdfFile file = written(small_diagram());
    CHECK(file.problems() == "");
    const std::string info = file.info();
    CHECK_THAT(info, ContainsSubstring("Title:           A small diagram\n"));
    CHECK_THAT(info, ContainsSubstring("Subject:         Raw data is transformed.\n"));
    CHECK_THAT(info, ContainsSubstring("Page    1 size:  315 x 195 pts"));  // 420 × 260 px
    CHECK_THAT(info, ContainsSubstring("Tagged:          yes"));
    CHECK_THAT(info, !ContainsSubstring("Date:"));
}

TEST_CASE("Every page of a PDF has the size of its picture and an outline entry, whatever its title") {
    std::vector<scene::Scene> pages{small_diagram(), blank(1234.5, 40), many_scripts(), labelled("x")};
    pages[1].title = R"(Parentheses ) ( and \ back'slashes)";
    pages[2].title = "データ, تحويل, 🚀";
    pages[3].title = "no\uFFFE\uFDD0character";
    const PdfFile file = written(paint::pdf(pages, "Four", paint::Scheme::light, {}));
    CHECK(file.problems() == "");
    CHECK_THAT(file.info(), ContainsSubstring("Page    2 size:  925.875 x 30 pts"));
    const auto outlines = Json::parse(file.json())["outlines"];
    REQUIRE(outlines.size() == pages.size());
    pages[3].title = "no\uFFFD\uFFFDcharacter";
    for (std::size_t i = 0; i < pages.size(); ++i) {
        CHECK(outlines[i]["title"] == pages[i].title);
        CHECK(outlines[i]["destpageposfrom1"] == i + 1);
        CHECK(outlines[i]["dest"][3] == pages[i].size.height * 0.75);  // its top
    }
}

TEST_CASE("Icons are vectors, fonts are embedded as subsets") {
    const PdfFile file = written(small_diagram());
    CHECK(file.images() == "");
    std::istringstream fonts(file.fonts());
    int count = 0;
    for (std::string font; std::getline(fonts, font); ++count) CHECK_THAT(font, ContainsSubstring("yes yes yes"));
    CHECK(count == 3);  // the weights of Inter
}

TEST_CASE("No icon of the catalogue becomes an image in a PDF, except a fine one where it has a mask") {
    scene::Scene vectors = blank(3000, 3000);
    double at = 0;
    for (const catalog::Kind& kind : catalog::kinds()) {
        if (kind.icon == nullptr || kind.icon->body.find("<mask") != std::string_view::npos) continue;
        vectors.items.emplace_back(scene::Icon{kind.icon, "", {std::fmod(at, 2800), at / 2800 * 70, 64, 64}, {}});
        at += 70;
    }
    REQUIRE(vectors.items.size() > 100);
    CHECK(written(vectors).images() == "");

    const catalog::Icon masked{"test-mask", 64, 64,
                               R"(<mask id="test-mask-a" fill="#fff"><circle cx="32" cy="32" r="20"/></mask>)"
                               R"svg(<path mask="url(#test-mask-a)" fill="#ed7100" d="M0 0h64v64H0z"/>)svg",
                               false};
    scene::Scene scene = blank(100, 100);
    scene.items.emplace_back(scene::Icon{&masked, "", {10, 10, 64, 64}, {}});
    CHECK_THAT(written(scene).images(), ContainsSubstring("image     512   512  rgb"));
    CHECK_THAT(written(scene).images(), ContainsSubstring("768   768"));
}

TEST_CASE("An icon of the user's is a vector when its file is one, and the image it is otherwise") {
    const auto images = [](std::string bytes) {
        scene::Scene scene = labelled("x");
        scene.items.emplace_back(scene::Icon{nullptr, std::move(bytes), {100, 5, 64, 64}, {}});
        const PdfFile file = written(scene);
        CHECK(file.problems() == "");
        return file.images();
    };
    CHECK(images(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>)") == "");
    CHECK_THAT(images(paint::png({4, 2, paint::Pixels(8, 0xFF336699)}, {}, 1)),
               ContainsSubstring("image       4     2  rgb"));
}

TEST_CASE("Labels come out of a PDF whole") {
    const auto read = [](const std::string& label) { return written(labelled(label)).text(); };
    for (const char* label : {"Transform, join & filter", "¿Qué año? Transformación única", "データ変換",
                              "Rocket 🚀👩‍💻 launch 👍🏽", "a -> b, offline", "e\u0301clair",
                              "100 % (50 \\ 2)", "한국어", "<script>alert('x')</script>"}) {
        CHECK_THAT(read(label), ContainsSubstring(text::shape(label, {}).text));
    }
}

TEST_CASE("Arabic comes out of a PDF in the order it is read in") {
    std::string text = written(labelled("تحويل البيانات")).text();
    for (const char* mark : {"\u202A", "\u202B", "\u202C"}) {  // with which pdftotext marks the direction
        for (auto at = text.find(mark); at != text.npos; at = text.find(mark)) text.erase(at, 3);
    }
    CHECK_THAT(text, ContainsSubstring("تحويل البيانات"));
}

TEST_CASE("Control characters and broken UTF-8 leave a sound PDF") {
    scene::Scene broken = labelled("a\xFF\xC3(\xED\xA0\x80 \x01\x1F");
    for (const std::string& label : {broken.title, std::string(200, '('), std::string("\\\\)))\n\r\t")}) {
        scene::Scene scene = labelled(label);
        scene.items.insert(scene.items.begin(), text_at({20, 30}, "Heading", {}, "title"));
        std::get<scene::Group>(scene.items[1]).link = label;
        const PdfFile file = written(scene);
        CHECK(file.problems() == "");
        CHECK_THAT(file.text(), ContainsSubstring("Heading"));
    }
}

TEST_CASE("Links are where their things are, and only there") {
    scene::Scene scene = small_diagram();
    const std::string site = "https://example.org/?a=1&b=2", page = "docs/año (1)'s.md#a",
                      page_uri = "docs/a%C3%B1o%20%281%29%27s.md#a";
    auto& node = std::get<scene::Group>(scene.items[2]);
    node.link = page;
    const PdfFile file = written(scene);
    CHECK(file.problems() == "");
    const auto links = objects(file, "/Annot");
    const auto frame = boxes(links, site), icon = boxes(links, page_uri);
    CHECK(frame.size() + icon.size() == links.size());
    const double height = scene.size.height;
    for (const geometry::Point px : {geometry::Point{200, 150}, {380, 230}, {300, 80}, {260, 95}}) {
        CHECK(any_around(frame, px, height));  // its border and title
    }
    CHECK_FALSE(any_around(frame, {300, 150}, height));  // what lies in the frame
    CHECK(any_around(icon, {72, 154}, height));
    CHECK(any_around(icon, {72, 202}, height));  // its label
    CHECK_FALSE(any_around(icon, {200, 154}, height));
}

TEST_CASE("A bent edge is clicked on its line, not on the box around it") {
    scene::Scene scene = labelled("Heading");
    scene::Group edge = arrow({20, 10}, {200, 10}, {});
    edge.link = "a.md";
    std::get<scene::Path>(edge.children[0]).commands.emplace_back(scene::LineTo{{200, 70}});
    scene.items.emplace_back(edge);
    const auto found = boxes(objects(written(scene), "/Annot"), "a.md");
    CHECK(any_around(found, {100, 12}, scene.size.height));
    CHECK(any_around(found, {199, 50}, scene.size.height));
    CHECK_FALSE(any_around(found, {100, 50}, scene.size.height));
}

TEST_CASE("Texts are a tagged PDF's headings and paragraphs, in the scene's order") {
    scene::Scene scene = blank(200, 100);
    scene.items.emplace_back(text_at({10, 90}, "Heading", {}, "title"));
    scene.items.emplace_back(text_at({10, 20}, "two", {}, "label"));
    scene.items.emplace_back(text_at({10, 40}, "lines", {}, "label"));
    const PdfFile file = written(scene);
    std::vector<std::string> types;
    for (const auto& element : objects(file, "/StructElem")) types.push_back(element["/S"]);
    std::sort(types.begin(), types.end());
    CHECK(types == std::vector<std::string>{"/Document", "/H1", "/P"});
}

TEST_CASE("The same scene gives the same PDF") {
    CHECK(pdf(small_diagram()) == pdf(small_diagram()));
    CHECK(pdf(many_scripts()) == pdf(many_scripts()));
    CHECK(pdf(small_diagram()) == pdf(small_diagram(), paint::Scheme::automatic));
    CHECK(pdf(small_diagram()) != pdf(small_diagram(), paint::Scheme::dark));
}

TEST_CASE("Metadata are comments at the beginning of a PDF") {
    const auto bytes = paint::pdf({}, "None", paint::Scheme::light, {{"key", "Größe ✓"}, {"lines", "a\r\nb"}});
    const auto second_line = bytes.find('\n') + 1;
    CHECK(bytes.substr(bytes.find('\n', second_line) + 1).starts_with("%key=Größe ✓\n%lines=a  b\n"));
}

}  // namespace vellum::test
