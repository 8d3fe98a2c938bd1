#pragma once

#include "record/store.h"

/// How one person's progress reaches another machine: a file in a folder that both can reach
/// (docs/decisions/0047). What is read and written here is not the record but the folder, which may
/// be slow or hang: not for a thread that somebody waits for.
namespace minplan::record {

/// What a package tells of itself. The sender's words: nothing of it is a fact here.
struct Package {
    std::string person;                 ///< id
    std::string name, profession, unit; ///< as the sender is called where it was made
    Millis sent;
    std::int64_t events = 0;  ///< in it
    std::int64_t answers = 0; ///< of them: answers to questions and choices in cases
};

/// Why a folder cannot be used, or a package not be taken.
enum class Snag {
    None,
    Nothing,     ///< there is nothing to send
    NoFolder,    ///< is not there, or went away
    MayNotWrite, ///< the account may not
    MayNotRead,  ///< the account may not
    Full,
    Cut,        ///< not whole, or not as it was sent
    NotPackage, ///< some other file
    Newer,      ///< made by a newer version
    Mixed       ///< has something of others than its sender
};
/// One sentence with a remedy, in «nb» or «en»; `place` is the folder or file.
[[nodiscard]] std::string sentence(Snag snag, const std::filesystem::path &place,
                                   std::string_view language);

struct Sent {
    std::int64_t events = 0, answers = 0; ///< all that the packages hold
    Snag snag = Snag::None;
};

/// Writes what the person has learned, but nothing that is theirs alone, into the folder, whole or
/// not at all, in place of what they sent before from this file. Access::noteSent() then tells the
/// record. Throws StoreError for what is wrong at home.
[[nodiscard]] Sent send(const std::filesystem::path &dataFolder, const std::string &person,
                        const std::filesystem::path &folder, const Surroundings &surroundings);

/// What there is to send, and what was sent last.
struct Unsent {
    std::int64_t events = 0, answers = 0;
    std::optional<Millis> sentOn;                 ///< none: never
    std::int64_t sentEvents = 0, sentAnswers = 0; ///< the last time
};
[[nodiscard]] Unsent unsent(const std::filesystem::path &dataFolder, const std::string &person);

/// A package in the folder, held against the record.
struct Parcel {
    std::filesystem::path file;
    Package package;
    std::int64_t fresh = 0, freshAnswers = 0; ///< not known here yet
    Snag snag = Snag::None;
};
struct Inbox {
    std::vector<Parcel> parcels; ///< by file name
    Snag snag = Snag::None;      ///< of the folder
    bool stopped = false;
};

/// Asked before each file with how many are done, of how many; false stops.
using GoOn = std::function<bool(std::size_t done, std::size_t of)>;

/// What lies in the folder; other files than packages are passed over. Throws StoreError for what
/// is wrong at home.
[[nodiscard]] Inbox readInbox(const std::filesystem::path &dataFolder,
                              const std::filesystem::path &folder, const GoOn &goOn = {});

/// Copies of packages on this machine, so that the record waits for no folder while they are
/// merged. Gone with their owner.
class Fetched
{
public:
    /// `dataFolder` is the place for the copies. Throws StoreError for what is wrong there.
    Fetched(const std::filesystem::path &dataFolder, std::vector<Parcel> parcels,
            const Surroundings &surroundings, const GoOn &goOn = {});
    ~Fetched();
    Fetched(const Fetched &) = delete;
    Fetched &operator=(const Fetched &) = delete;
    Fetched(Fetched &&) = delete;
    Fetched &operator=(Fetched &&) = delete;

    /// With `file` the copy; one that could not be copied has its snag.
    [[nodiscard]] const std::vector<Parcel> &parcels() const { return m_parcels; }
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    std::filesystem::path m_folder;
    std::vector<Parcel> m_parcels;
    bool m_stopped = false;
};

} // namespace minplan::record
