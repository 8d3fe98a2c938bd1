#include "player/outcome_model.h"

#include "player/qt_text.h"

#include <cmath>

namespace minplan::app {

namespace {
QString decimal(text::Fraction number)
{
    return toQt(number.toDecimal(','));
}
} // namespace

void OutcomeModel::setPoints(text::Fraction points, text::Fraction of)
{
    m_scored = of > text::Fraction(0);
    m_points = tr("%1 av %2 poeng").arg(decimal(points), decimal(of));
    // Down: 79,6 % is not to look like 80.
    m_percent = m_scored ? static_cast<int>(std::floor((points / of * 100).toDouble())) : 0;
}

void OutcomeModel::show(const play::ShowResult &result)
{
    m_heading = toQt(result.title);
    setPoints(result.points, result.of);
    m_band = toQt(result.band);
    m_best = result.best > result.points
        ? tr("Det beste forsøket ditt gjelder: %1 poeng.").arg(decimal(result.best))
        : QString();
    m_again = result.again;
    m_tries.clear();
    if (result.triesLeft && *result.triesLeft == 0) {
        m_tries = tr("Du har brukt alle forsøkene.");
    } else if (result.triesLeft && result.again) {
        m_tries = tr("Du har %n forsøk igjen.", "", *result.triesLeft);
    }
    m_counts = result.counts ? QString()
                             : tr("Dette var en kartlegging. Den teller ikke for å bestå modulen.");
    Q_EMIT shown();
}

void OutcomeModel::show(const play::ShowEnd &end)
{
    m_heading = toQt(end.title);
    setPoints(end.points, end.of);
    m_passed = end.passed;
    m_demand = tr("For å bestå trenger du %1 prosent av poengene.").arg(end.passPercent);
    Q_EMIT shown();
}

} // namespace minplan::app
