#include "module/keys.h"
#include "module/question_kinds.h"
#include "module/values.h"

#include <algorithm>

namespace minplan::module {

namespace {

struct DraftOption {
    Option option;
    DraftItem draft;
    bool known = false; ///< right or wrong, without doubt
};

DraftOption readOption(Reading &reading, const Field &item)
{
    const Fields fields(reading, item.value, keys::option);
    const Field right = fields["right"];
    const Field wrong = fields["wrong"];
    DraftOption result;
    result.known = right.present() != wrong.present();
    if (right.present() && wrong.present()) {
        reading.addConflict(kinds::rightAndWrong, wrong.key, {}, {right.key});
    } else if (!result.known) {
        reading.add(kinds::rightAndWrong, fields.owner());
    }
    const Field &text = right.present() ? right : wrong;
    result.option.right = right.present();
    result.draft.at = text.present() ? text.value : item.value;
    result.draft.item.text = readText(reading, text);
    result.draft.item.id = readId(reading, fields["id"]);
    result.draft.idAt = fields["id"].value;
    result.option.why = readText(reading, fields["why"]);
    if (fields.has("because")) {
        result.option.misconception = readId(reading, fields["because"]);
    }
    return result;
}

/// The right option after `passed` others; there are that many.
std::vector<DraftOption>::const_iterator nextRight(const std::vector<DraftOption> &options,
                                                   int passed)
{
    return std::find_if(options.begin(), options.end(),
                        [&](const DraftOption &one) { return one.option.right && passed-- == 0; });
}

/// Counts only when every option could be told right from wrong.
void checkRights(const KindContext &context, const std::vector<DraftOption> &options, bool onlyOne)
{
    const bool sure = !options.empty() && options.size() == context.kind.value.size()
        && std::all_of(options.begin(), options.end(),
                       [](const DraftOption &option) { return option.known; });
    if (!sure) {
        return;
    }
    const auto rights = std::count_if(options.begin(), options.end(),
                                      [](const DraftOption &one) { return one.option.right; });
    const std::string id(context.owner.text());
    if (rights == 0) {
        context.reading.add(kinds::noRightAnswer, context.owner, {id});
    } else if (onlyOne && rights > 1) {
        const Node first = nextRight(options, 0)->draft.at;
        const Node second = nextRight(options, 1)->draft.at;
        context.reading.addConflict(kinds::severalRight, context.owner, {id}, {first, second});
    } else if (rights == static_cast<std::ptrdiff_t>(options.size())) {
        context.reading.add(kinds::noWrongAnswer, context.owner, {id});
    }
}

std::vector<Option> readOptions(const KindContext &context, bool onlyOne)
{
    std::vector<DraftOption> drafts;
    for (const Field &item : someItemsOf(context.reading, context.kind)) {
        if (expectMap(context.reading, item, "right: Det riktige svaret.")) {
            drafts.push_back(readOption(context.reading, item));
        }
    }
    checkRights(context, drafts, onlyOne);
    std::vector<DraftItem *> items;
    for (DraftOption &draft : drafts) {
        items.push_back(&draft.draft);
    }
    settleIds(context.reading, items);
    const std::vector<const DraftItem *> seen(items.begin(), items.end());
    checkDistinct(context, seen);
    std::vector<Option> options;
    for (DraftOption &draft : drafts) {
        draft.option.id = std::move(draft.draft.item.id);
        draft.option.text = std::move(draft.draft.item.text);
        if (!draft.option.text.empty()) {
            options.push_back(std::move(draft.option));
        }
    }
    return options;
}

} // namespace

QuestionKind readOneOfOptions(const KindContext &context)
{
    return OneOf{readOptions(context, true)};
}

QuestionKind readAnyOfOptions(const KindContext &context)
{
    return AnyOf{readOptions(context, false)};
}

} // namespace minplan::module
