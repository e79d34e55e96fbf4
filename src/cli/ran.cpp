// One walk over the fields serves both directions. Each value is taken apart by a structured binding on purpose: a field
// that is added to it no longer compiles here until it travels too.
#include "cli/ran.hpp"

#include <cstring>
#include <type_traits>

namespace vellum::cli {
namespace {

template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Appends values to bytes. Both ends are the same program on the same machine, so they travel as they lie in memory.
class Writer {
public:
    template <class... Values>
    void operator()(Values&... values) {
        (one(values), ...);
    }
    std::string take() { return std::move(bytes_); }

private:
    template <Plain T>
    void one(T& value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void one(std::string& text) {
        size(text.size());
        bytes_ += text;
    }
    template <class T>
    void one(std::vector<T>& list) {
        size(list.size());
        for (auto& value : list) one(value);
    }
    template <class T>
    void one(std::optional<T>& value) {
        size(value.has_value() ? 1 : 0);
        if (value) one(*value);
    }
    void one(model::Element& element) {
        size(element.index());
        std::visit([&](auto& id) { one(id.value); }, element);
    }
    template <class T>
    requires std::is_class_v<T>
    void one(T& value) { walk(*this, value); }

    void size(std::size_t count) { one(count); }

    std::string bytes_;
};

/// Takes them off again.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    template <class... Values>
    void operator()(Values&... values) {
        (one(values), ...);
    }
    void end() const {
        if (!rest_.empty()) broken();
    }

private:
    [[noreturn]] static void broken() { throw model::SystemError("what its process sent cannot be read"); }

    std::string_view take(std::size_t length) {
        if (length > rest_.size()) broken();
        const auto taken = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return taken;
    }
    /// Of things that take a byte at least.
    std::size_t size() {
        std::size_t count = 0;
        one(count);
        if (count > rest_.size()) broken();
        return count;
    }

    template <Plain T>
    void one(T& value) {
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
    }
    void one(std::string& text) { text = take(size()); }
    template <class T>
    void one(std::vector<T>& list) {
        list.resize(size());
        for (auto& value : list) one(value);
    }
    template <class T>
    void one(std::optional<T>& value) {
        if (size() == 0) return value.reset();
        one(value.emplace());
    }
    void one(model::Element& element) {
        std::size_t kind = 0;
        std::uint32_t id = 0;
        (*this)(kind, id);
        if (kind == 0) element = model::NodeId{id};
        if (kind == 1) element = model::ClusterId{id};
        if (kind == 2) element = model::OverlayId{id};
        if (kind > 2) broken();
    }
    template <class T>
    requires std::is_class_v<T>
    void one(T& value) { walk(*this, value); }

    std::string_view rest_;
};

template <class Archive, class Tag>
void walk(Archive& archive, model::Id<Tag>& id) {
    archive(id.value);
}

template <class Archive>
void walk(Archive& archive, geometry::Color& color) {
    auto& [red, green, blue] = color;
    archive(red, green, blue);
}

template <class Archive>
void walk(Archive& archive, model::SourceLocation& where) {
    auto& [file, line] = where;
    archive(file, line);
}

template <class Archive>
void walk(Archive& archive, model::Step& step) {
    auto& [number, text, where] = step;
    archive(number, text, where);
}

template <class Archive>
void walk(Archive& archive, model::Note& note) {
    auto& [topic, text, where] = note;
    archive(topic, text, where);
}

template <class Archive>
void walk(Archive& archive, model::Silence& silence) {
    auto& [rule, reason, elements, where] = silence;
    archive(rule, reason, elements, where);
}

template <class Archive>
void walk_item(Archive& archive, model::Item& item) {
    auto& [key, label, caption, link, tooltip, alt, parent, color, steps, where] = item;
    archive(key, label, caption, link, tooltip, alt, parent, color, steps, where);
}

template <class Archive>
void walk(Archive& archive, model::Node& node) {
    walk_item(archive, node);
    archive(node.id, node.icon_file);
}

template <class Archive>
void walk(Archive& archive, model::Cluster& cluster) {
    walk_item(archive, cluster);
    archive(cluster.id, cluster.from_node_kind, cluster.direction, cluster.children);
}

template <class Archive>
void walk(Archive& archive, model::Overlay& overlay) {
    walk_item(archive, overlay);
    archive(overlay.id, overlay.from_node_kind, overlay.members);
}

template <class Archive>
void walk(Archive& archive, model::Edge& edge) {
    auto& [id, tail, head, relation, arrows, label, link, tooltip, line, color, step, bundle, where] = edge;
    archive(id, tail, head, relation, arrows, label, link, tooltip, line, color, step, bundle, where);
}

template <class Archive>
void walk(Archive& archive, model::Graph& graph) {
    auto& [name, title, summary, direction, fold, effort, routing, nodes, clusters, edges, overlays, notes, silences,
           children, where, source_root] = graph;
    archive(name, title, summary, direction, fold, effort, routing, nodes, clusters, edges, overlays, notes, silences,
            children, where, source_root);
}

template <class Archive>
void walk(Archive& archive, model::Diagnostic& diagnostic) {
    auto& [severity, message, fix, where] = diagnostic;
    archive(severity, message, fix, where);
}

template <class Archive>
void walk(Archive& archive, Ran& ran) {
    auto& [end, graph, diagnostics] = ran;
    archive(end, graph, diagnostics);
}

}  // namespace

std::string encode(Ran ran) {
    Writer writer;
    writer(ran);
    return writer.take();
}

Ran decode_ran(std::string_view bytes) {
    Reader reader(bytes);
    Ran ran;
    reader(ran);
    reader.end();
    return ran;
}

}  // namespace vellum::cli
