// Everything that a diagram's author writes as text, through model, layout and scene into files. The input is a list of
// texts with the unit separator (U+001F) between them, so that any other byte can stand in one.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include <vellum/vellum.hpp>

#include "dsl/registry.hpp"
#include "harmless.hpp"
#include "pages/gallery.hpp"
#include "publish/page.hpp"
#include "publish/render.hpp"

namespace {

using namespace vellum;

/// Hands the texts out one by one; a blank one, and any after the last, counts as left out.
class Texts {
public:
    explicit Texts(std::string_view bytes) : rest_(bytes) {}

    Text next() {
        const auto text = rest_.substr(0, rest_.find('\x1F'));
        rest_.remove_prefix(std::min(rest_.size(), text.size() + 1));
        return text.find_first_not_of(" \t\r\n") == text.npos ? Text() : Text(text);
    }
    Text next_or(const char* fallback) {
        const Text text = next();
        return text.is_given() ? text : Text(fallback);
    }

private:
    std::string_view rest_;
};

/// Each setting there is, once.
void describe(Diagram& d, Texts& texts) {
    auto account = d.add<aws::AwsCloud>(texts.next());
    auto first = account.add<aws::Lambda>(texts.next());
    auto second = d.add<aws::S3>(texts.next());
    const Link link = edge(texts.next()).link(texts.next()).tooltip(texts.next()).step(texts.next_or("A step."));
    first >> link >> second;
    d.summary(texts.next());
    first.caption(texts.next()).link(texts.next()).tooltip(texts.next()).alt(texts.next());
    account.caption(texts.next()).link(texts.next());
    const Text topic = texts.next_or("cost");
    d.note(topic, texts.next_or("None."));
    d.overlay<aws::SecurityGroup>(texts.next(), all(first, second)).tooltip(texts.next());
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

/// The gallery has scripts of its own, and no text adds one.
void require_same_scripts(const std::string& gallery) {
    static const std::size_t own = count(gallery, "<script");
    fuzz::require(count(gallery, "<script") == own && count(gallery, "</script") == own, "a script of a text's");
}

void write_files(const model::Graph& graph) {
    using publish::Format;
    const publish::Fingerprints fingerprints(graph, theme::standard());
    const auto drawing = publish::draw(graph, theme::standard());
    const auto file = [&](Format format) {
        return publish::encode(format, graph, drawing, {}, fingerprints.of(format, {}));
    };
    const auto svg = file(Format::svg);
    fuzz::require_harmless(svg);
    file(Format::json);
    file(Format::pdf);
    publish::encode_page({&graph, {Format::svg}}, "output");
    require_same_scripts(pages::gallery({{&graph, svg}}));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) try {
    Texts texts({reinterpret_cast<const char*>(data), size});
    const auto title = texts.next_or("Title");
    const dsl::Definition definition{
        "labels", std::string(title.data(), title.size()), {"labels.cpp", 1}, "", [&](Diagram& d) {
            describe(d, texts);
        }};
    write_files(dsl::build(definition).graph);
    return 0;
} catch (const model::InvalidDiagram& invalid) {
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    for (const auto& diagnostic : invalid.diagnostics) {
        fuzz::require(std::ranges::none_of(model::to_string(diagnostic), is_control),
                      "a message that steers a terminal");
    }
    return 0;
}
