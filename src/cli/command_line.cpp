#include "cli/command_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/nearest.hpp"

namespace vellum::cli {
namespace {

using text::did_you_mean;

constexpr const char* version = "vellum " VELLUM_VERSION;

std::vector<std::string> verbs_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* verb : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(verb->get_name());
    return names;
}

std::vector<std::string> options_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
}

/// What was wrong, in our words where the mistake is a common one.
std::string explain(const CLI::App& app, const CLI::ParseError& error) {
    const auto chosen = app.get_subcommands();
    const auto& where = chosen.empty() ? app : *chosen.front();
    const auto extras = app.remaining(true);
    const auto command = chosen.empty() ? std::string("vellum") : "vellum " + where.get_name();
    const auto help = fmt::format("; see {} --help", command);
    if (!extras.empty() && extras.front().starts_with('-')) {
        return fmt::format("unknown option {}{}{}", extras.front(), did_you_mean(extras.front(), options_of(where)),
                           help);
    }
    if (!extras.empty() && !chosen.empty()) return fmt::format("unexpected argument \"{}\"{}", extras.front(), help);
    if (!extras.empty()) {
        return fmt::format("unknown verb \"{}\"{}{}", extras.front(), did_you_mean(extras.front(), verbs_of(app)),
                           help);
    }
    if (chosen.empty()) return fmt::format("no verb given: one of {}{}", fmt::join(verbs_of(app), ", "), help);
    return error.what() + help;
}

Action print(std::string text) {
    return [text = std::move(text)](Console& console) {
        console.line(text);
        return ExitCode::fine;
    };
}

std::string trimmed(std::string text) {
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

struct Verb {
    std::string_view name;
    void (*add)(CLI::App& app, Action& action);
};
constexpr std::array verbs{Verb{"list", add_list}, Verb{"render", add_render}, Verb{"check", add_check},
                           Verb{"lint", add_lint}, Verb{"icons", add_icons},   Verb{"new", add_new}};

/// Those that can matter after this first argument: declaring a verb and its options takes as long as building a diagram.
void add_verbs(std::string_view first, CLI::App& app, Action& action) {
    if (first == "--version") return;
    const bool is_verb = std::ranges::find(verbs, first, &Verb::name) != verbs.end();
    for (const Verb& verb : verbs) {
        if (!is_verb || verb.name == first) verb.add(app, action);
    }
}

}  // namespace

Action parse(int argc, char** argv) {
    Action action;
    CLI::App app("Cloud architecture diagrams from C++.", "vellum");
    app.set_version_flag("--version", version);
    app.require_subcommand(1, 1);
    app.get_formatter()->label("SUBCOMMAND", "VERB");
    add_verbs(argc > 1 ? argv[1] : "", app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForVersion&) {
        return print(version);
    } catch (const CLI::CallForHelp&) {
        return print(trimmed(app.help()));
    } catch (const CLI::ParseError& error) {
        throw UsageError(explain(app, error));
    }
    return action;
}

}  // namespace vellum::cli
