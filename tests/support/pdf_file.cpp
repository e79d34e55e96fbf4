#include "support/pdf_file.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace vellum::test {
namespace {

namespace fs = std::filesystem;

constexpr int command_not_found = 127;

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

struct Output {
    int status = 0;
    std::string text;
};

Output run(const std::string& command) {
    std::FILE* pipe = ::popen(("{ " + command + "; } 2>&1").c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("no process for " + command);
    Output output;
    std::array<char, 4096> buffer{};
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
        output.text.append(buffer.data(), size);
    }
    output.status = ::pclose(pipe);
    if (output.status / 256 == command_not_found) throw std::runtime_error(output.text + " (make test installs it)");
    return output;
}

std::string without_heading(const std::string& table) {
    return table.substr(table.find('\n', table.find('\n') + 1) + 1);
}

}  // namespace

PdfFile::PdfFile(const fs::path& folder, std::string_view name, std::string_view bytes) : path_(folder / name) {
    std::ofstream out(path_, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out) throw std::runtime_error("cannot write " + path_.string());
}

std::string PdfFile::problems() const {
    const Output output = run("qpdf --check " + quoted(path_));
    return output.status == 0 ? "" : output.text;
}

std::string PdfFile::info() const { return output_of("pdfinfo", "-l -1 " + quoted(path_)); }

std::string PdfFile::text(int page) const {
    const auto number = std::to_string(page);
    return output_of("pdftotext", "-f " + number + " -l " + number + " " + quoted(path_) + " -");
}

std::string PdfFile::images() const { return without_heading(output_of("pdfimages", "-list " + quoted(path_))); }

std::string PdfFile::fonts() const { return without_heading(output_of("pdffonts", quoted(path_))); }

std::string PdfFile::json() const { return output_of("qpdf", "--json=2 " + quoted(path_)); }

std::string PdfFile::png(int page, double scale) const {
    const auto number = std::to_string(page);
    const fs::path picture = path_.string() + ".page";
    output_of("pdftocairo", "-png -singlefile -r " + std::to_string(96 * scale) + " -f " + number + " " +
                                quoted(path_) + " " + quoted(picture));
    std::ifstream in(picture.string() + ".png", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string PdfFile::output_of(std::string_view program, const std::string& arguments) const {
    Output output = run(std::string(program) + " " + arguments);
    if (output.status != 0) throw std::runtime_error(std::string(program) + ": " + output.text);
    return std::move(output.text);
}

}  // namespace vellum::test
