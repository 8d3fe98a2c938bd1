#include "app/qt_values.h"
#include "documents/sheet_json.h"
#include "people/access_of.h"
#include "teaching/roll_model.h"

using namespace Qt::StringLiterals;

namespace minplan::app {

QString RollModel::saved(std::size_t ticked) const
{
    const int number = static_cast<int>(ticked);
    return coming() ? tr("Lagret: %n er invitert.", nullptr, number)
                    : tr("Lagret: %n kom.", nullptr, number);
}

void RollModel::save()
{
    if (m_busy || !dirty()) {
        return;
    }
    m_before.clear();
    std::set<std::string> ticked;
    for (const Entry &one : m_entries) {
        if (one.stored) {
            m_before.insert(one.person.id);
        }
        if (one.ticked) {
            ticked.insert(one.person.id);
        }
    }
    m_last = Last::Ticked;
    write(ticked, saved(ticked.size()));
}

void RollModel::write(const std::set<std::string> &ticked, const QString &done)
{
    std::vector<people::Person> on;
    std::vector<people::Person> off;
    for (const Entry &one : m_entries) {
        (ticked.contains(one.person.id) ? on : off).push_back(one.person);
    }
    write(
        [on, off, session = m_session, isComing = coming()](record::Access &access,
                                                            const record::Roll & /*before*/) {
            if (isComing) {
                access.invite(session, on);
                return access.invite(session, off, false);
            }
            return access.registerAttendance(session, on, off);
        },
        done);
}

void RollModel::cancel()
{
    if (m_busy) {
        return;
    }
    people::TeachingSession after = m_session;
    after.cancelled = !after.cancelled;
    m_last = Last::Cancelled;
    write(after,
          after.cancelled ? tr("Undervisningen er avlyst.")
                          : tr("Undervisningen er ikke avlyst likevel."));
}

void RollModel::write(const people::TeachingSession &after, const QString &done)
{
    write(
        [after](record::Access &access, record::Roll before) {
            access.plan(after);
            return before;
        },
        done);
}

void RollModel::undo()
{
    if (m_busy) {
        return;
    }
    if (m_last == Last::Changed) {
        people::TeachingSession after = std::exchange(m_was, m_session);
        after.hands = m_session.hands;
        write(after, tr("Tid og sted er endret."));
        return;
    }
    if (m_last != Last::Ticked) {
        cancel();
        return;
    }
    std::set<std::string> now;
    for (const Entry &one : m_entries) {
        if (one.stored) {
            now.insert(one.person.id);
        }
    }
    const std::set<std::string> before = std::exchange(m_before, now);
    write(before, saved(before.size()));
}

void RollModel::write(const std::function<record::Roll(record::Access &, record::Roll)> &work,
                      const QString &done)
{
    m_busy = true;
    m_fault.clear();
    Q_EMIT changed();
    record::Roll before;
    for (const Entry &one : m_entries) {
        if (one.invited) {
            before.invited.push_back(one.person);
        }
        if (one.stored && !coming()) {
            before.came.push_back(one.person);
        }
    }
    m_store.runSaving<Read>(
        [actor = m_actor.person().id, work, id = m_session.id, covers = m_covers,
         before](record::Store &store) {
            record::Access access = accessOf(store, actor, people::Right::Assignment);
            Read read;
            store.together([&] { read.roll = work(access, before); });
            for (const people::TeachingSession &one : access.sessions()) {
                if (one.id == id) {
                    read.session = one;
                }
            }
            read.covers = covers;
            return read;
        },
        m_asker.now(),
        [this, done](const Read &read) {
            m_done = done;
            take(read);
            Q_EMIT stored();
        },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

void RollModel::print()
{
    if (m_sheet.state() == DocumentModel::State::Working) {
        return;
    }
    m_store.run<Read>(
        reading(m_session.id, true), m_asker.now(), [this](const Read &read) { writeSheet(read); },
        [this](const record::StoreError &error) {
            m_sheet.refuse(q(record::sentence(error, spokenLanguage())));
        });
}

void RollModel::writeSheet(const Read &read)
{
    Sheet sheet;
    sheet.about = {read.session.title,
                   people::joined(people::pathOf(m_place.units, read.session.unit)),
                   when().toStdString(),
                   read.session.place,
                   {},
                   m_place.today,
                   shownLanguage()};
    for (const QString &line : read.covers) {
        sheet.about.covers.push_back(line.toStdString());
    }
    for (const people::Person &person : read.roll.invited) {
        sheet.rows.push_back({person.name, person.profession});
    }
    m_sheet.write(
        toJson(sheet),
        tr("Deltakerliste %1 %2", "file name: title, day").arg(title(), q(read.session.date))
            + u".pdf"_s);
}

} // namespace minplan::app
