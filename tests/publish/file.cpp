#include "publish/file.hpp"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "model/diagnostic.hpp"
#include "publish/sample.hpp"
#include "support/catch.hpp"

using namespace vellum;
using namespace vellum::test;
namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;

namespace {

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

std::string message_of_writing(const fs::path& path) {
    try {
        publish::write_file(path, "x");
    } catch (const model::SystemError& error) {
        return error.what();
    }
    return "";
}

/// Files larger than this many bytes cannot be written while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        handler_ = ::signal(SIGXFSZ, SIG_IGN);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

}  // namespace

TEST_CASE("what is written can be read, and replaces what was there") {
    const auto path = fresh_folder("write") / "a.bin";
    const std::string bytes("\0binary\xFF", 8);
    CHECK(publish::write_file(path, "old"));
    CHECK(publish::write_file(path, bytes));
    CHECK(publish::read_file(path) == bytes);
    CHECK(publish::read_file(path, 3) == bytes.substr(0, 3));
    CHECK(publish::read_file_if_there(path) == bytes);
    CHECK_FALSE(publish::read_file_if_there(path.parent_path() / "b.bin"));
    CHECK(files_in(path.parent_path()) == 1);
}

TEST_CASE("a name that is taken can be refused") {
    const auto path = fresh_folder("refuse") / "a";
    CHECK(publish::write_file(path, "first", publish::Existing::refuse));
    CHECK_FALSE(publish::write_file(path, "second", publish::Existing::refuse));
    CHECK(publish::read_file(path) == "first");
    CHECK(files_in(path.parent_path()) == 1);
}

TEST_CASE("a disk that fills up leaves the old file and nothing else") {
    const auto path = fresh_folder("full") / "a";
    publish::write_file(path, "old");
    {
        const FileSizeLimit limit(1000);
        CHECK_THROWS_AS(publish::write_file(path, std::string(5000, 'x')), model::SystemError);
    }
    CHECK(publish::read_file(path) == "old");
    CHECK(files_in(path.parent_path()) == 1);
}

TEST_CASE("what cannot be written says which file and why") {
    const auto folder = fresh_folder("messages");
    CHECK_THAT(message_of_writing(folder / "no folder" / "a"),
               ContainsSubstring("cannot write " + (folder / "no folder/a").string()));
    fs::create_directories(folder / "taken/by a folder");
    CHECK_THAT(message_of_writing(folder / "taken"), ContainsSubstring("directory"));
    CHECK(files_in(folder) == 1);
    CHECK_THROWS_AS(publish::read_file(folder / "absent"), model::SystemError);
    CHECK_THROWS_AS(publish::read_file(folder), model::SystemError);
}

TEST_CASE("temporary files of writers that are gone are removed, all others stay") {
    const auto folder = fresh_folder("abandoned");
    const pid_t gone = ::fork();
    if (gone == 0) ::_exit(0);
    ::waitpid(gone, nullptr, 0);
    const auto name = [](long pid) { return fmt::format(".vellum-{}-0.tmp", pid); };
    for (const auto& file : {name(gone), name(::getpid()), std::string(".vellum-x.tmp"),
                             std::string(".vellum--1-0.tmp"), std::string("vellum-1-0.tmp"), std::string(".vellum-")}) {
        publish::write_file(folder / file, "x");
    }
    publish::remove_abandoned(folder);
    CHECK(files_in(folder) == 5);
    CHECK_FALSE(fs::exists(folder / name(gone)));
    publish::remove_abandoned(folder / "absent");
}
