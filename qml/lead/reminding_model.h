#pragma once

#include "app/asker.h"
#include "app/store_client.h"
#include "documents/document_model.h"
#include "people/session.h"
#include "report/calendar.h"
#include "report/mail_links.h"

#include <QStringList>

namespace minplan::app {

/// «Minn på» in «Enheten min»: a ready text for those who have something left. It is copied, opened
/// in a mail program, or their days are put into a file for the calendar; each is noted before it
/// is done, and what cannot be noted is not done.
class RemindingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString whom READ whom NOTIFY changed FINAL)
    Q_PROPERTY(QString before READ before NOTIFY changed FINAL)
    Q_PROPERTY(bool toOne READ toOne NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QString body READ body NOTIFY changed FINAL)
    Q_PROPERTY(QStringList mails READ mails NOTIFY changed FINAL)
    Q_PROPERTY(QString mailNote READ mailNote NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDays READ hasDays NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::DocumentModel *calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
public:
    /// Who was reminded of what, and when.
    using Told = std::function<void(const std::vector<record::Reminding> &, record::Reminded)>;

    /// Calendar files go to the first of the folders that can be written to. `told` hears of what
    /// was noted, before changed().
    RemindingModel(StoreClient &store, const Session &session, std::function<record::Millis()> now,
                   std::vector<std::filesystem::path> folders, Told told,
                   QObject *parent = nullptr);

    [[nodiscard]] bool active() const { return !m_plan.persons.empty(); }
    /// «Minn 4 personer på opplæringen»
    [[nodiscard]] QString title() const;
    /// Their names, each with the day they were last reminded, where they were.
    [[nodiscard]] QString whom() const;
    /// «Minnet 20.11.» where it is for one who was reminded; else empty.
    [[nodiscard]] QString before() const;
    [[nodiscard]] bool toOne() const { return m_plan.persons.size() == 1; }
    [[nodiscard]] QString subject() const;
    /// The message; lines end in «\n».
    [[nodiscard]] QString body() const;
    /// A button each: «Åpne i e-post», or «E-post 1 av 3» where one link does not hold them all.
    [[nodiscard]] QStringList mails() const;
    /// Whose address is not known, and that the text is too long for a link; else empty.
    [[nodiscard]] QString mailNote() const;
    /// Whether something is due in days to come.
    [[nodiscard]] bool hasDays() const { return !m_plan.days.empty(); }
    [[nodiscard]] DocumentModel *calendar() { return &m_calendar; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// What was done last, in sentences; else empty.
    [[nodiscard]] QString done() const { return m_done; }
    /// Why it was not done, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }

    /// Whom it is for, and what the texts are made of.
    struct Plan {
        std::vector<report::PersonView> persons; ///< who have something left
        report::ReminderSetting setting;
        std::vector<report::CalendarEntry> days;
        std::set<std::string> dated; ///< ids of those whose days these are
        QString place;               ///< the person or the unit, for the name of a file
    };
    void begin(Plan plan);
    Q_INVOKABLE void copy();
    /// Opens the mail program on one of mails().
    Q_INVOKABLE void mail(int number);
    Q_INVOKABLE void saveDays();
    /// Back to where one came from; false where one is not here. While something is being noted
    /// one stays, so that it is done too.
    bool leave();
    void forget();

Q_SIGNALS:
    void changed();

private:
    using Persons = std::vector<report::PersonView>;
    /// Those of the persons for whom it holds.
    template <typename Test> [[nodiscard]] Persons those(const Test &test) const;
    /// Notes that these are reminded, and then does `what`.
    void note(const Persons &persons, record::ReminderWay way, std::function<void()> what);
    void mark(const std::vector<record::Reminding> &noted, record::Reminded how);
    [[nodiscard]] static QString notedText(std::size_t persons);

    StoreClient &m_store;
    const Session &m_session;
    std::function<record::Millis()> m_now;
    Told m_told;
    Asker m_asker;
    Plan m_plan;
    report::ReminderText m_text;
    report::Receivers m_receivers;
    report::MailLinks m_mails;
    DocumentModel m_calendar;
    QString m_done, m_fault;
    bool m_busy = false;
};

} // namespace minplan::app
