#include "record/readable.h"

#include "record/error_kinds.h"
#include "record/open_to_read.h"
#include "record/packing.h"
#include "record/platform.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;

void copyPrivately(const fs::path &from, const fs::path &to)
{
    std::error_code error = makePrivateFile(to);
    if (!error) {
        fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
    }
    if (!error) {
        fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, error);
    }
    if (error) {
        throw storeError(error, to);
    }
}

/// Opened and closed once by the only one who uses it, the journal is in the file.
void takeInJournal(const fs::path &copy)
{
    try {
        SQLite::Database database(copy, SQLite::OPEN_READWRITE);
        database.execAndGet("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception &) {
        return; // a damaged file is read as far as it reads
    }
}

} // namespace

void layOut(const fs::path &file, const fs::path &copy)
{
    if (isPacked(file)) {
        unpack(file, copy);
        return;
    }
    copyPrivately(file, copy);
    if (!journalHoldsNothing(file)) {
        copyPrivately(file.string() + "-wal", copy.string() + "-wal");
        takeInJournal(copy);
    }
}

Readable::Readable(const fs::path &file, const fs::path &scratch)
    : m_scratch(scratch)
    , m_path(file)
{
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown)) {
        throw StoreError(StoreError::Kind::NoFile, "there is no such file", file);
    }
    if (isPacked(file) || !journalHoldsNothing(file)) {
        layOut(file, scratch);
        m_path = scratch;
    }
}

} // namespace minplan::record
