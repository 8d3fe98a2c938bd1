#include "items/items_read.h"

#include "module/load.h"
#include "people/access_of.h"

namespace minplan::app {
namespace {

/// The modules, each read when it is first asked for.
class ReadModules
{
public:
    explicit ReadModules(const ItemsAsked &asked)
        : m_asked(asked)
    { }

    const module::Module *find(const std::string &id)
    {
        const auto file = m_asked.files.find(id);
        if (file == m_asked.files.end()) {
            return nullptr;
        }
        auto loaded = module::loadModuleIn(file->second, m_asked.language, &m_asked.site);
        if (!loaded.usable()) {
            return nullptr;
        }
        return m_read.emplace_back(std::make_unique<module::Module>(std::move(loaded.value))).get();
    }

private:
    const ItemsAsked &m_asked;
    std::vector<std::unique_ptr<module::Module>> m_read;
};

/// The same, counting what goes by and stopping where it is told to.
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
    ReadModules read(asked);
    report::AskedModules modules([&read](const std::string &id) { return read.find(id); });
    report::AnswerTally tally(modules);
    access.answers({"items", false}, asked.module, watched(tally.sink(), progress));
    return report::items(tally, modules, asked.site.anonymity);
}

} // namespace minplan::app
