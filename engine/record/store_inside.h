#pragma once

#include "record/connection.h"
#include "record/erasing.h"
#include "record/error_kinds.h"
#include "record/open_file.h"
#include "record/open_to_read.h"
#include "record/platform.h"
#include "record/record_file.h"
#include "record/sound_check.h"
#include "record/store.h"

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace minplan::record {

[[noreturn]] inline void refuse(const std::string &why)
{
    throw StoreError(StoreError::Kind::Other, why);
}

struct Store::Inside {
    Inside(const std::filesystem::path &dataFolder, Surroundings handedIn)
        : file(recordFile(dataFolder))
        , surroundings(std::move(handedIn))
        , opened(openFile(file, surroundings.patience, embeddedMigrations()))
        , identity(fileIdentity(file))
        , connection(std::move(opened.database))
    { }

    /// Runs `work` with every refusal of SQLite said in the store's words.
    template <typename Work> auto guarded(Work work) const
    {
        try {
            return work();
        } catch (const SQLite::Exception &error) {
            throw storeError(error, file);
        }
    }

    template <typename Read> auto read(Read what)
    {
        return guarded([&] { return what(connection); });
    }

    /// Runs `work` with the write lock held and commits; whatever it throws undoes it.
    template <typename Work> auto write(Work work)
    {
        return guarded([&] {
            if (isTogether) {
                return work();
            }
            refuseIfMoved();
            refuseIfFoundDamaged();
            SQLite::Transaction transaction(connection.database(),
                                            SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
            } else {
                auto result = work();
                transaction.commit();
                return result;
            }
        });
    }

    /// What comes after the log when somebody is erased; why it could not be done is told in
    /// `unfinished`, for the log stands, and the next opening goes on.
    Cleaned finishErasing(std::optional<StoreError> &unfinished)
    {
        try {
            return record::finishErasing(connection, file);
        } catch (const StoreError &error) {
            unfinished = error;
            return {};
        }
    }

    /// SQLite would go on writing into a file that was deleted, and lose it all at the end.
    void refuseIfMoved() const
    {
        if (fileIdentity(file) != identity) {
            throw StoreError(StoreError::Kind::NoFolder, "the file was moved or replaced", file);
        }
    }

    /// Before the first writing, not at the start: what is only read shall not wait for it.
    void refuseIfDamaged()
    {
        if (!isSound) {
            beginCheck();
            endCheck();
        }
    }

    /// The same where what is written is short: a large file is read through meanwhile, and as long
    /// as that takes, what is written stays in the journal beside it.
    void refuseIfFoundDamaged()
    {
        if (isSound) {
            return;
        }
        beginCheck();
        std::error_code unknown;
        const bool isLarge = std::filesystem::file_size(file, unknown) > surroundings.checkedFirst;
        if (isLarge && !unknown && !isSuspect && !check->isDone()) {
            holdInJournal(connection.database(), true);
        } else {
            endCheck();
        }
    }

    void beginCheck()
    {
        if (!check) {
            guarded([this] { check = std::make_unique<SoundCheck>(file, surroundings.patience); });
        }
    }

    /// What was found is told once; who writes nevertheless has it looked for anew.
    void endCheck()
    {
        const auto ended = std::exchange(check, nullptr);
        isSuspect = true;
        ended->refuseDamaged();
        isSuspect = false;
        isSound = true;
        holdInJournal(connection.database(), false);
    }

    std::filesystem::path file;
    Surroundings surroundings;
    OpenedFile opened;
    std::string identity;
    Connection connection;
    std::unique_ptr<SoundCheck> check; ///< while it is read through
    bool isSound = false;
    bool isSuspect = false;                          ///< was found damaged when last read through
    bool isTogether = false;                         ///< within Store::together(), which commits
    std::int64_t dataVersion = connection.version(); ///< as changedElsewhere() last saw it
};

} // namespace minplan::record
