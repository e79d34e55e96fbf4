#include "cli/output_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/shell.hpp"
#include "cli/verb.hpp"
#include "publish/set_file.hpp"
#include "text/nearest.hpp"

namespace vellum::cli {
namespace {

using publish::Format;
using text::did_you_mean;

constexpr double smallest_scale = 0.1;
constexpr double largest_scale = 100;

const OutputOptions defaults;

std::vector<Format> parse_formats(const std::vector<std::string>& typed) {
    std::vector<Format> formats;
    for (const auto& name : typed) {
        const Format format = understand_format(name);
        if (std::find(formats.begin(), formats.end(), format) == formats.end()) formats.push_back(format);
    }
    return formats;
}

paint::Scheme parse_theme(const std::string& typed) {
    if (typed == "auto") return paint::Scheme::automatic;
    if (typed == "light") return paint::Scheme::light;
    if (typed == "dark") return paint::Scheme::dark;
    throw UsageError(fmt::format("unknown theme \"{}\"{}: --theme takes light, dark or auto", typed,
                                 did_you_mean(typed, {"light", "dark", "auto"})));
}

/// The formats of files for each diagram.
std::vector<Format> formats_of(const OutputOptions& options) {
    auto formats = parse_formats(options.formats);
    if (!options.one_file) return formats;
    for (const Format format : formats) {
        if (format != Format::pdf) {
            throw UsageError(fmt::format("--one-file goes with -f pdf and no other format, not with {}", name(format)));
        }
    }
    return {};
}

/// The number that the whole text is; nullopt otherwise.
template <class Number>
std::optional<Number> parse_number(const std::string& typed) {
    Number value{};
    const char* end = typed.data() + typed.size();
    const auto result = std::from_chars(typed.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end) return std::nullopt;
    return value;
}

double parse_scale(const std::string& typed) {
    const auto scale = parse_number<double>(typed);
    if (scale && *scale >= smallest_scale && *scale <= largest_scale) return *scale;
    throw UsageError(
        fmt::format("--scale takes a number from {} to {}, not \"{}\"", smallest_scale, largest_scale, typed));
}

int parse_effort(const std::string& typed) {
    const auto effort = parse_number<int>(typed);
    if (effort && *effort >= 1 && *effort <= model::most_effort) return *effort;
    throw UsageError(fmt::format("--effort takes a whole number from 1 to {}, not \"{}\"", model::most_effort, typed));
}

}  // namespace

unsigned positive_number(const char* option, const std::string& typed) {
    const auto number = parse_number<unsigned>(typed);
    if (number && *number > 0) return *number;
    throw UsageError(fmt::format("{} takes a whole number of at least 1, not \"{}\"", option, typed));
}

Format understand_format(const std::string& typed) {
    if (typed == "jpeg") return Format::jpg;
    std::vector<std::string> names;
    for (const Format format : publish::all_formats) {
        if (typed == publish::name(format)) return format;
        names.emplace_back(publish::name(format));
    }
    throw UsageError(
        fmt::format("unknown format \"{}\"{}: -f takes {}", typed, did_you_mean(typed, names), fmt::join(names, ", ")));
}

publish::Settings understand_settings(const std::string& theme, const std::string& scale) {
    publish::Settings settings;
    settings.scheme = parse_theme(theme);
    settings.scale = parse_scale(scale);
    return settings;
}

void add_output_options(CLI::App& verb, OutputOptions& options) {
    verb.add_option("NAME", options.names, "diagrams, as `list` names them; all when none is given")
        ->option_text("...");
    verb.add_option("-o,--output", options.folder, "folder of the files (default: output)")->option_text("DIR");
    verb.add_option("-f,--format", options.formats,
                    "png, svg, jpg, pdf, json, md, html, separated by commas (default: png,svg,md,html)")
        ->option_text("FORMAT,...")
        ->delimiter(',')
        ->allow_extra_args(false);
    verb.add_option("--theme", options.theme, "light, dark, or auto: an SVG follows its reader (default: auto)")
        ->option_text("THEME");
    verb.add_option("--scale", options.scale, "pixels of a PNG or JPEG per px of the layout (default: 2)")
        ->option_text("N");
    verb.add_option("--effort", options.effort, "how many layouts are tried: 1, a single one, to 5 (default: 3)")
        ->option_text("N");
    verb.add_flag("--one-file", options.one_file, "the diagrams as pages of one PDF document, DIR/diagrams.pdf");
}

Output understand(const OutputOptions& options) {
    if (options.folder.empty()) throw UsageError("-o takes the name of a folder");
    Output output{options.folder,
                  formats_of(options),
                  options.one_file || !options.formats.empty(),
                  {},
                  parse_effort(options.effort),
                  options.one_file};
    if (!output.formats_chosen) output.formats = {Format::png, Format::svg, Format::md, Format::html};
    output.settings = understand_settings(options.theme, options.scale);
    return output;
}

std::string render_command(const Console& console, const OutputOptions& options, const publish::Expected& file) {
    auto command = shell_word(console.program()) + " render";
    const bool of_one = file.diagram != publish::set_file_name(file.format);
    const bool document = !of_one && file.format == Format::pdf;
    if (of_one) command += ' ' + shell_word(file.diagram);
    for (const auto& name : options.names) {
        if (document && options.one_file) command += ' ' + shell_word(name);
    }
    if (options.folder != defaults.folder) command += " -o " + shell_word(options.folder);
    if (document) command += " --one-file";
    if (!options.formats.empty() && !document) command += fmt::format(" -f {}", publish::name(file.format));
    if (options.theme != defaults.theme) command += " --theme " + options.theme;
    if (options.scale != defaults.scale) command += " --scale " + options.scale;
    if (options.effort != defaults.effort) command += " --effort " + options.effort;
    return command;
}

}  // namespace vellum::cli
