#include "app/qt_values.h"
#include "documents/list_json.h"
#include "lead/lead_model.h"
#include "report/summary_list.h"
#include "text/day.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

using report::ListFormat;

struct Format {
    ListFormat format;
    const char *name;
    const char *ending;
};

constexpr std::array kFormats{
    Format{ListFormat::Xlsx, QT_TRANSLATE_NOOP("minplan::app::LeadModel", "Regneark (.xlsx)"),
           "xlsx"},
    Format{ListFormat::Pdf,
           QT_TRANSLATE_NOOP("minplan::app::LeadModel", "PDF til å lese og skrive ut"), "pdf"},
    Format{ListFormat::Excel,
           QT_TRANSLATE_NOOP("minplan::app::LeadModel", "CSV for Excel på norsk"), "csv"},
    Format{ListFormat::Csv,
           QT_TRANSLATE_NOOP("minplan::app::LeadModel", "CSV for andre programmer"), "csv"},
    Format{ListFormat::Json, QT_TRANSLATE_NOOP("minplan::app::LeadModel", "JSON"), "json"},
};

/// Those a list of units is made in.
std::span<const Format> formatsOf(bool summed)
{
    return summed ? std::span(kFormats).subspan(2) : std::span(kFormats);
}

std::string summaryIn(ListFormat format, const report::Summary &summary, const people::Units &all)
{
    if (format == ListFormat::Json) {
        return report::summaryJson(summary, all);
    }
    return report::summaryCsv(summary, all,
                              format == ListFormat::Excel ? report::CsvStyle::Excel
                                                          : report::CsvStyle::Plain);
}

} // namespace

QStringList LeadModel::formats() const
{
    QStringList names;
    for (const Format &format : formatsOf(summed())) {
        names << tr(format.name);
    }
    return names;
}

void LeadModel::save(int format)
{
    if (m_list.state() == DocumentModel::State::Working || format < 0
        || static_cast<std::size_t>(format) >= formatsOf(summed()).size()) {
        return;
    }
    UnitAsked about = asked();
    about.exported = true;
    m_store.run<UnitRead>([about](record::Store &store) { return readUnit(store, about); },
                          m_asker.now(),
                          [this, format](const UnitRead &read) { writeList(read, format); },
                          [this](const record::StoreError &error) {
                              m_list.refuse(q(record::sentence(error, spokenLanguage())));
                          });
}

void LeadModel::writeList(const UnitRead &read, int format)
{
    const Format &chosen = formatsOf(summed())[static_cast<std::size_t>(format)];
    const QString name
        = tr("Fullføring %1 %2", "file name: unit, day").arg(title(), q(text::isoDate(today())))
        + u'.' + QLatin1StringView(chosen.ending);
    if (read.sums) {
        m_list.write({{"text", summaryIn(chosen.format, read.sums->summary, read.units)},
                      {"language", spokenLanguage()}},
                     name);
        return;
    }
    List list{chosen.format,
              {title().toStdString(), m_session.person().name, m_now(), spokenLanguage()},
              {}};
    std::set<std::pair<std::string, std::string>> shown;
    for (const report::PersonView &person : m_view.persons) {
        if (isWanted(person, m_filter)) {
            for (const report::ModuleState &state : person.modules) {
                shown.emplace(person.person.id, state.module);
            }
        }
    }
    for (const report::CompletionLine &line : read.lines) {
        if (shown.contains({line.person, line.module})) {
            list.lines.push_back(line);
            list.about.titles[line.module] = titleOf(line.module).toStdString();
        }
    }
    m_list.write(toJson(list), name);
}

} // namespace minplan::app
