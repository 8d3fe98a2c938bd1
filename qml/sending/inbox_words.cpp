#include "sending/inbox_words.h"

#include "app/qt_values.h"
#include "people/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

using record::Received;
using State = Received::State;

struct InboxWords {
    Q_DECLARE_TR_FUNCTIONS(InboxWords)
};

int number(std::int64_t count)
{
    return static_cast<int>(count);
}

QString newsOf(const record::Parcel &parcel)
{
    const QString news = parcel.freshAnswers > 0
        ? InboxWords::tr("%n nye svar", nullptr, number(parcel.freshAnswers))
        : InboxWords::tr("nytt, men ingen svar");
    return InboxWords::tr("%1, sendt %2")
        .arg(news,
             QLocale().toString(q(parcel.package.sent).date(),
                                InboxWords::tr("d. MMMM yyyy", "date format")));
}

RowsModel::Row rowOf(const Received &received)
{
    const people::Person &person = received.person;
    if (received.state == State::Faulty) {
        return {q(received.parcel.file.filename().string()),
                q(sentence(received.parcel.snag, received.parcel.file, spokenLanguage())),
                u"warning"_s, u"warn"_s};
    }
    if (received.state == State::New) {
        return {q(person.name), newsOf(received.parcel), u"arrowDown"_s, u"info"_s};
    }
    if (person.name.empty()) {
        return {InboxWords::tr("En som ikke står på listen her"),
                InboxWords::tr("En administrator må ta inn denne pakken."), u"person"_s, u"warn"_s};
    }
    const QString line = personLine(person);
    return {InboxWords::tr("%1 – står ikke på listen her").arg(q(person.name)),
            line.isEmpty() ? newsOf(received.parcel) : line + u". "_s + newsOf(received.parcel),
            u"person"_s, u"warn"_s};
}

} // namespace

QString inboxTitle(const record::InboxSeen &seen)
{
    std::set<std::string> people;
    std::int64_t answers = 0;
    int strangers = 0;
    int faulty = 0;
    for (const Received &received : seen.packages) {
        if (received.state == State::New) {
            people.insert(received.person.id);
            answers += received.parcel.freshAnswers;
        }
        strangers += received.state == State::Stranger ? 1 : 0;
        faulty += received.state == State::Faulty ? 1 : 0;
    }
    if (!people.empty()) {
        const QString from
            = InboxWords::tr("%n kolleger", nullptr, static_cast<int>(people.size()));
        return answers > 0 ? InboxWords::tr("%1 fra %2 i innboksen")
                                 .arg(InboxWords::tr("%n nye svar", nullptr, number(answers)), from)
                           : InboxWords::tr("Nytt fra %1 i innboksen").arg(from);
    }
    if (strangers > 0) {
        return InboxWords::tr("%n pakker i innboksen er fra noen som ikke står på listen her",
                              nullptr, strangers);
    }
    return faulty > 0 ? InboxWords::tr("%n pakker i innboksen kan ikke tas inn", nullptr, faulty)
                      : InboxWords::tr("Innboksen");
}

std::vector<RowsModel::Row> inboxRows(const record::InboxSeen &seen)
{
    std::vector<RowsModel::Row> rows;
    for (const Received &received : seen.packages) {
        if (received.state != State::Known) {
            rows.push_back(rowOf(received));
        }
    }
    return rows;
}

bool isWhole(const record::Merged &merged)
{
    return std::all_of(merged.files.begin(), merged.files.end(), [](const auto &file) {
        return !file.refusal && !file.damaged && file.clashes + file.changed == 0;
    });
}

QString takenText(const record::Merged &merged, bool whole)
{
    if (merged.stopped) {
        return InboxWords::tr("Stoppet. Ingenting er tatt inn.");
    }
    const QString text
        = InboxWords::tr("Tatt inn fra %1.")
              .arg(InboxWords::tr("%n kolleger", nullptr, static_cast<int>(merged.persons.size())));
    return whole ? text
                 : text + u' '
            + InboxWords::tr("Noe ble liggende fordi det ikke var helt. Be dem det gjelder, om å "
                             "sende på nytt.");
}

} // namespace minplan::app
