#include "module/bank.h"

#include "module/loading.h"
#include "module/values.h"

namespace minplan::module {

namespace {

void takeBank(Reading &reading, Loaded<QuestionBank> &loaded)
{
    constexpr std::array<std::string_view, 1> idKey{"bank"};
    constexpr std::array<std::string_view, 1> languageKey{"language"};
    if (kindOf(reading) != FileKind::Bank) {
        const Node first = reading.root().is(NodeKind::Map) ? reading.root().first() : Node();
        if (first.exists() && loaded.findings.empty()) {
            reading.add(kinds::wrongType, first, {std::string(first.text()), "bank"});
        }
        return;
    }
    loaded.value.id = firstOf(reading.root(), idKey).value.text();
    const Field language = firstOf(reading.root(), languageKey);
    if (language.present()) {
        loaded.value.language = language.value.text();
    }
    Bank bank = readBank(reading);
    loaded.value.questions = std::move(bank.questions);
    for (const QuestionPlace &at : bank.places) {
        loaded.value.places.push_back(reading.rangeOf(at.id));
    }
}

} // namespace

Loaded<QuestionBank> loadBank(const std::filesystem::path &file)
{
    Loaded<QuestionBank> loaded;
    Loading loading(loaded.sources, loaded.findings);
    if (Reading *reading = loading.open(file)) {
        takeBank(*reading, loaded);
    }
    text::sortByPlace(loaded.findings);
    return loaded;
}

Loaded<QuestionBank> readBankText(const std::string &name, std::string_view content)
{
    Loaded<QuestionBank> loaded;
    Loading loading(loaded.sources, loaded.findings);
    takeBank(*loading.hold(name, content), loaded);
    text::sortByPlace(loaded.findings);
    return loaded;
}

} // namespace minplan::module
