#include "record/connection.h"
#include "record/error_kinds.h"
#include "record/identifiers.h"
#include "record/marks.h"
#include "record/merge_source.h"
#include "record/migrate.h"
#include "record/open_to_read.h"
#include "record/package_file.h"
#include "record/packing.h"
#include "record/record_file.h"
#include "record/scratch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

/// What begins so in the data folder is a copy for the while.
constexpr std::string_view kHere = "inbox-";

constexpr auto kOfItself
    = "SELECT person, name, profession, unit, sent, events, answers, mark FROM package";

/// The places of the packages, in the order of their names.
Snag find(const fs::path &folder, std::vector<fs::path> &files)
{
    std::error_code refused;
    fs::directory_iterator entry(folder, refused);
    if (refused) {
        return refused == std::errc::permission_denied ? Snag::MayNotRead : Snag::NoFolder;
    }
    for (; entry != fs::directory_iterator(); entry.increment(refused)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with('.') && name.ends_with(kPackageEnding)) {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return refused ? Snag::NoFolder : Snag::None;
}

Snag unpackHere(const fs::path &file, const fs::path &here)
{
    std::error_code unknown;
    const auto bytes = fs::is_regular_file(file, unknown) ? fs::file_size(file, unknown) : 0;
    if (unknown) {
        return unknown == std::errc::permission_denied ? Snag::MayNotRead : Snag::NoFolder;
    }
    if (!fs::is_regular_file(file, unknown) || bytes > kMostPackedBytes) {
        return Snag::NotPackage;
    }
    try {
        if (bytes < 4) {
            return Snag::Cut; // begun, or waiting for what synchronises the folder
        }
        if (!isPacked(file)) {
            return fs::exists(file, unknown) ? Snag::NotPackage : Snag::NoFolder;
        }
        unpack(file, here, kMostUnpackedBytes);
        return Snag::None;
    } catch (const StoreError &error) {
        if (error.place() != file) {
            throw; // at home
        }
        return snagOf(error, false);
    }
}

/// The record that packages are held against.
struct Own {
    explicit Own(const fs::path &dataFolder)
        : file(openToRead(recordFile(dataFolder), embeddedMigrations().back().version))
        , marks(readMarks(file.database()))
    { }
    Connection file;
    Marks marks;
};

Package ofItself(SQLite::Database &source, std::uint64_t &mark)
{
    SQLite::Statement row(source, kOfItself);
    if (!row.executeStep()) {
        throw SQLite::Exception("the package does not say whose it is");
    }
    Package package;
    package.person = row.getColumn(0).getString();
    package.name = row.getColumn(1).getString();
    package.profession = row.getColumn(2).getString();
    package.unit = row.getColumn(3).getString();
    package.sent = Millis(std::chrono::milliseconds(row.getColumn(4).getInt64()));
    package.events = row.getColumn(5).getInt64();
    package.answers = row.getColumn(6).getInt64();
    mark = static_cast<std::uint64_t>(row.getColumn(7).getInt64());
    return package;
}

/// Counts what is new, and holds the package to what it says of itself.
Snag compare(SQLite::Database &source, Own &own, Parcel &parcel)
{
    std::uint64_t said = 0;
    parcel.package = ofItself(source, said);
    MergedFile file;
    file.file = parcel.file;
    bool isMixed = false;
    std::int64_t events = 0;
    std::uint64_t mark = 0;
    readEvents(source, file, [&](const ForeignEvent &event) {
        ++events;
        mark += static_cast<std::uint64_t>(event.sum);
        isMixed = isMixed || !event.attempt || event.subject != parcel.package.person;
        if (!own.marks.cover(event) && !isKnown(own.file, event)) {
            ++parcel.fresh;
            parcel.freshAnswers += isAnswer(event.kind) ? 1 : 0;
        }
    });
    const bool isWhole
        = !file.damaged && file.changed == 0 && events == parcel.package.events && mark == said;
    return !isWhole ? Snag::Cut : isMixed ? Snag::Mixed : Snag::None;
}

void look(Own &own, const fs::path &scratch, Parcel &parcel)
{
    const Scratch here(scratch);
    parcel.snag = unpackHere(parcel.file, here.path());
    if (parcel.snag != Snag::None) {
        return;
    }
    try {
        SQLite::Database source = openAtRest(here.path(), embeddedMigrations().back().version);
        parcel.snag = compare(source, own, parcel);
    } catch (const StoreError &error) {
        parcel.snag = error.kind() == Kind::Newer ? Snag::Newer : Snag::NotPackage;
    } catch (const SQLite::Exception &) {
        parcel.snag = Snag::NotPackage; // a file of ours, but no package
    }
}

} // namespace

Inbox readInbox(const fs::path &dataFolder, const fs::path &folder, const GoOn &goOn)
{
    removeLeftovers(dataFolder, kHere);
    Inbox inbox;
    std::vector<fs::path> files;
    inbox.snag = find(folder, files);
    try {
        Own own(dataFolder);
        const fs::path scratch
            = dataFolder / (std::string(kHere) + randomUuid(realSurroundings().random) + ".part");
        for (const fs::path &file : files) {
            if (goOn && !goOn(inbox.parcels.size(), files.size())) {
                inbox.stopped = true;
                break;
            }
            Parcel &parcel = inbox.parcels.emplace_back();
            parcel.file = file;
            look(own, scratch, parcel);
        }
    } catch (const SQLite::Exception &error) {
        throw storeError(error, recordFile(dataFolder));
    }
    return inbox;
}

Fetched::Fetched(const fs::path &dataFolder, std::vector<Parcel> parcels,
                 const Surroundings &surroundings, const GoOn &goOn)
    : m_folder(dataFolder / (std::string(kHere) + randomUuid(surroundings.random) + ".part"))
    , m_parcels(std::move(parcels))
{
    removeLeftovers(dataFolder, kHere);
    std::error_code refused;
    fs::create_directory(m_folder, refused);
    fs::permissions(m_folder, fs::perms::owner_all, refused);
    if (refused) {
        throw storeError(refused, m_folder);
    }
    for (std::size_t at = 0; at < m_parcels.size() && !m_stopped; ++at) {
        m_stopped = goOn && !goOn(at, m_parcels.size());
        const fs::path here = m_folder / std::to_string(at);
        if (!m_stopped) {
            m_parcels[at].snag = unpackHere(m_parcels[at].file, here);
            m_parcels[at].file = here;
        }
    }
}

Fetched::~Fetched()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace minplan::record
