// diagrams.pdf: several diagrams in one document.
#include <algorithm>

#include <nlohmann/json.hpp>

#include "cli/process.hpp"
#include "publish/mark.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"
#include "support/pdf_file.hpp"

using namespace vellum::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
namespace fs = std::filesystem;

namespace {

Ended command(const fs::path& folder, const std::vector<std::string>& arguments) {
    return run(good_program(), arguments, {.folder = folder});
}

fs::path rendered(const std::string& name) {
    const auto folder = fresh_folder(name);
    REQUIRE(command(folder, {"render", "--one-file"}).code == 0);
    return folder;
}

std::string bytes_of(const fs::path& path) { return read_file(path).value_or(""); }

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> outline_of(const PdfFile& file) {
    std::vector<std::string> titles;
    const auto document = nlohmann::json::parse(file.json());
    for (const auto& entry : document["outlines"]) titles.push_back(entry["title"]);
    CHECK(document["pages"].size() == titles.size());
    return titles;
}

std::string size_of_page(const PdfFile& file, int page) {
    const auto info = file.info();
    const auto label = "Page " + std::string(page < 10 ? "   " : "  ") + std::to_string(page) + " size:";
    const auto begin = info.find(label) + label.size();
    return info.substr(begin, info.find('\n', begin) - begin);
}

/// Runs the command that a finding advises, as a shell does.
int mend(const std::string& line, const fs::path& folder) {
    const auto begin = line.find("(mend: ") + 7;
    return run("/bin/sh", {"-c", line.substr(begin, line.rfind(')') - begin)}, {.folder = folder}).code;
}

const std::vector<std::string> all_titles{"Alarms", "Reports by night", "Uploads are checked"};

}  // namespace

TEST_CASE("document: a page of its own size and an outline entry for each diagram, in the order of list") {
    const auto folder = fresh_folder("document");
    const auto ended = command(folder, {"render", "-f", "pdf", "--one-file"});
    CHECK(ended.code == 0);
    CHECK(ended.out == "output/diagrams.pdf\n");
    CHECK(names_in(folder / "output") == std::vector<std::string>{"diagrams.pdf"});
    const PdfFile document(folder / "output/diagrams.pdf");
    CHECK(document.problems() == "");
    CHECK(outline_of(document) == all_titles);
    CHECK_THAT(document.info(), ContainsSubstring("Title:           Diagrams\n"));
    CHECK_THAT(document.text(3), ContainsSubstring("If clean"));

    REQUIRE(command(folder, {"render", "-f", "pdf", "-o", "single"}).code == 0);
    int page = 0;
    for (const char* name : {"alarms.pdf", "reports.pdf", "uploads.pdf"}) {
        CHECK(size_of_page(document, ++page) == size_of_page(PdfFile(folder / "single" / name), 1));
    }
    CHECK(command(folder, {"render", "--one-file"}).out == "output is up to date\n");
    CHECK(command(folder, {"check", "--one-file"}).code == 0);
}

TEST_CASE("document: of the diagrams named, whatever their order") {
    const auto folder = fresh_folder("document_names");
    CHECK(command(folder, {"render", "--one-file", "uploads", "alarms"}).code == 0);
    CHECK(outline_of(PdfFile(folder / "output/diagrams.pdf")) ==
          std::vector<std::string>{"Alarms", "Uploads are checked"});
    CHECK(command(folder, {"check", "--one-file", "alarms", "uploads"}).code == 0);
    const auto other = command(folder, {"check", "--one-file", "alarms", "reports"});
    CHECK(other.code == 1);
    CHECK_THAT(other.out, StartsWith("stale: output/diagrams.pdf (mend: " + good_program() +
                                     " render alarms reports --one-file): "));
    CHECK(mend(other.out, folder) == 0);
    CHECK(command(folder, {"check", "--one-file", "reports", "alarms"}).code == 0);
    CHECK(command(folder, {"render", "--one-file", "alarms"}).code == 0);
    CHECK_THAT(PdfFile(folder / "output/diagrams.pdf").info(), ContainsSubstring("Title:           Alarms\n"));
}

TEST_CASE("document: missing, stale, damaged and left over, each with the command that mends it") {
    const auto folder = rendered("document_findings");
    const auto path = folder / "output/diagrams.pdf";
    const auto whole = bytes_of(path);
    const auto finding = [&](const std::vector<std::string>& arguments) {
        const auto ended = command(folder, arguments);
        CHECK(ended.code == (ended.out == "output is up to date\n" ? 0 : 1));
        return ended.out;
    };
    const std::string mended_by = " output/diagrams.pdf (mend: " + good_program() + " render --one-file)";
    for (const std::size_t length : {std::size_t(0), std::size_t(10), whole.size() / 2, whole.size() - 1}) {
        write_file(path, whole.substr(0, length));
        CHECK_THAT(finding({"check", "--one-file"}), StartsWith("damaged:" + mended_by + ": "));
    }
    for (const std::size_t at : {std::size_t(2), std::size_t(40), whole.size() / 3, whole.size() - 2}) {
        auto flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        write_file(path, flipped);
        CHECK_THAT(finding({"check", "--one-file", "-f", "pdf"}), StartsWith("damaged:" + mended_by + ": "));
    }
    write_file(path, whole.substr(0, whole.size() / 2));
    CHECK_THAT(finding({"check"}), ContainsSubstring("damaged:" + mended_by));
    write_file(path, whole);
    CHECK(finding({"check", "--one-file", "--theme", "dark"}).starts_with("stale: output/diagrams.pdf "));
    fs::rename(path, folder / "output/old.pdf");
    CHECK(finding({"check", "--one-file"}) ==
          "missing:" + mended_by + "\nleft over: output/old.pdf (mend: rm output/old.pdf)\n");
    fs::rename(folder / "output/old.pdf", path);
    CHECK(finding({"check", "--one-file"}) == "output is up to date\n");
}

TEST_CASE("document: one that is there is kept current, unless other formats are asked for") {
    const auto folder = rendered("document_kept");
    const auto path = folder / "output/diagrams.pdf";
    const auto whole = bytes_of(path);
    const auto damage = [&] { write_file(path, whole + "\n"); };
    damage();
    CHECK(command(folder, {"render", "-f", "svg"}).out.find("diagrams.pdf") == std::string::npos);
    CHECK_THAT(command(folder, {"render", "-f", "pdf", "alarms"}).out, ContainsSubstring("output/diagrams.pdf\n"));
    CHECK(bytes_of(path) == whole);
    damage();
    CHECK_THAT(command(folder, {"render"}).out, ContainsSubstring("output/diagrams.pdf\n"));
    CHECK(bytes_of(path) == whole);
    CHECK(command(folder, {"check"}).code == 0);
    write_file(path, "%PDF-1.4 of somebody else");
    CHECK(command(folder, {"render"}).out == "output is up to date\n");
    CHECK(bytes_of(path) == "%PDF-1.4 of somebody else");
}

TEST_CASE("document: check --rerender draws it again and compares") {
    const auto folder = rendered("document_rerender");
    const auto path = folder / "output/diagrams.pdf";
    CHECK(command(folder, {"check", "--rerender", "--one-file"}).code == 0);
    const auto forge = [&](std::string_view what, std::string_view with) {
        auto bytes = bytes_of(path);
        const auto at = bytes.rfind(what);
        REQUIRE(at != std::string::npos);
        bytes.replace(at, what.size(), with);
        REQUIRE(vellum::publish::seal(vellum::publish::Format::pdf, bytes));
        write_file(path, bytes);
    };
    forge("/Title", "/title");
    CHECK(command(folder, {"check", "--one-file"}).code == 0);
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"check", "--rerender", "--one-file"}, {"check", "--rerender", "-f", "pdf"}}) {
        const auto ended = command(folder, arguments);
        CHECK(ended.code == 1);
        CHECK_THAT(ended.out, ContainsSubstring("different: output/diagrams.pdf (mend: " + good_program() +
                                                " render --one-file --force): drawn again"));
    }
    CHECK(mend(command(folder, {"check", "--rerender", "--one-file"}).out, folder) == 0);
    CHECK(command(folder, {"check", "--rerender", "--one-file"}).code == 0);
    forge("Graphviz 2", "Graphviz 9");
    const auto unknown = command(folder, {"check", "--rerender", "--one-file"});
    CHECK(unknown.code == 0);
    CHECK_THAT(unknown.err, ContainsSubstring("1 of the files could not be compared"));
}

TEST_CASE("document: one bad diagram costs its messages, and the old document stays") {
    const auto folder = rendered("document_bad");
    const auto before = bytes_of(folder / "output/diagrams.pdf");
    for (const std::vector<std::string>& names :
         {std::vector<std::string>{}, {"uploads", "empty_one"}, {"empty_one"}}) {
        std::vector<std::string> arguments{"render", "--one-file", "--force"};
        arguments.insert(arguments.end(), names.begin(), names.end());
        const auto ended = run(mixed_program(), arguments, {.folder = folder});
        CHECK(ended.code == 2);
        CHECK(ended.out.empty());
        CHECK_THAT(ended.err, ContainsSubstring("vellum: error: tests/cli/diagrams/broken.cpp:5: "));
        CHECK_THAT(ended.err, ContainsSubstring("vellum: note: output/diagrams.pdf is left as it is until "));
    }
    CHECK(bytes_of(folder / "output/diagrams.pdf") == before);
    CHECK(run(mixed_program(), {"render", "--one-file", "uploads"}, {.folder = folder}).code == 0);
    CHECK(bytes_of(folder / "output/diagrams.pdf") != before);
}

TEST_CASE("document: the same bytes in this process and in another one, run after run") {
    const auto folder = fresh_folder("document_workers");
    for (const char* workers : {"1", "2", "7"}) {
        const auto ended = run(good_program(), {"render", "--one-file", "-o", workers, "-j", workers},
                               {.folder = folder, .environment = {{"LC_ALL", "de_DE.UTF-8"}, {"TZ", "Asia/Tokyo"}}});
        CHECK(ended.code == 0);
    }
    CHECK(bytes_of(folder / "1/diagrams.pdf") == bytes_of(folder / "2/diagrams.pdf"));
    CHECK(bytes_of(folder / "1/diagrams.pdf") == bytes_of(folder / "7/diagrams.pdf"));
}

TEST_CASE("document: a disk that fills up leaves the old one") {
    const auto folder = rendered("document_full");
    const auto before = bytes_of(folder / "output/diagrams.pdf");
    for (const char* workers : {"1", "2"}) {
        const auto ended = run(good_program(), {"render", "--one-file", "--force", "-j", workers},
                               {.folder = folder, .largest_file = 5000});
        CHECK(ended.code == 3);
        CHECK_THAT(ended.err, ContainsSubstring("cannot write output/diagrams.pdf"));
        CHECK(bytes_of(folder / "output/diagrams.pdf") == before);
        CHECK(names_in(folder / "output").size() == 1);
    }
}

TEST_CASE("formats: jpeg is another name of jpg") {
    const auto folder = fresh_folder("format_jpeg");
    CHECK(command(folder, {"render", "alarms", "-f", "jpeg,jpg"}).out == "output/alarms.jpg\n");
    CHECK(command(folder, {"check", "alarms", "-f", "jpeg"}).code == 0);
}
