#include "generated_module.h"
#include "play/protocol.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace minplan;
using namespace minplan::play;
using tests::generatedModule;

namespace {

constexpr std::uint64_t kModules = 200;
constexpr int kMostReplies = 3000;

/// What an attempt was like when it had so many events.
struct Moment {
    nlohmann::json state;
    nlohmann::json show;
    int percent = 0;
    bool ended = false;
    bool operator==(const Moment &) const = default;
};

Moment momentOf(const Attempt &attempt)
{
    return {attempt.toJson(), play::toJson(attempt.show()), attempt.percent(), attempt.ended()};
}

struct Played {
    std::vector<Event> events;
    std::vector<Moment> moments; ///< after each event
    bool ended = false;
};

/// Plays with replies by chance up to the end.
Played playThrough(const module::Module &module, std::uint64_t seed)
{
    Chance chance(seed);
    Played played;
    played.events.push_back(Attempt::begin(module, {seed, {"q0", "q2"}, {}}));
    Attempt attempt(module, played.events);
    played.moments.push_back(momentOf(attempt));
    for (int turn = 0; turn < kMostReplies && !attempt.ended(); ++turn) {
        const auto result = attempt.reply(tests::fittingReply(attempt.show(), chance));
        REQUIRE(std::holds_alternative<std::vector<Event>>(result));
        for (const Event &event : std::get<std::vector<Event>>(result)) {
            attempt.apply(event);
            played.events.push_back(event);
            played.moments.push_back(momentOf(attempt));
        }
    }
    played.ended = attempt.ended();
    return played;
}

/// The event as it comes back from a disk.
Event stored(const Event &event)
{
    return {event.kind, event.item, nlohmann::json::parse(event.body.dump())};
}

} // namespace

TEST_CASE("every play of a generated module comes to its end")
{
    for (std::uint64_t seed = 1; seed <= kModules; ++seed) {
        CAPTURE(seed);
        const Played played = playThrough(generatedModule(seed), seed);
        CHECK(played.ended);
        CHECK(played.events.back().kind == "attempt-ended");
        CHECK(std::count_if(played.events.begin(), played.events.end(),
                            [](const Event &event) { return event.kind == "attempt-ended"; })
              == 1);
    }
}

TEST_CASE("replaying any prefix of an attempt's events gives the state that was")
{
    for (std::uint64_t seed = 1; seed <= kModules; ++seed) {
        CAPTURE(seed);
        const module::Module module = generatedModule(seed);
        const Played played = playThrough(module, seed);
        std::vector<Event> prefix;
        bool same = true;
        for (std::size_t at = 0; at < played.events.size() && same; ++at) {
            prefix.push_back(stored(played.events[at]));
            same = momentOf(Attempt(module, prefix)) == played.moments[at];
            CAPTURE(at);
            CHECK(same);
        }
    }
}

TEST_CASE("where the learner stands is noted in each event as the state then tells it")
{
    for (std::uint64_t seed = 1; seed <= kModules; ++seed) {
        CAPTURE(seed);
        const Played played = playThrough(generatedModule(seed), seed);
        for (std::size_t at = 1; at < played.events.size(); ++at) {
            const nlohmann::json &now = played.events[at].body.at("now");
            CHECK(now.at("percent") == played.moments[at].percent);
            CHECK(now.at("step") == played.moments[at].show.value("step", ""));
        }
    }
}

TEST_CASE("the percentage never falls but when a quiz is taken again")
{
    for (std::uint64_t seed = 1; seed <= kModules; ++seed) {
        CAPTURE(seed);
        const Played played = playThrough(generatedModule(seed), seed);
        for (std::size_t at = 1; at < played.events.size(); ++at) {
            const bool again = played.events[at].kind == "try-begun";
            CHECK((again || played.moments[at].percent >= played.moments[at - 1].percent));
            CHECK((played.moments[at].percent == 100) == played.moments[at].ended);
        }
    }
}

TEST_CASE("events that come twice at the end leave the state as it was")
{
    for (std::uint64_t seed = 1; seed <= kModules; ++seed) {
        CAPTURE(seed);
        const module::Module module = generatedModule(seed);
        const Played played = playThrough(module, seed);
        for (std::size_t count = 1; count <= played.events.size(); ++count) {
            Attempt attempt(module, std::span(played.events).first(count));
            for (std::size_t again = count - std::min<std::size_t>(count, 4); again < count;
                 ++again) {
                attempt.apply(played.events[again]);
            }
            CHECK(attempt.toJson() == played.moments[count - 1].state);
        }
    }
}

TEST_CASE("any reply is taken or refused, and only what is applied changes anything")
{
    int refused = 0;
    int taken = 0;
    for (std::uint64_t seed = 1; seed <= kModules; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        const module::Module module = generatedModule(seed);
        const Played played = playThrough(module, seed);
        Attempt attempt(module);
        for (std::size_t at = 0; at < played.events.size(); ++at) {
            attempt.apply(played.events[at]);
            const auto result = attempt.reply(tests::anyReply(chance));
            CHECK(attempt.toJson() == played.moments[at].state);
            const auto *refusal = std::get_if<Refusal>(&result);
            (refusal != nullptr ? refused : taken) += 1;
            CHECK((refusal == nullptr || !sentence(*refusal, "nb").empty()));
        }
    }
    CHECK(refused > 1000);
    CHECK(taken > 100);
}

TEST_CASE("an attempt goes on with another edition of the module without harm")
{
    for (std::uint64_t seed = 1; seed <= kModules; ++seed) {
        CAPTURE(seed);
        const Played played = playThrough(generatedModule(seed), seed);
        const module::Module other = generatedModule(seed + 1000);
        Chance chance(seed);
        Attempt attempt(other, std::span(played.events).first(played.events.size() - 1));
        for (int turn = 0; turn < kMostReplies && !attempt.ended(); ++turn) {
            const auto result = attempt.reply(tests::fittingReply(attempt.show(), chance));
            REQUIRE(std::holds_alternative<std::vector<Event>>(result));
            for (const Event &event : std::get<std::vector<Event>>(result)) {
                attempt.apply(event);
            }
        }
        CHECK(attempt.ended());
    }
}
