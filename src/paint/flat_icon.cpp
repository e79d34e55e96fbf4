#include "paint/flat_icon.hpp"

#include <algorithm>

#include <pugixml.hpp>

#include "paint/basic_shape.hpp"
#include "paint/number_reader.hpp"
#include "paint/path_data.hpp"

namespace vellum::paint {
namespace {

/// `#RGB` and `#RRGGBB`.
std::optional<geometry::Color> color_of(std::string_view text) {
    if (text.size() != 4) return geometry::parse_color(text);
    const char doubled[]{'#', text[1], text[1], text[2], text[2], text[3], text[3]};
    return text[0] == '#' ? geometry::parse_color({doubled, sizeof doubled}) : std::nullopt;
}

/// What `inner` does, then `outer`.
Matrix product(const Matrix& outer, const Matrix& inner) {
    const auto& [a, b, c, d, e, f] = outer;
    const auto& [g, h, i, j, k, l] = inner;
    return {a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f};
}

/// The numbers in a function's parentheses as a matrix; nullopt for rotations, skews and what is no transform.
std::optional<Matrix> matrix_of(std::string_view function, std::string_view numbers) {
    NumberReader reader(numbers);
    std::vector<double> n;
    while (!reader.at_end()) {
        const auto number = reader.number();
        if (!number) return std::nullopt;
        n.push_back(*number);
    }
    if (function == "translate" && n.size() == 2) return Matrix{1, 0, 0, 1, n[0], n[1]};
    if (function == "scale" && n.size() == 1) return Matrix{n[0], 0, 0, n[0], 0, 0};
    if (function == "scale" && n.size() == 2) return Matrix{n[0], 0, 0, n[1], 0, 0};
    if (function == "matrix" && n.size() == 6) return Matrix{n[0], n[1], n[2], n[3], n[4], n[5]};
    return std::nullopt;
}

/// Several functions, the last of which is done first.
std::optional<Matrix> parse_transform(std::string_view text) {
    Matrix all{1, 0, 0, 1, 0, 0};
    while (true) {
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(" \t\r\n,")));
        if (text.empty()) return all;
        const std::size_t open = text.find('('), close = text.find(')');
        if (close == text.npos || open > close) return std::nullopt;
        const auto next = matrix_of(text.substr(0, open), text.substr(open + 1, close - open - 1));
        if (!next) return std::nullopt;
        all = product(all, *next);
        text.remove_prefix(close + 1);
    }
}

/// What shapes inherit: properties, as in FlatShape, and whether there is a stroke.
struct Style {
    Matrix matrix{1, 0, 0, 1, 0, 0};
    std::optional<geometry::Color> fill = geometry::Color{};
    bool even_odd = false;
    bool stroked = false;
    FlatStroke stroke;
};

/// `none` or a colour.
bool read_paint(std::string_view value, std::optional<geometry::Color>& paint) {
    paint = color_of(value);
    return paint || value == "none";
}

/// One of two words.
bool read_choice(std::string_view value, std::string_view no, std::string_view yes, bool& choice) {
    choice = value == yes;
    return choice || value == no;
}

bool read_stroke(std::string_view value, Style& style) {
    std::optional<geometry::Color> paint;
    const bool known = read_paint(value, paint);
    style.stroked = paint.has_value();
    style.stroke.color = paint.value_or(geometry::Color{});
    return known;
}

bool read_width(std::string_view value, double& width) {
    NumberReader reader(value);
    const auto number = reader.number();
    width = number.value_or(0);
    return number && *number > 0 && reader.at_end();
}

bool read_transform(std::string_view value, Matrix& matrix) {
    const auto read = parse_transform(value);
    if (read) matrix = product(matrix, *read);
    return read.has_value();
}

enum class Read { known, wrong, other };

/// An attribute that groups and shapes have in common; `other` when it is none of these.
Read read_style(std::string_view name, std::string_view value, Style& style) {
    const auto known = [](bool fine) { return fine ? Read::known : Read::wrong; };
    if (name == "fill") return known(read_paint(value, style.fill));
    if (name == "fill-rule") return known(read_choice(value, "nonzero", "evenodd", style.even_odd));
    if (name == "stroke") return known(read_stroke(value, style));
    if (name == "stroke-width") return known(read_width(value, style.stroke.width));
    if (name == "stroke-linecap") return known(read_choice(value, "butt", "round", style.stroke.round_caps));
    if (name == "stroke-linejoin") return known(read_choice(value, "miter", "round", style.stroke.round_joins));
    if (name == "transform") return known(read_transform(value, style.matrix));
    const bool matters = name != "id" && name != "clip-rule";  // the latter in clip paths alone, which are not flat
    return matters ? Read::other : Read::known;
}

class Reader {
public:
    /// False as soon as something is not flat.
    bool children(const pugi::xml_node& parent, const Style& inherited) {
        return std::ranges::all_of(parent.children(),
                                   [&](const pugi::xml_node& child) { return element(child, inherited); });
    }

    std::vector<FlatShape> take() { return std::move(shapes_); }

private:
    bool element(const pugi::xml_node& node, Style style) {
        const std::string_view name = node.name();
        BasicShape shape;
        for (const pugi::xml_attribute& attribute : node.attributes()) {
            const Read read = read_style(attribute.name(), attribute.value(), style);
            if (read == Read::wrong) return false;
            if (read == Read::other && !shape.set(name, attribute.name(), attribute.value())) return false;
        }
        if (name == "g") return children(node, style);
        auto outline = shape.outline(name);
        if (!outline || node.first_child()) return false;
        add(std::move(*outline), style);
        return true;
    }

    void add(std::vector<scene::PathCommand> outline, const Style& style) {
        shapes_.push_back({style.matrix, std::move(outline), style.fill, style.even_odd, std::nullopt});
        if (style.stroked) shapes_.back().stroke = style.stroke;
    }

    std::vector<FlatShape> shapes_;
};

}  // namespace

std::optional<std::vector<FlatShape>> flat_shapes(std::string_view body) {
    pugi::xml_document document;
    if (!document.load_buffer(body.data(), body.size(), pugi::parse_minimal | pugi::parse_fragment))
        return std::nullopt;
    Reader reader;
    if (!reader.children(document, {})) return std::nullopt;
    return reader.take();
}

}  // namespace vellum::paint
