#pragma once

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <filesystem>
#include <future>
#include <thread>

namespace minplan::record {

/// SQLite's quick check of a file, on a thread and a connection of its own: about a third of a
/// second for a million events. Its end stops it.
class SoundCheck
{
public:
    /// Begins at once; waits so long while another program has the file to itself. Throws
    /// SQLite::Exception where it cannot be opened.
    SoundCheck(std::filesystem::path file, std::chrono::milliseconds patience);
    ~SoundCheck();
    SoundCheck(const SoundCheck &) = delete;
    SoundCheck &operator=(const SoundCheck &) = delete;
    SoundCheck(SoundCheck &&) = delete;
    SoundCheck &operator=(SoundCheck &&) = delete;

    [[nodiscard]] bool isDone() const;
    /// Waits for the end. Throws StoreError where the file is damaged or could not be read; once.
    void refuseDamaged() { m_found.get(); }

private:
    std::filesystem::path m_file;
    SQLite::Database m_database;
    std::promise<void> m_said;
    std::future<void> m_found;
    std::thread m_thread;
};

/// Whether what is written shall stay in the journal, also when the file is closed.
void holdInJournal(SQLite::Database &database, bool hold);

} // namespace minplan::record
