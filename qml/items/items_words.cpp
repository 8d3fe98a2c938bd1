#include "items/items_words.h"

#include "app/qt_values.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct ItemsWords {
    Q_DECLARE_TR_FUNCTIONS(ItemsWords)
};

constexpr double kNearlyNobody = 0.2;
constexpr double kHard = 0.35;
constexpr double kEasy = 0.8;
constexpr double kNearlyAll = 0.95;

QString facilityWord(double facility)
{
    return facility <= kNearlyNobody ? ItemsWords::tr("Svært vanskelig")
        : facility < kHard           ? ItemsWords::tr("Vanskelig")
        : facility <= kEasy          ? ItemsWords::tr("Passe")
        : facility < kNearlyAll      ? ItemsWords::tr("Lett")
                                     : ItemsWords::tr("Svært lett");
}

} // namespace

QString percentText(double share)
{
    return ItemsWords::tr("%1 %").arg(std::lround(share * 100));
}

QString figureText(double figure)
{
    constexpr double kShown = 0.005;
    return QLocale().toString(std::abs(figure) < kShown ? 0.0 : figure, 'f', 2);
}

Verdict facilityVerdict(double facility)
{
    const bool isOdd = facility <= kNearlyNobody || facility >= kNearlyAll;
    return {ItemsWords::tr("%1, %2").arg(facilityWord(facility), percentText(facility)),
            isOdd ? u"warning"_s : u"dot"_s, isOdd ? u"warn"_s : u"neutral"_s};
}

Verdict discriminationVerdict(std::optional<double> discrimination)
{
    constexpr double kLittle = 0.2;
    constexpr double kEnough = 0.3;
    constexpr double kMuch = 0.5;
    if (!discrimination) {
        return {ItemsWords::tr("Alle svarer likt"), u"circle"_s, u"neutral"_s};
    }
    const QString figure = figureText(*discrimination);
    if (*discrimination < 0) {
        return {ItemsWords::tr("Skiller feil vei, %1").arg(figure), u"warning"_s, u"error"_s};
    }
    if (*discrimination < kLittle) {
        return {ItemsWords::tr("Skiller lite, %1").arg(figure), u"warning"_s, u"warn"_s};
    }
    const QString text = *discrimination < kEnough ? ItemsWords::tr("Skiller noe, %1")
        : *discrimination < kMuch                  ? ItemsWords::tr("Skiller godt, %1")
                                                   : ItemsWords::tr("Skiller svært godt, %1");
    return {text.arg(figure), u"check"_s, *discrimination < kEnough ? u"neutral"_s : u"ok"_s};
}

QString alphaText(double alpha)
{
    constexpr double kUsable = 0.64;
    constexpr double kGood = 0.75;
    return alpha > kGood   ? ItemsWords::tr("God: spørsmålene måler det samme.")
        : alpha >= kUsable ? ItemsWords::tr("Brukbar: spørsmålene måler omtrent det samme.")
                           : ItemsWords::tr("For lav til å skille folk på.");
}

QString todoText(report::Hint hint)
{
    switch (hint) {
    case report::Hint::GoesAgainst:
        return ItemsWords::tr("De som kan mest, svarer feil her. Se etter feil i fasiten.");
    case report::Hint::TellsLittle:
        return ItemsWords::tr("De som kan mest, klarer det knapt bedre enn andre. Se på ordlyden.");
    case report::Hint::NearlyAll:
        return ItemsWords::tr("Nesten alle får det til. Gjør det vanskeligere, eller la det stå "
                              "som en mild start.");
    case report::Hint::NearlyNobody:
        return ItemsWords::tr("Nesten ingen får det til. Er det undervist, og er det tydelig "
                              "spurt?");
    case report::Hint::SureButWrong:
        return ItemsWords::tr("Mange er helt sikre og tar feil. Ta det opp i kurset.");
    default:
        return ItemsWords::tr("Et galt svar velges av nesten ingen. Bytt det ut med noe folk "
                              "kunne ha trodd.");
    }
}

QString levelText(std::size_t level)
{
    const std::array words{ItemsWords::tr("Gjettet"), ItemsWords::tr("Ganske sikre"),
                           ItemsWords::tr("Helt sikre")};
    return words.at(level);
}

QString overconfidenceText(double overconfidence)
{
    constexpr double kNear = 0.05;
    const QString figure = figureText(overconfidence);
    return overconfidence > kNear
        ? ItemsWords::tr("De er sikrere enn de har grunn til (%1).").arg(figure)
        : overconfidence < -kNear
        ? ItemsWords::tr("De kan mer enn de tror (%1).").arg(figure)
        : ItemsWords::tr("De er omtrent så sikre som de har grunn til (%1).").arg(figure);
}

QString idText(const std::string &id)
{
    return upperFirst(q(id).replace(u'-', u' '));
}

} // namespace minplan::app
