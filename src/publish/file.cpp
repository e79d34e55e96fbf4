// A picture is written in three moves: create a new file under a name nobody else uses (O_EXCL), fill it, rename it over
// the old one. rename is atomic (POSIX.1-2017), so a reader sees the old picture or the new one, and a render that is
// killed leaves at most a temporary file behind. Its name carries the process id: the next render removes those whose
// process is gone. There is no fsync: after a power cut the check finds what is damaged, and a render draws it again.
#include "publish/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <system_error>
#include <utility>

#include "model/diagnostic.hpp"

namespace vellum::publish {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view temporary_prefix = ".vellum-";
constexpr std::string_view temporary_suffix = ".tmp";

[[noreturn]] void fail(std::string_view what, const fs::path& path, int error) {
    throw model::SystemError(fmt::format("cannot {} {}: {}", what, path.native(), std::strerror(error)));
}

/// A file descriptor, closed at the end.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int get() const { return fd_; }
    /// False when closing reports what an earlier write could not (network folders, quotas).
    bool close() { return fd_ < 0 || ::close(std::exchange(fd_, -1)) == 0; }

private:
    int fd_;
};

/// Where the file that is being written lies, for the signal that ends the process meanwhile. A process writes one file
/// at a time.
char unfinished[4096];

void remove_unfinished_and_die(int signal) {
    if (unfinished[0] != '\0') ::unlink(unfinished);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

/// Ctrl-C and its like leave no temporary file. Signals that the caller ignores (nohup) or handles stay as they are.
void clean_up_on_signals() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_DFL) ::signal(signal, remove_unfinished_and_die);
    }
}

/// Notes the name before there is such a file: it carries the id of this process, so nobody else's has it.
void note_unfinished(std::string_view path) {
    static const bool prepared = (clean_up_on_signals(), true);
    static_cast<void>(prepared);
    unfinished[0] = '\0';
    if (path.size() >= sizeof unfinished) return;
    for (std::size_t i = path.size(); i-- > 1;) unfinished[i] = path[i];
    unfinished[path.size()] = '\0';
    if (!path.empty()) unfinished[0] = path[0];  // last, so that the signal never sees half a name
}

/// A new file in a folder under a name of its own; removed at the end unless it was given its final name.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& destination) : destination_(destination), file_(create()) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (!path_.empty()) ::unlink(path_.c_str());
        note_unfinished("");
    }

    void fill(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t written = ::write(file_.get(), bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) fail("write", destination_, errno);
            if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        if (!file_.close()) fail("write", destination_, errno);
    }

    void replace_destination() {
        if (::rename(path_.c_str(), destination_.c_str()) != 0) fail("write", destination_, errno);
        path_.clear();
    }

    /// False when the destination exists.
    bool become_new_destination() {
        if (::link(path_.c_str(), destination_.c_str()) == 0) return true;
        if (errno != EEXIST) fail("write", destination_, errno);
        return false;
    }

private:
    int create() {
        for (int attempt = 0;; ++attempt) {
            path_ = destination_.parent_path() /
                    fmt::format("{}{}-{}{}", temporary_prefix, ::getpid(), attempt, temporary_suffix);
            note_unfinished(path_.native());
            const int fd = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (fd >= 0) return fd;
            if (errno == EEXIST) continue;
            path_.clear();
            fail("write", destination_, errno);
        }
    }

    fs::path destination_;
    fs::path path_;
    Descriptor file_;
};

std::string read_all(const Descriptor& file, const fs::path& path, std::size_t most) {
    struct stat about {};
    if (::fstat(file.get(), &about) != 0) fail("read", path, errno);
    std::string bytes(std::min(most, static_cast<std::size_t>(about.st_size)), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(file.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno != EINTR) fail("read", path, errno);
        if (got == 0) break;
        if (got > 0) filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

int open_to_read(const fs::path& path) { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }

/// The process id in a temporary file's name; 0 for any other name.
pid_t writer_of(std::string_view file_name) {
    if (!file_name.starts_with(temporary_prefix) || !file_name.ends_with(temporary_suffix)) return 0;
    pid_t writer = 0;
    std::from_chars(file_name.data() + temporary_prefix.size(), file_name.data() + file_name.size(), writer);
    return writer;
}

}  // namespace

std::string read_file(const fs::path& path, std::size_t most) {
    const Descriptor file(open_to_read(path));
    if (file.get() < 0) fail("read", path, errno);
    return read_all(file, path, most);
}

std::optional<std::string> read_file_if_there(const fs::path& path) {
    const Descriptor file(open_to_read(path));
    if (file.get() >= 0) return read_all(file, path, std::numeric_limits<std::size_t>::max());
    if (errno == ENOENT) return std::nullopt;
    fail("read", path, errno);
}

bool write_file(const fs::path& path, std::string_view bytes, Existing existing) {
    TemporaryFile file(path);
    file.fill(bytes);
    if (existing == Existing::refuse) return file.become_new_destination();
    file.replace_destination();
    return true;
}

void remove_abandoned(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const pid_t writer = writer_of(entry.path().filename().native());
        if (writer > 0 && ::kill(writer, 0) != 0 && errno == ESRCH) ::unlink(entry.path().c_str());
    }
}

}  // namespace vellum::publish
