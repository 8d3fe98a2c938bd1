#pragma once

#include "people/fact.h"
#include "people/hands.h"
#include "text/day.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Joint teaching: a session is a thing of its own that facts are about; who is invited and who
/// came are facts about each person, in fields named `teaching/<session>/invited` and
/// `teaching/<session>/attended/<module>` (decision 0064).
namespace minplan::people {

/// What of a module was gone through. Names the other steps too, so that several sessions can be
/// put together without the module at hand.
struct Covered {
    int edition = 0;
    int validMonths = 0;            ///< how long the module's pass holds; 0: for good
    std::vector<std::string> steps; ///< ids, at least one
    std::vector<std::string> left;  ///< the module's others; empty: all of it was

    bool operator==(const Covered &) const = default;
};
/// «3 24 velkommen mal - prove»: edition, months, steps, and behind the dash what is left.
[[nodiscard]] std::string written(const Covered &covered);
[[nodiscard]] std::optional<Covered> coveredIn(std::string_view text);

/// Said field by field: `unit`, `date`, `time`, `place`, `title`, `covers/<module>`,
/// `hands/<module>/<step>/<question>`, `cancelled`.
struct TeachingSession {
    std::string id;                             ///< a random UUID
    std::string unit = {};                      ///< the id of the one it is for
    std::string date = {};                      ///< ISO day
    std::string time = {};                      ///< «13:30», or empty
    std::string place = {}, title = {};         ///< may be empty
    std::map<std::string, Covered> covers = {}; ///< by module
    bool cancelled = false;
    /// What was answered by show of hands, by «module/step/question».
    std::map<std::string, ShowOfHands> hands = {};

    bool operator==(const TeachingSession &) const = default;
};
[[nodiscard]] bool isSessionField(std::string_view field);
/// Takes in what a field holds; one that is not known changes nothing.
void take(TeachingSession &session, const std::string &field, const std::string &value);
/// What must be said so that `before` becomes `after`.
[[nodiscard]] Fact difference(const TeachingSession &before, const TeachingSession &after);
/// «00:00» to «23:59».
[[nodiscard]] bool isClockTime(std::string_view text);

/// That somebody was there.
struct Attended {
    text::Day day;
    Covered covered;

    bool operator==(const Attended &) const = default;
};
using AttendedBySession = std::map<std::string, Attended>;

/// All that is said of one person.
struct Teaching {
    std::set<std::string> invited = {};                     ///< ids of sessions
    std::map<std::string, AttendedBySession> attended = {}; ///< by module

    bool operator==(const Teaching &) const = default;
};
/// Whether the field holds something of that.
[[nodiscard]] bool isTeaching(std::string_view field);
/// Takes it in; what was taken back, or is not as the functions below write it, changes nothing.
void take(Teaching &teaching, std::string_view field, std::string_view value);

/// What is to be said; people::withdrawn() takes it back.
[[nodiscard]] Fact invitedTo(const Person &person, const std::string &session);
/// The session has a date.
[[nodiscard]] Fact cameTo(const Person &person, const TeachingSession &session);
/// What such a field is about, the module being empty for an invitation.
struct TeachingName {
    std::string session, module;
};
[[nodiscard]] std::optional<TeachingName> teachingNamed(std::string_view field);
/// What cameTo() says of one module.
[[nodiscard]] std::optional<Attended> attendedIn(std::string_view value);

/// That by then every step of a module had been covered.
struct JointPass {
    text::Day day;
    int edition = 0;
    int validMonths = 0;

    bool operator==(const JointPass &) const = default;
};
/// What the sessions of one module come to for one person.
struct JointTeaching {
    std::vector<JointPass> passes = {}; ///< by day
    /// Steps since the latest pass, not outdated: with the latest edition they were covered on.
    std::map<std::string, int> covered = {};
    std::optional<text::Day> coveredOn = {}; ///< the first day of that
    int edition = 0;                         ///< of the latest of that

    bool operator==(const JointTeaching &) const = default;
};
/// A session counts until the next pass, be it one of these or one of the days in `passedOn`, and
/// no longer than a pass in the module would.
[[nodiscard]] JointTeaching jointTeaching(const AttendedBySession &attended,
                                          const std::vector<text::Day> &passedOn, text::Day today);

} // namespace minplan::people
