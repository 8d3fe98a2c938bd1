#include "app/finding_words.h"
#include "app/qt_values.h"
#include "home/module_page_model.h"
#include "kit/text_tools.h"
#include "module/news.h"

#include <map>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

QString kindText(std::string_view kind)
{
    static const std::map<std::string_view, const char *> words{
        {"page", QT_TRANSLATE_NOOP("minplan::app::ModulePageModel", "Les")},
        {"procedure", QT_TRANSLATE_NOOP("minplan::app::ModulePageModel", "Prosedyre")},
        {"case", QT_TRANSLATE_NOOP("minplan::app::ModulePageModel", "Case")},
        {"quiz", QT_TRANSLATE_NOOP("minplan::app::ModulePageModel", "Spørsmål")},
        {"exercise", QT_TRANSLATE_NOOP("minplan::app::ModulePageModel", "Skriveøvelse")},
        {"practice", QT_TRANSLATE_NOOP("minplan::app::ModulePageModel", "Prøv i praksis")},
    };
    const auto word = words.find(kind);
    return word == words.end() ? QString() : ModulePageModel::tr(word->second);
}

} // namespace

void ModulePageModel::fillSteps()
{
    std::vector<RowsModel::Row> rows;
    if (m_whole != nullptr && m_whole->usable()) {
        const auto &steps = m_whole->value.steps;
        bool before = m_standing.open;
        for (const auto &step : steps) {
            const bool here = m_standing.open && step.id == m_standing.step;
            before = before && !here;
            const bool done = before || (!m_standing.open && m_standing.passedOn);
            rows.push_back({q(step.title), kindText(module::kindName(step.kind)),
                            done       ? tr("Gjort")
                                : here ? tr("Her er du")
                                       : tr("Gjenstår"),
                            done       ? u"check"_s
                                : here ? u"dot"_s
                                       : u"circle"_s,
                            done       ? u"ok"_s
                                : here ? u"primary"_s
                                       : u"neutral"_s});
        }
    }
    m_steps.setRows(std::move(rows));
}

void ModulePageModel::fillNews()
{
    std::vector<RowsModel::Row> rows;
    const bool isPassedHere = m_standing.state == CardState::Passed && m_standing.edition > 0;
    if (m_whole != nullptr && m_whole->usable() && isPassedHere) {
        for (const auto &news : module::newsSince(m_whole->value, m_standing.edition)) {
            const bool answer = news.change == module::Change::ChangesAnswer;
            rows.push_back({q(news.step->title),
                            news.question == nullptr ? kindText(module::kindName(news.step->kind))
                                                     : TextTools::plain(q(news.question->ask)),
                            answer ? tr("Svaret er nytt") : tr("Gjort klarere"),
                            answer ? u"warning"_s : u"info"_s, answer ? u"warn"_s : u"info"_s});
        }
    }
    m_news.setRows(std::move(rows));
}

void ModulePageModel::fillFindings()
{
    std::vector<RowsModel::Row> rows;
    if (m_whole != nullptr && m_standing.state == CardState::Broken) {
        for (const auto &finding : m_whole->findings) {
            rows.push_back({placeText(finding), q(text::message(finding, spokenLanguage())),
                            q(text::hint(finding, spokenLanguage())),
                            severityText(finding.kind->severity),
                            excerptOf(finding, m_whole->sources)});
        }
    }
    m_findings.setRows(std::move(rows));
}

} // namespace minplan::app
