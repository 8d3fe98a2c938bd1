#include "record/share.h"
#include "world.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace minplan;
using namespace minplan::tests;

namespace {

/// A laptop with its own disks, two shares, and a stick under a name with a space.
constexpr auto kMounts = R"(22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 8:2 / /home rw,relatime shared:2 master:1 - ext4 /dev/sda2 rw
31 23 0:40 / /home/kari/felles rw,relatime shared:3 - cifs //tjener/felles rw
32 31 8:17 / /home/kari/felles/stikke rw,relatime shared:4 - ext4 /dev/sdb1 rw
33 22 0:41 / /media/Min\040stasjon rw,relatime - nfs4 tjener:/eksport rw
34 22 0:42 / /run/user/1000/gvfs rw,nosuid - fuse.gvfsd-fuse gvfsd-fuse rw
35 22 0:43 / /media/windows rw,relatime - fuseblk /dev/sda3 rw
)";

std::string shareOf(const fs::path &folder)
{
    std::istringstream mounts(kMounts);
    return std::string(record::shareIn(mounts, folder));
}

} // namespace

TEST_CASE("a network share is told by the mount that holds the folder")
{
    CHECK(shareOf("/home/kari/.local/share/minplan") == "");
    CHECK(shareOf("/home/kari/felles/opplæring") == "SMB");
    CHECK(shareOf("/home/kari/felles") == "SMB");
    CHECK(shareOf("/home/kari/fellesrom") == "");
    CHECK(shareOf("/home/kari/felles/stikke/minplan") == "");
    CHECK(shareOf("/media/Min stasjon/minplan") == "NFS");
    CHECK(shareOf("/run/user/1000/gvfs/smb-share:server=tjener") == "GVfs");
    CHECK(shareOf("/media/windows/minplan") == "");
    std::istringstream none("nothing of the kind\n\n- \n");
    CHECK(record::shareIn(none, "/home").empty());
}

TEST_CASE("a folder of this machine is no share, also before it is made")
{
    const DataFolder folder;
    CHECK(record::networkShare(folder.data() / "not" / "made").empty());
}

TEST_CASE("a share is warned of in words, with what to do")
{
    const std::string said = record::shareWarning("SMB", "nb");
    CHECK(said.find("(SMB)") != std::string::npos);
    CHECK(said.find("Flytt mappen") != std::string::npos);
    CHECK(record::shareWarning("SMB", "en").find("Move the folder") != std::string::npos);
}
