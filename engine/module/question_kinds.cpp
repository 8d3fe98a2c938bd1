#include "module/question_kinds.h"

#include "module/keys.h"
#include "module/let_values.h"
#include "module/values.h"
#include "text/norwegian.h"

#include <algorithm>

namespace minplan::module {

QuestionKind readQuestionKind(const KindContext &context)
{
    using Reader = QuestionKind (*)(const KindContext &);
    constexpr std::array<Reader, kQuestionKinds.size()> readers{
        readOneOfOptions, readAnyOfOptions, readTrueOrFalse,  readMatch, readOrder,
        readSort,         readBlanks,       readNumberAnswer, readShort, readReflect};
    const auto *place
        = std::find(kQuestionKinds.begin(), kQuestionKinds.end(), context.kind.key.text());
    return readers.at(static_cast<std::size_t>(place - kQuestionKinds.begin()))(context);
}

void checkDistinct(const KindContext &context, std::span<const DraftItem *const> items)
{
    std::map<std::string, Node> seen;
    for (const DraftItem *item : items) {
        if (item->item.text.empty()) {
            continue;
        }
        const auto [first, isNew] = seen.try_emplace(text::folded(item->item.text), item->at);
        if (!isNew) {
            context.reading.addRelated(kinds::duplicateText, item->at, {item->item.text},
                                       context.reading, first->second);
        }
    }
    if (context.let.sound()) {
        checkDrawnDistinct(context.reading, context.let.parameters(), items);
    }
}

void checkEnough(const KindContext &context, NodeKind expected, std::size_t least)
{
    const std::size_t count = context.kind.value.size();
    if (context.kind.value.is(expected) && count > 0 && count < least) {
        context.reading.add(kinds::tooFewItems, context.kind.key,
                            {context.kind.name(), std::to_string(count), std::to_string(least)});
    }
}

QuestionKind readTrueOrFalse(const KindContext &context)
{
    TrueOrFalse kind;
    if (expectMap(context.reading, context.kind)) {
        const Fields fields(context.reading, context.kind.value, keys::trueOrFalse,
                            context.kind.key);
        kind.statement = readText(context.reading, fields["statement"]);
        kind.is = readYesNo(context.reading, fields["is"], false);
    }
    return kind;
}

QuestionKind readNumberAnswer(const KindContext &context)
{
    Number kind;
    if (!expectMap(context.reading, context.kind)) {
        return kind;
    }
    const Fields fields(context.reading, context.kind.value, keys::number, context.kind.key);
    const Field is = fields["is"];
    const std::string name(is.value.text());
    if (context.let.present() && isParameterName(name)) {
        kind.isName = context.let.use(name, is.value) ? name : std::string();
    } else {
        kind.is = readNumber(context.reading, is).value_or(0);
    }
    kind.within = readNumber(context.reading, fields["within"]).value_or(0);
    if (kind.within < text::Fraction(0)) {
        context.reading.add(
            kinds::outOfRange, fields["within"].value,
            {"within", std::string(fields["within"].value.text()), "0", "999999999"});
    }
    kind.unit = readText(context.reading, fields["unit"]);
    return kind;
}

QuestionKind readShort(const KindContext &context)
{
    return Short{readTexts(context.reading, context.kind)};
}

QuestionKind readReflect(const KindContext &context)
{
    Reflect kind;
    if (expectMap(context.reading, context.kind)) {
        const Fields fields(context.reading, context.kind.value, keys::reflect, context.kind.key);
        kind.atLeastWords = readWordCount(context.reading, fields["at-least"]).value_or(0);
    }
    return kind;
}

} // namespace minplan::module
