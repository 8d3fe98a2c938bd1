#include "record/share.h"

#include "text/pattern.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <span>
#include <sstream>

namespace minplan::record {

namespace fs = std::filesystem;

namespace {

struct Share {
    std::string_view type; ///< as the kernel calls it
    std::string_view name;
};
constexpr std::array kShares{
    Share{"nfs", "NFS"},
    Share{"nfs4", "NFS"},
    Share{"cifs", "SMB"},
    Share{"smb3", "SMB"},
    Share{"smbfs", "SMB"},
    Share{"fuse.smbnetfs", "SMB"},
    Share{"fuse.gvfsd-fuse", "GVfs"},
    Share{"fuse.sshfs", "SSH"},
    Share{"fuse.rclone", "rclone"},
    Share{"fuse.davfs", "WebDAV"},
    Share{"fuse.davfs2", "WebDAV"},
    Share{"davfs", "WebDAV"},
    Share{"afs", "AFS"},
    Share{"ceph", "Ceph"},
    Share{"fuse.ceph", "Ceph"},
    Share{"fuse.glusterfs", "GlusterFS"},
    Share{"9p", "9P"},
    Share{"vboxsf", "VirtualBox"},
    Share{"virtiofs", "virtiofs"},
};

constexpr std::string_view kNb
    = "Dataene ligger på et område som flere maskiner kan nå ({0}). Der kan filen bli skadet når "
      "to "
      "skriver samtidig. Flytt mappen til denne maskinens egen disk, og send framdriften mellom "
      "maskinene i stedet.";
constexpr std::string_view kEn
    = "The data lie where several machines can reach them ({0}). There the file may be damaged "
      "when two write at once. Move the folder to this machine's own disk, and send progress "
      "between the machines instead.";

/// Spaces and the like stand as \040 in the list.
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view digits = text.substr(std::min(at + 1, text.size()), 3);
        if (text[at] == '\\' && digits.size() == 3
            && digits.find_first_not_of("01234567") == std::string_view::npos) {
            plain += static_cast<char>(std::stoi(std::string(digits), nullptr, 8));
            at += 3;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

bool holds(const fs::path &mount, const fs::path &folder)
{
    return std::mismatch(mount.begin(), mount.end(), folder.begin(), folder.end()).first
        == mount.end();
}

/// The folder itself, or the nearest above it that is there: it may not have been made yet.
fs::path withoutLinks(const fs::path &folder)
{
    std::error_code error;
    const fs::path real = fs::weakly_canonical(folder, error);
    return error ? fs::path() : real;
}

} // namespace

std::string_view shareIn(std::istream &mounts, const fs::path &folder)
{
    std::size_t longest = 0;
    std::string type;
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string skipped;
        std::string mount;
        std::string found;
        words >> skipped >> skipped >> skipped >> skipped >> mount;
        while (words >> skipped && skipped != "-") { } // as many fields as there are
        if (words >> found; !found.empty()) {
            const fs::path point = unescaped(mount);
            // What was mounted last hides what was there before.
            if (holds(point, folder) && point.native().size() >= longest) {
                longest = point.native().size();
                type = found;
            }
        }
    }
    const auto *const share = std::find_if(kShares.begin(), kShares.end(),
                                           [&](const Share &each) { return each.type == type; });
    return share == kShares.end() ? std::string_view() : share->name;
}

std::string networkShare(const fs::path &folder)
{
    std::ifstream mounts("/proc/self/mountinfo");
    const fs::path real = withoutLinks(folder);
    return real.empty() ? std::string() : std::string(shareIn(mounts, real));
}

std::string shareWarning(const std::string &share, std::string_view language)
{
    return text::filled(language == "en" ? kEn : kNb, std::span(&share, 1));
}

} // namespace minplan::record
