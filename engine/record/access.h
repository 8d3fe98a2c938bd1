#pragma once

#include "people/assignment.h"
#include "people/decisions.h"
#include "people/rights.h"
#include "people/staff_plan.h"
#include "people/teaching.h"
#include "record/answers.h"
#include "record/erasure.h"
#include "record/merge.h"
#include "record/package.h"
#include "record/person_record.h"
#include "record/progress.h"
#include "record/reminders.h"
#include "record/restore.h"
#include "record/roll.h"
#include "record/store.h"

/// The one place through which records of others are read and written.
namespace minplan::record {

class Among; // record/among.h

/// What was looked at and how, as the log tells it.
struct Look {
    std::string what;      ///< «completion», «certificate» …
    bool exported = true;  ///< leaves the app or the terminal; false: a page was opened
    std::string unit = {}; ///< id; empty: all that the right reaches
    bool below = true;     ///< with those in the units below it; not asked of progress()
};

/// Where one person stands.
struct Standing {
    people::Person person;
    std::vector<CompletionRow> rounds;
    std::optional<Millis> added = {}; ///< when the first thing was said about the person
    /// Each pass of the rounds in which there were several.
    std::vector<CompletionRow> repeated = {};
    AskedList asked = {};
    people::Decisions decided = {};
    Reminders reminded = {};
    people::Teaching taught = {};
};

/// A package as the actor sees it.
struct Received {
    enum class State {
        New,      ///< has something that is not known here
        Known,    ///< has not
        Stranger, ///< is from someone this file does not know
        Faulty    ///< cannot be taken; the parcel's snag says why
    };
    State state = State::Known;
    Parcel parcel;
    people::Person
        person; ///< a stranger as the package says, and nameless to all but administrators
};
struct InboxSeen {
    std::vector<Received> packages; ///< by name, those without one last
    std::size_t elsewhere = 0;      ///< packages from people whose progress the actor may not see
    bool mayTakeStrangers = false;
    Snag snag = Snag::None; ///< of the folder
};

/// Acts on a store with one person's rights. Everything throws StoreError: Forbidden where the
/// table of rights says no, and Unlogged where what was to be shown could not be logged; then
/// nothing is shown. Whoever looks at nobody but themselves leaves no trace. Used by one thread at
/// a time; the store outlives it.
class Access
{
public:
    /// As the account that owns the file: an administrator that the log calls by that name.
    explicit Access(Store &store);
    Access(Store &store, people::Person actor);

    /// Those whose completion may be seen and who are here, by name. One event.
    [[nodiscard]] std::vector<Standing> completion(const Look &look);
    /// The same one after the other, for sums over many: as much of each as record/progress.h
    /// says. One event, before anything is told.
    void progress(const Look &look, const ProgressSink &sink);
    /// The same where there are more than so many; else tells nothing, leaves no event and gives
    /// false.
    [[nodiscard]] bool progressOfMany(const Look &look, std::size_t few, const ProgressSink &sink);
    /// That of one person. One event.
    [[nodiscard]] Standing completionOf(const people::Person &person, const Look &look);

    /// What those answered and chose whose item statistics may be seen, without who did it
    /// (record/answers.h); of one module, or of all (empty). Of a unit (`look`) it is those in it
    /// and below. One event, before anything is read.
    void answers(const Look &look, const std::string &module, const AnswersSink &sink);
    /// The same of those whose outcomes may be seen: for what they knew before and after.
    void outcomes(const Look &look, const std::string &module, const AnswersSink &sink);

    /// Those on the list of staff that may be seen, those who left too, by name; of one unit
    /// (an id) those in it and below.
    [[nodiscard]] std::vector<people::Person> staff(const std::string &unit = {}) const;
    /// Those who are here whom the right reaches, by name; of one unit those in it and below.
    [[nodiscard]] std::vector<people::Person> persons(people::Right right,
                                                      const std::string &unit = {}) const;
    [[nodiscard]] people::Units units() const { return m_store.organisation(); }
    /// Those of them whose people the right reaches; of one unit (an id) it and those below.
    [[nodiscard]] people::Units units(people::Right right, const std::string &unit = {}) const;

    /// Everybody by each id for itself, and the units: what a list of staff is laid upon. For
    /// administrators.
    [[nodiscard]] people::Roster roster() const;
    /// The ids that count as this person, the one that is shown first.
    [[nodiscard]] std::vector<std::string> idsOf(const std::string &id) const;
    /// «Er samme person»: from now on what the other did counts for the one that is kept, and only
    /// that one is shown. Nothing moves, so part() brings all back. One event each; for
    /// administrators. Refuses what stands so already.
    void join(const people::Person &kept, const people::Person &other);
    /// All ids of the person are persons of their own again.
    void part(const people::Person &person);

    // What is to be done by whom and when; for leads where they lead and below, and for
    // administrators. One event each.
    /// Those, withdrawn or not, that reach somebody the actor may assign to.
    [[nodiscard]] std::vector<people::Assignment> assignments() const;
    /// Makes one, or changes the one with the id; whom it is for stays. Throws StoreError: Other
    /// where it makes no sense.
    void assign(const people::Assignment &assignment);
    /// Records what was decided for one person (people/decisions.h).
    void decide(const people::Person &person, const people::Fact &fact);
    // Joint teaching; for leads where they lead and below, and for administrators. Whoever is on a
    // list counts by whom the actor may assign to. One event a deed, about the session's unit.
    /// Those of such units and of the ones above them, cancelled or not, by day.
    [[nodiscard]] std::vector<people::TeachingSession> sessions() const;
    /// Who is invited and who came, by name. One event.
    [[nodiscard]] Roll roll(const people::TeachingSession &session, bool exported = false);
    /// Makes one, or changes the one with the id; the unit stays. What those who came were at
    /// follows. Throws StoreError: Other where it makes no sense, and for cancelling one that
    /// somebody came to.
    void plan(const people::TeachingSession &session);
    /// Puts persons on the list of those invited, or takes them off; gives the roll as it is then.
    Roll invite(const people::TeachingSession &session, const std::vector<people::Person> &persons,
                bool isInvited = true);
    /// Records who came, invited or not, and of whom that is not so after all; gives the roll.
    Roll registerAttendance(const people::TeachingSession &session,
                            const std::vector<people::Person> &came,
                            const std::vector<people::Person> &didNot);

    /// Records that each was reminded of some modules, all or none. One event a person.
    void noteReminded(const std::vector<Reminding> &reminded, ReminderWay way);
    /// When the person started in the post, as ISO date. For administrators.
    void setStart(const people::Person &person, const std::string &day);

    /// How many of a unit's users have a plan, month by month; for whom the outcomes are.
    [[nodiscard]] PlanShares planShares(const people::Unit &unit) const;
    /// Says it of one month, or takes it back (nothing); for leads where they lead and below, and
    /// for administrators.
    void setPlanShare(const people::Unit &unit, std::chrono::year_month month,
                      const std::optional<people::PlanShare> &share);

    /// What of the folder's packages concerns the actor: those from people whose completion they
    /// may see, and their own.
    [[nodiscard]] InboxSeen inbox(const Inbox &inbox) const;
    /// Merges packages that are on this machine (Fetched). A stranger comes to be a person here,
    /// which is for administrators. Those with a snag are left. One event for each person who got
    /// something, and for each who is new.
    Merged takePackages(const std::vector<Parcel> &parcels,
                        const std::function<bool(std::size_t)> &goOn);
    /// The actor's own progress was put into a folder. One event.
    void noteSent(const Sent &sent);

    /// See Store::resetPin().
    [[nodiscard]] std::string resetPin(const people::Person &person);
    /// What came with a list of staff, and one event about that. `file` is what the list is called.
    void takeIn(const people::StaffPlan &plan, const std::string &file);

    /// All that stands of oneself; of others without what they wrote for themselves, for
    /// administrators, with one event.
    [[nodiscard]] PersonRecord everythingAbout(const people::Person &person);

    // What is done with the whole file; for administrators.
    /// See Store::backUp(), merge() and rebuild(). One event, but not for what changes nothing.
    std::filesystem::path backUp();
    [[nodiscard]] Merged merge(std::span<const std::filesystem::path> files, MergeOptions options);
    void rebuild();
    /// Says that a backup was brought back, in the file that it has become.
    void noteRestored(const Restored &restored);

    /// See Store::traces().
    [[nodiscard]] Traces traces(const people::Person &person) const;
    /// See Store::erase(). Nobody erases themselves: the mark would name them as who did it.
    Erased erase(const people::Person &person);

    /// Who looked at what and did what, oldest first.
    [[nodiscard]] std::vector<LogEntry> audit() const;

    /// The id of who acts, or what the log calls the account's owner.
    [[nodiscard]] const std::string &actor() const { return m_name; }
    /// Throws Forbidden where the right reaches nothing.
    void require(people::Right right) const;
    /// The same where it does not reach that person.
    void require(people::Right right, const people::Person &person) const;

private:
    [[nodiscard]] people::Scope scope(people::Right right) const;
    [[nodiscard]] people::Scope scope(people::Right right, const people::Units &all) const;
    [[nodiscard]] std::vector<people::Person> personsOf(const people::Units &all,
                                                        const Among &seen) const;
    [[nodiscard]] Members membersOf(const people::Units &all, const std::string &unit) const;
    [[nodiscard]] bool maySeeStanding(const people::Person &person) const;
    [[nodiscard]] Roll rollWithin(const std::string &session) const;
    void noteTeaching(const people::TeachingSession &session, std::vector<people::Fact> said,
                      const std::string &what, std::size_t persons);
    void answersBy(people::Right right, const Look &look, const std::string &module,
                   const AnswersSink &sink);
    void log(const Look &look, const std::string &subject, std::size_t persons);

    Store &m_store;
    std::optional<people::Person> m_actor; ///< none: the account's owner
    std::string m_name;                    ///< in the log
};

} // namespace minplan::record
