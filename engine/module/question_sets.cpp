#include "module/keys.h"
#include "module/question_kinds.h"
#include "module/values.h"
#include "text/norwegian.h"

namespace minplan::module {

namespace {

std::vector<DraftItem *> pointersTo(std::vector<DraftItem> &drafts)
{
    std::vector<DraftItem *> pointers;
    pointers.reserve(drafts.size());
    for (DraftItem &draft : drafts) {
        pointers.push_back(&draft);
    }
    return pointers;
}

void settleAndCompare(const KindContext &context, std::span<DraftItem *const> drafts)
{
    settleIds(context.reading, drafts);
    const std::vector<const DraftItem *> seen(drafts.begin(), drafts.end());
    checkDistinct(context, seen);
}

std::vector<Item> itemsOfDrafts(std::vector<DraftItem> &drafts)
{
    std::vector<Item> items;
    items.reserve(drafts.size());
    for (DraftItem &draft : drafts) {
        items.push_back(std::move(draft.item));
    }
    return items;
}

std::vector<DraftItem> readDrafts(Reading &reading, const Field &list)
{
    std::vector<DraftItem> drafts;
    for (const Field &item : someItemsOf(reading, list)) {
        drafts.push_back(readDraftItem(reading, item));
    }
    return drafts;
}

/// The sides of a match while its right-hand texts are made one where they are the same.
struct Sides {
    std::vector<DraftItem> left;
    std::vector<DraftItem> right;     ///< each different text once
    std::vector<std::size_t> partner; ///< left → right
};

void addPair(Sides &sides, DraftItem left, DraftItem right)
{
    std::size_t place = 0;
    while (place < sides.right.size()
           && text::folded(sides.right[place].item.text) != text::folded(right.item.text)) {
        ++place;
    }
    if (place == sides.right.size()) {
        sides.right.push_back(std::move(right));
    }
    sides.left.push_back(std::move(left));
    sides.partner.push_back(place);
}

Sides readPairs(const KindContext &context)
{
    Sides sides;
    for (const Field &item : someItemsOf(context.reading, context.kind)) {
        if (!expectMap(context.reading, item,
                       "{this: Koordinatoren, that: Holder framdriften i gang}")) {
            continue;
        }
        const Fields fields(context.reading, item.value, keys::pair);
        if (fields.has("this") && fields.has("that")) {
            addPair(sides, readDraftItem(context.reading, fields["this"]),
                    readDraftItem(context.reading, fields["that"]));
        }
    }
    return sides;
}

} // namespace

QuestionKind readMatch(const KindContext &context)
{
    Sides sides = readPairs(context);
    std::vector<DraftItem> extra = readDrafts(context.reading, context.with);
    checkEnough(context, NodeKind::List, 2);
    settleAndCompare(context, pointersTo(sides.left));
    std::vector<DraftItem *> rights = pointersTo(sides.right);
    for (DraftItem *draft : pointersTo(extra)) {
        rights.push_back(draft);
    }
    settleAndCompare(context, rights);
    Match kind;
    kind.left = itemsOfDrafts(sides.left);
    for (const std::size_t partner : sides.partner) {
        kind.right.push_back(sides.right[partner].item);
    }
    kind.with = itemsOfDrafts(extra);
    return kind;
}

QuestionKind readOrder(const KindContext &context)
{
    std::vector<DraftItem> drafts = readDrafts(context.reading, context.kind);
    checkEnough(context, NodeKind::List, 3);
    settleAndCompare(context, pointersTo(drafts));
    return Order{itemsOfDrafts(drafts)};
}

QuestionKind readSort(const KindContext &context)
{
    std::vector<DraftItem> boxes;
    std::vector<std::vector<DraftItem>> contents;
    for (const Field &entry : entriesOf(context.reading, context.kind)) {
        DraftItem box;
        box.item.text = readText(context.reading, {entry.key, entry.key, true});
        box.at = entry.key;
        boxes.push_back(std::move(box));
        contents.push_back(readDrafts(context.reading, entry));
    }
    checkEnough(context, NodeKind::Map, 2);
    settleAndCompare(context, pointersTo(boxes));
    std::vector<DraftItem *> all;
    for (std::vector<DraftItem> &drafts : contents) {
        for (DraftItem *draft : pointersTo(drafts)) {
            all.push_back(draft);
        }
    }
    settleAndCompare(context, all);
    Sort kind;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        kind.boxes.push_back({std::move(boxes[i].item), itemsOfDrafts(contents[i])});
    }
    return kind;
}

} // namespace minplan::module
