#include "app/qt_values.h"
#include "documents/list_json.h"
#include "lead/lead_model.h"
#include "text/day.h"

#include <array>

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

} // namespace

QStringList LeadModel::formats() const
{
    QStringList names;
    for (const Format &format : kFormats) {
        names << tr(format.name);
    }
    return names;
}

void LeadModel::save(int format)
{
    if (m_list.state() == DocumentModel::State::Working || format < 0
        || static_cast<std::size_t>(format) >= kFormats.size()) {
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
    const Format &chosen = kFormats.at(static_cast<std::size_t>(format));
    List list{chosen.format,
              {title().toStdString(), m_session.person().name, m_now(), spokenLanguage()},
              {}};
    std::set<std::pair<std::string, std::string>> shown;
    for (const report::PersonView &person : m_view.persons) {
        if (isWanted(person, m_filter)) {
            for (const report::CompletionLine &line : person.lines) {
                shown.emplace(person.person.id, line.module);
            }
        }
    }
    for (const report::CompletionLine &line : read.lines) {
        if (shown.contains({line.person, line.module})) {
            list.lines.push_back(line);
            list.about.titles[line.module] = titleOf(line.module).toStdString();
        }
    }
    const QString day = q(text::isoDate(today()));
    m_list.write(toJson(list),
                 tr("Fullføring %1 %2", "file name: unit, day").arg(title(), day) + u'.'
                     + QLatin1StringView(chosen.ending));
}

} // namespace minplan::app
