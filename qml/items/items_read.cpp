#include "items/items_read.h"

#include "module/modules_at_hand.h"
#include "people/access_of.h"

namespace minplan::app {
namespace {

/// The sink, counting what goes by and stopping where it is told to.
record::AnswersSink watched(record::AnswersSink sink, ItemsProgress &progress)
{
    const auto count = [&progress] {
        ++progress.tries;
        if (progress.stop) {
            throw record::StoreError(record::StoreError::Kind::Other, "stopped");
        }
    };
    return {sink.nextPerson,
            [count, take = sink.quizTry](const record::QuizTry &quizTry) {
                count();
                take(quizTry);
            },
            [count, take = sink.casePlay](const record::CasePlay &play) {
                count();
                take(play);
            }};
}

} // namespace

report::Items readItems(record::Store &store, const ItemsAsked &asked, ItemsProgress &progress)
{
    record::Access access = accessOf(store, asked.actor, people::Right::ItemStatistics);
    module::ModulesAtHand atHand(asked.library, asked.language);
    report::AskedModules modules([&](const std::string &id) { return atHand.find(id); });
    report::AnswerTally tally(modules);
    access.answers({"items", false}, asked.module, watched(tally.sink(), progress));
    return report::items(tally, modules, atHand.anonymity());
}

} // namespace minplan::app
