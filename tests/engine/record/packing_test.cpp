#include "golden.h"
#include "record/packing.h"
#include "temporary_folder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

TEST_CASE("files of any size are packed and unpacked, those that fill zstd's pieces too")
{
    const TemporaryFolder folder;
    const std::filesystem::path plain = folder.path() / "plain";
    const std::filesystem::path packed = folder.path() / "packed";
    constexpr std::size_t kPiece = 128U << 10U;
    for (const std::size_t pieces : {0U, 1U, 2U, 3U, 5U}) {
        for (const std::size_t size :
             {pieces * kPiece, pieces * kPiece + 1, (pieces + 1) * kPiece - 1}) {
            CAPTURE(size);
            const std::string content(size, 'x');
            std::ofstream(plain, std::ios::binary) << content;
            record::pack(plain, packed);
            CHECK(record::holds(packed, plain));
            record::unpack(packed, folder.path() / "unpacked");
            CHECK(readFile(folder.path() / "unpacked") == content);
        }
    }
}
