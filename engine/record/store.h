#pragma once

#include "people/assignment.h"
#include "people/fact.h"
#include "people/person.h"
#include "people/unit.h"
#include "play/event.h"
#include "record/outcomes.h"
#include "record/surroundings.h"
#include "text/fraction.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::people {
class Joined;
struct Roster;
struct TeachingSession;
} // namespace minplan::people

namespace minplan::record {

/// What the world refuses. Nothing that was confirmed before is lost.
class StoreError : public std::runtime_error
{
public:
    enum class Kind {
        Full,
        ReadOnly,
        Locked,
        Newer,
        Damaged,
        NoFolder,
        NoFile,
        Other,
        Forbidden,
        Unlogged
    };
    StoreError(Kind kind, const std::string &detail, std::filesystem::path place = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The file or folder that was refused; may be empty.
    [[nodiscard]] const std::filesystem::path &place() const { return m_place; }

private:
    Kind m_kind;
    std::filesystem::path m_place;
};
/// One sentence with a remedy, in «nb» or «en».
[[nodiscard]] std::string sentence(const StoreError &error, std::string_view language);

/// The actor of what the account that owns the file does, without anyone being signed in.
inline constexpr std::string_view kAccountOwner = "account-owner";

/// An event as it stands in the log (design §6).
struct LogEntry {
    std::string id;           ///< UUIDv7
    std::string device;       ///< UUID
    std::int64_t counter = 0; ///< the device's own, without holes
    Millis time;              ///< UTC, hybrid logical clock
    std::string subject;      ///< whose record
    std::string actor;        ///< who did it
    std::string attempt;      ///< empty for facts about people
    std::int64_t number = 0;  ///< in the attempt, from 1
    std::int64_t round = 0;   ///< the how-manieth certification of this module, from 1
    std::string kind;
    std::string module;
    int edition = 0;
    std::string item;
    nlohmann::json body;
};

/// An attempt as projected from its events.
struct AttemptRow {
    std::string id;
    std::string subject;
    std::string module;
    int edition = 0;
    std::int64_t round = 1;
    Millis begun;
    Millis latest;
    bool ended = false;
    bool passed = false;
    text::Fraction points, of;
    std::string step;  ///< where the learner stands: its id …
    std::string title; ///< … and its title as shown
    int percent = 0;
};

/// A person's standing in a module and round, as projected: the best of the attempts. A pass is
/// never undone by a later attempt; passed more than once, validity runs from the latest pass.
struct CompletionRow {
    std::string person;
    std::string module;
    std::int64_t round = 1;
    int edition = 0; ///< of the pass, or of the latest attempt
    Millis begun;
    std::optional<Millis> passedOn;
    text::Fraction points, of; ///< of the pass, or of the best ended attempt
    bool ended = false;        ///< some attempt ended
    std::optional<int> validMonths;
};

struct Standing;

/// An event that tells who looked at whose record, or did what with the records of many.
struct Audit {
    std::string kind;
    std::string subject; ///< a person's or unit's id, or empty: all
    nlohmann::json body;
};

/// The outcome of a PIN: how long to wait after wrong tries is kept over restarts.
struct PinAnswer {
    enum class Outcome { Right, Wrong, Wait };
    Outcome outcome = Outcome::Wrong;
    std::chrono::seconds wait{0};
    bool drawn = false; ///< right, but drawn by an administrator: to be changed by its owner
};

struct AnswersOf;    // record/answer_rows.h
struct AnswersSink;  // record/answers.h
struct MergeOptions; // record/merge.h
struct Merged;
struct Traces; // record/erasure.h
struct Erased;
struct PersonRecord; // record/person_record.h
struct Roll;         // record/roll.h
struct Members;      // record/progress_rows.h
struct Progress;     // record/progress.h

/// The file minplan.db in a data folder. Made when missing. One thread at a time.
/// All functions throw StoreError when the world refuses; then nothing of the call has happened.
/// Ids that were joined (decision 0048) are one person here: whichever of them is asked for, the
/// answer is about all, under the one that is shown.
class Store
{
public:
    /// Opens or makes the file, migrates an older schema (after a copy of the file is made beside
    /// it), refuses a newer one. What may only be read can be read; writing then throws ReadOnly.
    Store(const std::filesystem::path &dataFolder, Surroundings surroundings);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    Store(Store &&) = delete;
    Store &operator=(Store &&) = delete;

    // People
    /// Those who are here, by name.
    [[nodiscard]] std::vector<people::Person> persons() const;
    /// Those of them who may be in one of the units, by name, without looking at all others.
    [[nodiscard]] std::vector<people::Person> personsIn(const people::Units &organisation,
                                                        const std::set<std::string> &units) const;
    /// By id or, where no id is so, by name.
    [[nodiscard]] std::optional<people::Person> findPerson(std::string_view idOrName) const;
    /// Records what the person says: name, profession and unit, trimmed, and gives it back with the
    /// id drawn where none was given. A unit that is not known comes to be. Refuses a name that
    /// people::checkName() finds fault with.
    people::Person addPerson(const people::Person &person);
    /// The same for the first person of a file that several use, who becomes its administrator;
    /// recorded with what the audit is to tell and the PIN, all or none. Throws Forbidden once
    /// somebody is known.
    people::Person addFirstAdministrator(const people::Person &person, std::string_view pin);
    /// What the units are called, by name.
    [[nodiscard]] std::vector<std::string> units() const;
    /// By name.
    [[nodiscard]] people::Units organisation() const;
    /// An empty PIN takes it away. Argon2id; takes some 100 ms.
    void setPin(const std::string &person, std::string_view pin);
    [[nodiscard]] PinAnswer tryPin(const std::string &person, std::string_view pin);

    // What others may do with a person's record. Called through Access alone, which knows the
    // rights.
    /// Those who left too, by name.
    [[nodiscard]] std::vector<people::Person> everyone() const;
    /// Each id for itself, joined or not, as staff lists know them; and the units.
    [[nodiscard]] people::Roster roster() const;
    /// Which ids were joined.
    [[nodiscard]] people::Joined joined() const;
    /// Records facts about persons, units and assignments in the name of `actor`, and what the
    /// audit is to tell of it, all or none. Refuses names and reasons that people::checkName() and
    /// checkReason() find fault with, and days that are none.
    void note(const std::string &actor, std::span<const people::Fact> facts,
              const std::optional<Audit> &about = std::nullopt);
    /// Gives the person a new PIN of six digits in place of one that was forgotten. The log says
    /// that, and who did it.
    [[nodiscard]] std::string resetPin(const std::string &actor, const std::string &person);
    /// Records what the audit is to tell; durable on return.
    void audit(const std::string &actor, const Audit &about);
    /// The same of several, all or none.
    void audit(const std::string &actor, std::span<const Audit> about);
    /// Oldest first.
    [[nodiscard]] std::vector<LogEntry> audits() const;
    /// All that stands of a person.
    [[nodiscard]] PersonRecord recordOf(const people::Person &person) const;
    /// What stands of a person and would be erased.
    [[nodiscard]] Traces traces(const std::string &person) const;
    /// Takes everything about the person out of the file and the copies beside it, for good, and
    /// leaves a mark by which it does not come back (decision 0043). The log is done on return,
    /// or all of it as it was; see Erased for the rest.
    Erased erase(const std::string &actor, const std::string &person);
    /// Adds where each of the persons stands, and all that bears on what is due.
    void fillIn(const people::Units &organisation, std::vector<Standing> &standings) const;
    /// The same of many, one after the other: first who, then how far they have come
    /// (record/progress.h and progress_rows.h).
    [[nodiscard]] Members members(const people::Units &organisation,
                                  const std::optional<std::set<std::string>> &units,
                                  const std::function<bool(const people::Person &)> &isSeen) const;
    void readProgress(const people::Units &organisation, const Members &members,
                      const std::function<void(const Progress &)> &sink) const;
    /// Those withdrawn too.
    [[nodiscard]] std::vector<people::Assignment> assignments() const;
    /// Sessions of joint teaching, those cancelled too, by day and time.
    [[nodiscard]] std::vector<people::TeachingSession> sessions() const;
    [[nodiscard]] Roll roll(const std::string &session) const;
    /// Tells of what was answered and chosen (record/answers.h); `wanted` in record/answer_rows.h.
    void readAnswers(const AnswersOf &wanted, const AnswersSink &sink) const;
    /// Of one unit; `withBelow` are the ids of it and of those below.
    [[nodiscard]] PlanShares planShares(const std::string &unit,
                                        const std::set<std::string> &withBelow) const;

    // Attempts
    /// Records the first event and gives the attempt's id. Durable on return, as is append(). It
    /// belongs to a new round when the person's pass in the module has run out.
    std::string begin(const std::string &subject, const std::string &module, int edition,
                      const play::Event &first);
    void append(const std::string &attempt, std::span<const play::Event> events);
    /// The attempt's events in its own order.
    [[nodiscard]] std::vector<play::Event> events(const std::string &attempt) const;
    /// The attempt of this device to go on with: the newest, if it has not ended.
    [[nodiscard]] std::optional<AttemptRow> openAttempt(const std::string &subject,
                                                        const std::string &module) const;
    [[nodiscard]] std::vector<AttemptRow> attempts(const std::string &subject) const;
    /// The ids of the questions this person has answered in this module.
    [[nodiscard]] std::set<std::string> seenQuestions(const std::string &subject,
                                                      const std::string &module) const;
    /// What joint teaching has covered since the latest pass: step → edition of then.
    [[nodiscard]] std::map<std::string, int> coveredSteps(const std::string &subject,
                                                          const std::string &module) const;

    // Standing
    /// Each id for itself.
    [[nodiscard]] std::vector<CompletionRow> completions() const;
    [[nodiscard]] std::vector<CompletionRow> completions(const std::string &person) const;

    // The log
    /// Runs `work`, in which this store is written to, as one writing: all is durable on return, or
    /// nothing has happened when it throws.
    void together(const std::function<void()> &work);
    [[nodiscard]] std::vector<LogEntry> log() const;
    /// Throws the projections away and folds them again from the log.
    void rebuild();
    /// Makes a packed copy in «backups» beside the file, opened to check it, also while other
    /// programs write; older ones are thinned. Gives its path.
    std::filesystem::path backUp();
    /// The same, unless there is one from today (UTC) or nothing to copy: for the end of a day's
    /// work, so it is called whenever the app closes.
    std::optional<std::filesystem::path> backUpIfDue();
    /// Takes over what the files know, in any order and however often. All of it or, when it
    /// throws, nothing; a file that cannot be read is told of, and the others are taken. Unless it
    /// is a preview, a backup is made before.
    [[nodiscard]] Merged merge(std::span<const std::filesystem::path> files,
                               const MergeOptions &options);
    /// Whether another program has written since this was last asked, or since the opening.
    [[nodiscard]] bool changedElsewhere();
    /// What kind of network share the file lies on («SMB»), or empty.
    [[nodiscard]] std::string share() const;
    /// SQLite's max_page_count, for tests that make the disk full; 0 takes the limit away.
    void limitPages(int pages);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace minplan::record
