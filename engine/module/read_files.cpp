#include "module/loading.h"
#include "module/steps.h"
#include "module/values.h"

namespace minplan::module {

Bank readBank(Reading &reading)
{
    constexpr std::array keys{
        Key{"bank", Need::Required},
        Key{"edition"},
        Key{"title"},
        Key{"language"},
        Key{"sources"},
        Key{"questions", Need::Required, "questions: [{question: hvem-har-rett}]"}};
    const Fields fields(reading, reading.root(), keys, reading.root().first().following());
    Bank bank;
    bank.reading = &reading;
    Names names;
    names.objectivesElsewhere = true;
    (void)readId(reading, fields["bank"]);
    (void)readLanguage(reading, fields["language"]);
    (void)readText(reading, fields["title"]);
    (void)readWhole(reading, fields["edition"], 1, 100000);
    readSources(reading, fields["sources"], names);
    const Field list = fields["questions"];
    bank.complete = list.value.is(NodeKind::List) && !holdsDamage(list.value);
    Ids ids;
    for (const Field &item : someItemsOf(reading, list)) {
        QuestionPlace at;
        std::optional<Question> question = readQuestion(reading, item, names, at);
        bank.complete = bank.complete && question.has_value();
        if (!question) {
            continue;
        }
        const bool isNew = !ids.has(question->id);
        ids.claim(reading, question->id, at.id);
        if (isNew) {
            bank.questions.push_back(std::move(*question));
            bank.places.push_back(at);
        }
    }
    return bank;
}

UsedStep readProcedureFile(Reading &reading)
{
    constexpr std::array keys{
        Key{"procedure", Need::Required},
        Key{"edition"},
        Key{"title", Need::Required, "title: Sett mål sammen"},
        Key{"language"},
        Key{"sources"},
        Key{"stages", Need::Required, "stages: [{stage: forbered, title: Forbered samtalen}]"}};
    const Fields fields(reading, reading.root(), keys, reading.root().first().following());
    Names names;
    (void)readId(reading, fields["procedure"]);
    (void)readLanguage(reading, fields["language"]);
    (void)readWhole(reading, fields["edition"], 1, 100000);
    readSources(reading, fields["sources"], names);
    return {readText(reading, fields["title"]), readProcedure(fields, names)};
}

UsedStep readCaseFile(Reading &reading)
{
    constexpr std::array keys{Key{"case", Need::Required},
                              Key{"edition"},
                              Key{"title", Need::Required, "title: Samtalen med Arne"},
                              Key{"language"},
                              Key{"people"},
                              Key{"meters"},
                              Key{"start"},
                              Key{"scenes", Need::Required,
                                  "scenes: [{scene: kaia, text: Hjemme hos Arne., end: good}]"}};
    const Fields fields(reading, reading.root(), keys, reading.root().first().following());
    (void)readId(reading, fields["case"]);
    (void)readLanguage(reading, fields["language"]);
    (void)readWhole(reading, fields["edition"], 1, 100000);
    return {readText(reading, fields["title"]), readCase(fields)};
}

} // namespace minplan::module
