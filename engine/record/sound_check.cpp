#include "record/sound_check.h"

#include "record/error_kinds.h"
#include "record/event_sum.h"
#include "record/open_to_read.h"

#include <sqlite3.h>

#include <utility>

namespace minplan::record {

SoundCheck::SoundCheck(std::filesystem::path file, std::chrono::milliseconds patience)
    : m_file(std::move(file))
    , m_database(m_file, SQLite::OPEN_READONLY | SQLite::OPEN_FULLMUTEX,
                 static_cast<int>(patience.count()))
    , m_found(m_said.get_future())
{
    defineEventSum(m_database);
    m_thread = std::thread([this] {
        try {
            record::refuseDamaged(m_database, m_file);
            m_said.set_value();
        } catch (const SQLite::Exception &error) {
            m_said.set_exception(std::make_exception_ptr(storeError(error, m_file)));
        } catch (...) {
            m_said.set_exception(std::current_exception());
        }
    });
}

SoundCheck::~SoundCheck()
{
    while (!isDone()) { // an interrupt before the statement begins is not heard
        sqlite3_interrupt(m_database.getHandle());
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    m_thread.join();
}

bool SoundCheck::isDone() const
{
    using namespace std::chrono_literals;
    return !m_found.valid() || m_found.wait_for(0s) == std::future_status::ready;
}

void holdInJournal(SQLite::Database &database, bool hold)
{
    constexpr int kPages = 1000; // as SQLite has it by itself
    database.exec("PRAGMA wal_autocheckpoint = " + std::to_string(hold ? 0 : kPages));
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hold ? 1 : 0,
                      nullptr);
}

} // namespace minplan::record
