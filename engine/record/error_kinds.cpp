#include "record/error_kinds.h"

#include <sqlite3.h>

#include <array>

namespace minplan::record {

namespace {

using Kind = StoreError::Kind;

struct CodeKind {
    int code;
    Kind kind;
};

/// Extended codes that say more than the primary ones below them.
constexpr std::array<CodeKind, 5> kExtended = {{
    {SQLITE_IOERR_WRITE, Kind::Full},
    {SQLITE_IOERR_SHMSIZE, Kind::Full},
    {SQLITE_READONLY_DBMOVED, Kind::NoFolder},
    {SQLITE_IOERR_CORRUPTFS, Kind::Damaged},
    {SQLITE_IOERR_DATA, Kind::Damaged},
}};

constexpr std::array<CodeKind, 9> kPrimary = {{
    {SQLITE_FULL, Kind::Full},
    {SQLITE_READONLY, Kind::ReadOnly},
    {SQLITE_PERM, Kind::ReadOnly},
    {SQLITE_CANTOPEN, Kind::ReadOnly},
    {SQLITE_AUTH, Kind::ReadOnly},
    {SQLITE_BUSY, Kind::Locked},
    {SQLITE_LOCKED, Kind::Locked},
    {SQLITE_NOTADB, Kind::Damaged},
    {SQLITE_CORRUPT, Kind::Damaged},
}};

constexpr int kPrimaryBits = 0xff;

Kind kindOf(int code, int extended)
{
    for (const CodeKind &row : kExtended) {
        if (row.code == extended) {
            return row.kind;
        }
    }
    for (const CodeKind &row : kPrimary) {
        if (row.code == (code & kPrimaryBits)) {
            return row.kind;
        }
    }
    return Kind::Other;
}

} // namespace

StoreError storeError(const SQLite::Exception &error, const std::filesystem::path &file)
{
    return {kindOf(error.getErrorCode(), error.getExtendedErrorCode()), error.what(), file};
}

StoreError storeError(const std::error_code &error, const std::filesystem::path &place)
{
    if (error == std::errc::no_space_on_device || error.value() == EDQUOT
        || error == std::errc::file_too_large) {
        return {Kind::Full, error.message(), place};
    }
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted
        || error == std::errc::read_only_file_system) {
        return {Kind::ReadOnly, error.message(), place};
    }
    return {Kind::NoFolder, error.message(), place};
}

} // namespace minplan::record
