#include "ctl/session.h"

#include <algorithm>

namespace minplan::ctl {

namespace {

/// The attempt that was left open on another device, which a new one goes on from; or nothing.
std::string leftElsewhere(const Recording &recording, const std::string &module)
{
    const record::AttemptRow *newest = nullptr;
    const auto rows = recording.store.attempts(recording.person);
    for (const record::AttemptRow &row : rows) {
        if (row.module == module && (newest == nullptr || newest->begun < row.begun)) {
            newest = &row;
        }
    }
    return newest == nullptr || newest->ended ? "" : newest->id;
}

} // namespace

Session::Begun Session::begin(const module::Module &module, std::uint64_t seed,
                              const Recording *recording)
{
    if (recording == nullptr) {
        return {{}, {play::Attempt::begin(module, {seed, {}, {}})}, false};
    }
    record::Store &store = recording->store;
    if (const auto open = store.openAttempt(recording->person, module.id)) {
        return {open->id, store.events(open->id), true};
    }
    const play::Event first = play::Attempt::begin(
        module,
        {seed, store.seenQuestions(recording->person, module.id),
         leftElsewhere(*recording, module.id), store.coveredSteps(recording->person, module.id)});
    return {store.begin(recording->person, module.id, module.edition, first), {first}, false};
}

Session::Session(const module::Module &module, std::uint64_t seed, const Recording *recording)
    : m_recording(recording)
    , m_begun(begin(module, seed, recording))
    , m_attempt(module, m_begun.events)
{ }

std::optional<play::Refusal> Session::objection(const play::Reply &reply) const
{
    const auto result = m_attempt.reply(reply);
    const auto *refusal = std::get_if<play::Refusal>(&result);
    return refusal == nullptr ? std::nullopt : std::optional(*refusal);
}

std::optional<play::Refusal> Session::take(const play::Reply &reply)
{
    auto result = m_attempt.reply(reply);
    if (auto *refusal = std::get_if<play::Refusal>(&result)) {
        return std::move(*refusal);
    }
    const auto &events = std::get<std::vector<play::Event>>(result);
    if (m_recording != nullptr) {
        m_recording->store.append(m_begun.attempt, events);
    }
    for (const play::Event &event : events) {
        m_attempt.apply(event);
    }
    return std::nullopt;
}

} // namespace minplan::ctl
