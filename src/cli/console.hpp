/// What a run says: results on standard output, everything else on standard error. Colour and progress appear on a
/// terminal only; NO_COLOR is obeyed.
#pragma once

#include <string>
#include <string_view>

#include "cli/exit_code.hpp"
#include "model/diagnostic.hpp"

namespace vellum::cli {

class Console {
public:
    /// `program`: as the user called it, for the commands that messages advise.
    explicit Console(std::string program);

    const std::string& program() const { return program_; }

    /// A line of the result.
    void line(std::string_view text);
    /// The same with its severity ahead: `warning: …`.
    void finding(model::Severity severity, std::string_view text);
    /// `vellum: error: …`; the run will end with this code or a worse one.
    void error(ExitCode code, std::string_view message);
    void errors(const model::InvalidDiagram& invalid, ExitCode code = ExitCode::users_mistake);
    void warning(std::string_view message);
    void note(std::string_view message);
    /// Shown on a terminal until the next output of any kind.
    void progress(std::string_view text);

    /// The worst of what errors said; fine when there were none.
    ExitCode worst() const { return worst_; }
    /// The exit code of the run: the worst error, else the verb's own verdict. A result that could not be written
    /// completely (a full disk behind `>`) is an error too.
    ExitCode finish(ExitCode verdict);

private:
    void say(std::string_view color, std::string_view severity, std::string_view message);
    void clear_progress();

    std::string program_;
    bool terminal_;
    bool color_;
    bool color_results_;  ///< on standard output
    bool progress_shown_ = false;
    ExitCode worst_ = ExitCode::fine;
};

}  // namespace vellum::cli
