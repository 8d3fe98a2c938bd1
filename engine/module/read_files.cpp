#include "module/keys.h"
#include "module/loading.h"
#include "module/option_habits.h"
#include "module/steps.h"
#include "module/values.h"

namespace minplan::module {

Bank readBank(Reading &reading)
{
    const Fields fields(reading, reading.root(), keys::bank, reading.root().first().following());
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
    if (bank.complete) {
        checkLongest(reading, fields.owner(), bank.questions);
    }
    return bank;
}

UsedStep readProcedureFile(Reading &reading)
{
    const Fields fields(reading, reading.root(), keys::procedureFile,
                        reading.root().first().following());
    Names names;
    (void)readId(reading, fields["procedure"]);
    (void)readLanguage(reading, fields["language"]);
    (void)readWhole(reading, fields["edition"], 1, 100000);
    readSources(reading, fields["sources"], names);
    return {readText(reading, fields["title"]), readProcedure(fields, names)};
}

UsedStep readCaseFile(Reading &reading)
{
    const Fields fields(reading, reading.root(), keys::caseFile,
                        reading.root().first().following());
    (void)readId(reading, fields["case"]);
    (void)readLanguage(reading, fields["language"]);
    (void)readWhole(reading, fields["edition"], 1, 100000);
    return {readText(reading, fields["title"]), readCase(fields)};
}

} // namespace minplan::module
