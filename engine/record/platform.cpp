#include "record/platform.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>

namespace minplan::record {

namespace {

/// Makes what was written durable, in a file or in a folder's list of files.
std::error_code flush(const std::filesystem::path &place)
{
    const int handle = ::open(place.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return {errno, std::generic_category()};
    }
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return {failed, std::generic_category()};
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : "";
}

} // namespace

std::string machineName()
{
    for (const char *file : {"/etc/machine-id", "/var/lib/dbus/machine-id"}) {
        std::string id;
        if (std::ifstream(file) >> id) {
            return id;
        }
    }
    return hostName();
}

std::string fileIdentity(const std::filesystem::path &file)
{
    // Not the device number: on Btrfs and network file systems it changes from one start of the
    // machine to the next, and the learner would lose the attempt to go on with.
    struct statx status {
    };
    if (::statx(AT_FDCWD, file.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0) {
        return {};
    }
    std::string identity = std::to_string(status.stx_ino);
    if ((status.stx_mask & STATX_BTIME) != 0) {
        identity += ":" + std::to_string(status.stx_btime.tv_sec) + "."
            + std::to_string(status.stx_btime.tv_nsec);
    }
    return identity;
}

std::error_code makePrivateFile(const std::filesystem::path &file)
{
    const int handle
        = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle >= 0) {
        ::close(handle);
        return {};
    }
    return errno == EEXIST ? std::error_code() : std::error_code(errno, std::generic_category());
}

std::error_code putInPlace(const std::filesystem::path &made, const std::filesystem::path &place)
{
    std::error_code error = flush(made);
    if (!error) {
        std::filesystem::rename(made, place, error);
    }
    return error ? error : flush(std::filesystem::absolute(place).parent_path());
}

bool hasTerminal()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1;
}

} // namespace minplan::record
