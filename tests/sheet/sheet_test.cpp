// Contact sheets: every kind is there, and no text lies on anything else.
#include "sheet/sheet.hpp"

#include <algorithm>
#include <set>

#include "paint/paint.hpp"
#include "support/catch.hpp"

using namespace vellum;
using geometry::Rect;

namespace {

catalog::Kinds all_kinds() {
    catalog::Kinds kinds;
    for (const auto& kind : catalog::kinds()) kinds.push_back(&kind);
    return kinds;
}

struct Drawn {
    std::vector<Rect> texts;
    std::vector<std::string> words;
    std::vector<Rect> icons;
    std::set<const catalog::Icon*> seen;
    std::vector<Rect> boxes() const {
        auto all = texts;
        all.insert(all.end(), icons.begin(), icons.end());
        return all;
    }
};

void collect(const std::vector<scene::Primitive>& items, Drawn& drawn) {
    for (const auto& item : items) {
        if (const auto* group = std::get_if<scene::Group>(&item)) collect(group->children, drawn);
        if (const auto* text = std::get_if<scene::Text>(&item)) {
            const double height = text->style.size;
            drawn.texts.push_back({text->origin.x, text->origin.y - 0.75 * height, text->line.width, height});
            drawn.words.push_back(text->line.text);
        }
        if (const auto* icon = std::get_if<scene::Icon>(&item)) {
            drawn.icons.push_back(icon->box);
            drawn.seen.insert(icon->icon);
        }
    }
}

Drawn drawn_in(const scene::Scene& scene) {
    Drawn drawn;
    collect(scene.items, drawn);
    return drawn;
}

/// Pairs that overlap, found along y.
std::size_t overlaps(std::vector<Rect> boxes) {
    std::ranges::sort(boxes, {}, &Rect::y);
    std::size_t count = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].y < boxes[i].bottom(); ++j) {
            const bool apart = boxes[j].x >= boxes[i].right() || boxes[i].x >= boxes[j].right();
            count += apart ? 0 : 1;
        }
    }
    return count;
}

std::string joined(const text::Block& block) {
    std::string all;
    for (const auto& line : block.lines) all += line.text;
    return all;
}

}  // namespace

TEST_CASE("the sheet of all kinds shows every icon, and nothing lies on anything") {
    const auto kinds = all_kinds();
    const auto scene = sheet::contact_sheet("Kinds", kinds, theme::standard());
    const auto drawn = drawn_in(scene);
    CHECK(overlaps(drawn.boxes()) == 0);
    for (const auto& box : drawn.boxes()) {
        CHECK((box.x >= 0 && box.y >= 0 && box.right() <= scene.size.width && box.bottom() <= scene.size.height));
    }
    for (const auto* kind : kinds) {
        INFO(kind->key);
        CHECK((kind->icon == nullptr || drawn.seen.contains(kind->icon)));
    }
    CHECK(scene.size.height < 16000);  // at scale 2 it fits a PNG
}

TEST_CASE("sheets of few kinds are no wider than they need, whatever the number") {
    auto kinds = all_kinds();
    double before = 0;
    for (const std::size_t count : {1, 2, 3, 5, 7, 30}) {
        const catalog::Kinds some(kinds.begin(), kinds.begin() + static_cast<std::ptrdiff_t>(count));
        const auto scene = sheet::contact_sheet("Kinds", some, theme::standard());
        CHECK(overlaps(drawn_in(scene).boxes()) == 0);
        CHECK(scene.size.width >= before);
        before = scene.size.width;
    }
    CHECK(before < 1400);
}

TEST_CASE("each category has its heading, its header and its kinds' names") {
    const auto scene = sheet::contact_sheet(
        "Some", {catalog::find("aws::S3"), catalog::find("aws::Vpc"), catalog::find("generic::User")},
        theme::standard());
    const auto words = drawn_in(scene).words;
    for (const char* word : {"Some", "Storage", "<vellum/aws/storage.hpp>", "aws::S3", "Groups", "aws::Vpc", "General",
                             "<vellum/generic.hpp>", "generic::User", "User"}) {
        INFO(word);
        CHECK(std::ranges::count(words, word) == 1);
    }
}

TEST_CASE("a sheet is painted like any picture, in both schemes") {
    const auto scene = sheet::contact_sheet("Some", {catalog::find("generic::Laptop")}, theme::standard());
    const auto light = paint::svg(scene, paint::Scheme::light, {});
    CHECK(light != paint::svg(scene, paint::Scheme::dark, {}));
    CHECK(light == paint::svg(scene, paint::Scheme::light, {}));
}

TEST_CASE("C++ names break behind :: and before capitals, and lose nothing") {
    const auto style = theme::standard().fonts.label;
    const auto lines = [&](const char* name, double width) {
        std::vector<std::string> out;
        for (const auto& line : sheet::broken_name(name, style, width).lines) out.push_back(line.text);
        return out;
    };
    CHECK(lines("aws::S3", 132) == std::vector<std::string>{"aws::S3"});
    CHECK(lines("aws::S3", 1) == std::vector<std::string>{"aws::", "S3"});
    CHECK(lines("aws::DynamoDbGlobalSecondaryIndex", 132) ==
          std::vector<std::string>{"aws::DynamoDb", "GlobalSecondary", "Index"});
    for (const auto& kind : catalog::kinds()) {
        const auto block = sheet::broken_name(kind.key, style, 132);
        INFO(kind.key);
        CHECK(joined(block) == kind.key);
        CHECK(block.width <= 132);
        const auto widest = std::ranges::max_element(block.lines, {}, &text::Line::width);
        REQUIRE(widest != block.lines.end());
        CHECK(block.width == widest->width);
        CHECK(block.height == block.line_height * static_cast<double>(block.lines.size()));
    }
}
