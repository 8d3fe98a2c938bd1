#include "items/items_rows.h"

#include "app/qt_values.h"
#include "items/items_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct ItemsRows {
    Q_DECLARE_TR_FUNCTIONS(ItemsRows)
};

using report::QuestionItem;

QVariantMap fact(const QString &name, const QString &value, const QString &note)
{
    return {{u"name"_s, name}, {u"value"_s, value}, {u"note"_s, note}};
}

QVariantMap shown(const Verdict &verdict)
{
    return {{u"text"_s, verdict.text}, {u"icon"_s, verdict.icon}, {u"tone"_s, verdict.tone}};
}

QString persons(std::int64_t number)
{
    return ItemsRows::tr("%n person(er)", nullptr, static_cast<int>(number));
}

QString answers(std::int64_t number)
{
    return ItemsRows::tr("%n svar", nullptr, static_cast<int>(number));
}

QVariantList verdictsOf(const QuestionItem &item)
{
    QVariantList verdicts;
    if (item.figures.facility) {
        verdicts << shown(facilityVerdict(*item.figures.facility));
        verdicts << shown(discriminationVerdict(item.figures.discrimination));
    }
    return verdicts;
}

QString figuresOf(const QuestionItem &item)
{
    QStringList parts;
    if (item.figures.deviation) {
        parts << ItemsRows::tr("Spredning %1").arg(percentText(*item.figures.deviation));
    }
    if (item.figures.efficiency) {
        parts << ItemsRows::tr("utnyttelse %1").arg(percentText(*item.figures.efficiency));
    }
    if (item.intendedWeight && item.effectiveWeight) {
        parts << ItemsRows::tr("ment vekt %1, virkelig vekt %2")
                     .arg(percentText(*item.intendedWeight), percentText(*item.effectiveWeight));
    }
    return parts.isEmpty() ? QString() : upperFirst(parts.join(u", "_s)) + u'.';
}

bool isPair(const report::PickCount &pick)
{
    return pick.id.find('=') != std::string::npos;
}

QString pickText(const report::PickCount &pick)
{
    return !pick.text.empty() ? q(pick.text)
        : pick.id == "true"   ? ItemsRows::tr("Sant")
        : pick.id == "false"  ? ItemsRows::tr("Usant")
                              : q(pick.id);
}

QVariantMap pickOf(const report::PickCount &pick, std::int64_t of)
{
    constexpr double kUsed = 0.05;
    const double share = of > 0 ? static_cast<double>(pick.persons) / static_cast<double>(of) : 0;
    QStringList notes;
    if (pick.right == false && share < kUsed && !isPair(pick)) {
        notes << ItemsRows::tr("Velges av nesten ingen.");
    }
    if (pick.upper && pick.lower) {
        notes << ItemsRows::tr("Av de beste %1, av de svakeste %2.")
                     .arg(*pick.upper)
                     .arg(*pick.lower);
    }
    return {{u"text"_s, pickText(pick)},
            {u"right"_s, pick.right == true},
            {u"known"_s, pick.right.has_value()},
            {u"share"_s, share},
            {u"value"_s, ItemsRows::tr("%1 (%2)").arg(persons(pick.persons), percentText(share))},
            {u"note"_s, notes.join(u' ')}};
}

QVariantList picksOf(const QuestionItem &item)
{
    QVariantList picks;
    for (const report::PickCount &pick : item.picks) {
        if (!isPair(pick) || pick.persons > 0) {
            picks << pickOf(pick, item.persons);
        }
    }
    return picks;
}

QString misconceptionText(const QuestionItem &item)
{
    QStringList parts;
    for (const auto &[id, number] : item.misconceptions) {
        parts << ItemsRows::tr("%1: %2").arg(idText(id), answers(number));
    }
    return parts.join(u'\n');
}

/// What needs a look first: by the heaviest hint, by how many there are, by what tells least.
auto urgency(const QuestionItem &item)
{
    constexpr double kMost = 2;
    const int first = item.hints.empty() ? static_cast<int>(report::Hint::UnusedOption) + 1
                                         : static_cast<int>(item.hints.front());
    return std::tuple(item.tooFew, first, -static_cast<int>(item.hints.size()),
                      item.figures.discrimination.value_or(kMost));
}

RowsModel::Row rowOf(const QuestionItem &item, int number, int least)
{
    QStringList todo;
    for (const report::Hint hint : item.hints) {
        todo << todoText(hint);
    }
    const QString few = ItemsRows::tr("%1. For få til å si noe: det må være minst %2.")
                            .arg(answers(item.persons))
                            .arg(least);
    return {number,
            item.ask.empty() ? q(item.id) : q(item.ask),
            item.tooFew ? few : answers(item.persons),
            verdictsOf(item),
            todo,
            figuresOf(item),
            picksOf(item),
            misconceptionText(item)};
}

} // namespace

QVariantList factsOf(const report::QuizItems &quiz)
{
    const report::QuizStatistics &figures = quiz.figures;
    QVariantList facts{fact(ItemsRows::tr("Personer"), QString::number(quiz.persons),
                            ItemsRows::tr("Første fullførte forsøk"))};
    if (figures.mean) {
        facts << fact(ItemsRows::tr("Snitt"), percentText(*figures.mean),
                      ItemsRows::tr("av poengene"));
    }
    if (figures.deviation) {
        facts << fact(ItemsRows::tr("Standardavvik"), percentText(*figures.deviation),
                      ItemsRows::tr("Så mye skiller folk seg fra snittet"));
    }
    if (figures.alpha) {
        facts << fact(ItemsRows::tr("Indre konsistens (Cronbachs alfa)"),
                      figureText(*figures.alpha), alphaText(*figures.alpha));
    }
    if (figures.standardError) {
        facts << fact(ItemsRows::tr("Standardfeil"), percentText(*figures.standardError),
                      ItemsRows::tr("Så mye kan resultatet til én person være feil med"));
    }
    return facts;
}

QVariantList levelsOf(const report::QuizItems &quiz, int least)
{
    QVariantList levels;
    if (!report::shownOverconfidence(quiz.confidence)) {
        return levels;
    }
    for (std::size_t level = 0; level < quiz.confidence.size(); ++level) {
        const report::ConfidenceLevel &one = quiz.confidence.at(level);
        const auto right = one.answers < least ? std::nullopt : one.right();
        levels << QVariantMap{
            {u"name"_s, levelText(level)},
            {u"share"_s, right.value_or(-1)},
            {u"value"_s,
             right ? ItemsRows::tr("%1 riktig av %2").arg(percentText(*right), answers(one.answers))
                   : ItemsRows::tr("%1, for få").arg(answers(one.answers))}};
    }
    return levels;
}

QVariantList dotsOf(const report::QuizItems &quiz)
{
    QVariantList dots;
    int number = 0;
    for (const QuestionItem &item : quiz.questions) {
        ++number;
        if (item.figures.facility && item.figures.discrimination) {
            dots << QVariantMap{{u"number"_s, number},
                                {u"facility"_s, *item.figures.facility},
                                {u"discrimination"_s, *item.figures.discrimination},
                                {u"tone"_s, item.hints.empty() ? u"ok"_s : u"warn"_s},
                                {u"text"_s,
                                 ItemsRows::tr("spørsmål %1: %2 av poengene, skiller %3")
                                     .arg(number)
                                     .arg(percentText(*item.figures.facility),
                                          figureText(*item.figures.discrimination))}};
        }
    }
    return dots;
}

QVariantList misconceptionsOf(const report::QuizItems &quiz)
{
    std::map<std::string, std::int64_t> counts;
    for (const QuestionItem &item : quiz.questions) {
        for (const auto &[id, number] : item.misconceptions) {
            counts[id] += number;
        }
    }
    std::vector<std::pair<std::string, std::int64_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(), [](const auto &left, const auto &right) {
        return left.second > right.second;
    });
    QVariantList list;
    for (const auto &[id, number] : order) {
        list << QVariantMap{{u"name"_s, idText(id)}, {u"value"_s, answers(number)}};
    }
    return list;
}

std::vector<RowsModel::Row> questionRows(const report::QuizItems &quiz, int least)
{
    std::vector<std::pair<int, const QuestionItem *>> order;
    for (const QuestionItem &item : quiz.questions) {
        order.emplace_back(static_cast<int>(order.size()) + 1, &item);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &left, const auto &right) {
        return urgency(*left.second) < urgency(*right.second);
    });
    std::vector<RowsModel::Row> rows;
    for (const auto &[number, item] : order) {
        rows.push_back(rowOf(*item, number, least));
    }
    return rows;
}

} // namespace minplan::app
