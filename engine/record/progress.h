#pragma once

#include "people/assignment.h"
#include "people/decisions.h"
#include "people/teaching.h"
#include "record/store.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// How far many have come, without the texts that only a list or a page shows.
namespace minplan::record {

/// What is asked of some, kept once for all of them; null: nothing.
using AskedList = std::shared_ptr<const std::vector<people::Asked>>;
[[nodiscard]] const std::vector<people::Asked> &askedIn(const AskedList &list);

/// A CompletionRow without points and edition.
struct RoundStands {
    std::string_view module;
    std::int64_t round = 1;
    Millis begun;
    std::optional<Millis> passedOn;
    std::optional<int> validMonths;
    bool ended = false;
};

/// What a Standing says of one person, as far as it bears on what is due. Valid while it is told.
struct Progress {
    const people::Person &person; ///< id, profession, units and start; of the rest nothing
    std::optional<Millis> added;
    const AskedList &asked;
    const people::Decisions &decided;
    const people::Teaching &taught;
    const std::vector<RoundStands> &rounds;   ///< by module and round
    const std::vector<RoundStands> &repeated; ///< by module and round
};
/// Of a Standing's rows; valid as long as those are.
[[nodiscard]] std::vector<RoundStands> asTold(const std::vector<CompletionRow> &rows);

using ProgressSink = std::function<void(const Progress &)>;

} // namespace minplan::record
