#include "player/attempt_keeper.h"

namespace minplan::app {

void StoreKeeper::open(const WantedAttempt &wanted, QObject *asker,
                       std::function<void(KeptAttempt)> done, Failed failed)
{
    const auto work = [wanted](record::Store &store) -> KeptAttempt {
        const module::Module &module = *wanted.module;
        if (!wanted.fresh) {
            if (const auto row = store.openAttempt(wanted.person, module.id)) {
                return {row->id, store.events(row->id)};
            }
        }
        const auto first
            = play::Attempt::begin(module,
                                   {.seed = wanted.seed,
                                    .seen = store.seenQuestions(wanted.person, module.id),
                                    .continued = {},
                                    .covered = store.coveredSteps(wanted.person, module.id)});
        return {store.begin(wanted.person, module.id, module.edition, first), {first}};
    };
    m_store.runSaving<KeptAttempt>(work, asker, std::move(done), std::move(failed));
}

void StoreKeeper::append(const std::string &attempt, const std::vector<play::Event> &events,
                         QObject *asker, std::function<void()> done, Failed failed)
{
    m_store.runSaving<bool>(
        [attempt, events](record::Store &store) {
            store.append(attempt, events);
            return true;
        },
        asker, [done = std::move(done)](bool) { done(); }, std::move(failed));
}

void NoKeeper::open(const WantedAttempt &wanted, QObject * /*asker*/,
                    std::function<void(KeptAttempt)> done, Failed /*failed*/)
{
    done({{},
          {play::Attempt::begin(
              *wanted.module, {.seed = wanted.seed, .seen = {}, .continued = {}, .covered = {}})}});
}

void NoKeeper::append(const std::string & /*attempt*/, const std::vector<play::Event> & /*events*/,
                      QObject * /*asker*/, std::function<void()> done, Failed /*failed*/)
{
    done();
}

} // namespace minplan::app
