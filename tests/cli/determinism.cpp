// The same definitions give the same bytes wherever, whenever and however they are drawn.
#include <map>

#include "cli/process.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace vellum::test;
namespace fs = std::filesystem;

namespace {

using Bytes = std::map<std::string, std::string>;

Bytes files_in(const fs::path& folder) {
    Bytes files;
    for (const auto& entry : fs::directory_iterator(folder)) files[entry.path().filename()] = *read_file(entry.path());
    return files;
}

/// A folder with a Turkish locale, whose small letter of I is no i and whose decimal point is a comma.
fs::path turkish() {
    const auto folder = fresh_folder("locales");
    const auto made = run("/usr/bin/localedef", {"-i", "tr_TR", "-f", "UTF-8", "./tr_TR.UTF-8"}, {.folder = folder});
    INFO(made.err);
    REQUIRE(fs::exists(folder / "tr_TR.UTF-8/LC_NUMERIC"));
    return folder;
}

std::string pick(const std::vector<std::string>& values, int round) {
    return values[static_cast<std::size_t>(round) % values.size()];
}

}  // namespace

TEST_CASE("fifty renders, alone and in parallel, in other folders, locales, time zones and environments: same bytes") {
    const auto locales = turkish();
    Bytes first;
#ifdef __SANITIZE_ADDRESS__
    constexpr int rounds = 12;  // every value of every circumstance at least once; each round takes ten times as long
#else
    constexpr int rounds = 50;
#endif
    for (int round = 0; round < rounds; ++round) {
        const auto folder = fresh_folder("determinism/" + std::string(static_cast<std::size_t>(round % 7), 'x') + "é " +
                                         std::to_string(round));
        const Circumstances circumstances{
            .folder = folder,
            .environment = {{"LC_ALL", pick({"C", "tr_TR.UTF-8", "C.UTF-8"}, round)},
                            {"LOCPATH", locales},
                            {"TZ", pick({"UTC", "Asia/Kathmandu", "America/St_Johns", ":/nowhere"}, round)},
                            {"HOME", pick({"/", "/nowhere", folder}, round)},
                            {"TMPDIR", "/nowhere"},
                            {"SOURCE_DATE_EPOCH", std::to_string(round)},
                            {"COLUMNS", std::to_string(20 + round)},
                            {"FILLER_" + std::to_string(round),
                             std::string(static_cast<std::size_t>(round * 97), 'x')}},
            .umask = round % 2 == 0 ? 022u : 077u};
        const std::vector<std::string> arguments{"render", "-j", pick({"1", "8", "0"}, round), "-f",
                                                 "png,svg,jpg,pdf,json,md,html"};
        auto ended = run(good_program(), arguments, circumstances);
        REQUIRE(ended.code == 0);
        ended = run(good_program(), {"render", "-j", arguments[2], "--one-file"}, circumstances);
        REQUIRE(ended.code == 0);
        const auto files = files_in(folder / "output");
        if (round == 0) {
            first = files;
            REQUIRE(first.size() == 21);
        }
        for (const auto& [name, bytes] : files) {
            INFO(name << " in round " << round);
            CHECK((first.contains(name) && bytes == first.at(name)));
        }
        CHECK(files.size() == first.size());
    }
}
