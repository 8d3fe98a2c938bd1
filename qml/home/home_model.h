#pragma once

#include "home/certificate_model.h"
#include "home/course_list_model.h"
#include "people/session.h"

#include <QTimer>

namespace minplan::app {

class StoreClient;

/// Home: what remains, where to go on, and every course with its cards.
class HomeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)
    Q_PROPERTY(QString remaining READ remaining NOTIFY changed FINAL)
    Q_PROPERTY(QString nextModule READ nextModule NOTIFY changed FINAL)
    Q_PROPERTY(QString nextKicker READ nextKicker NOTIFY changed FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString nextLine READ nextLine NOTIFY changed FINAL)
    Q_PROPERTY(QString nextButton READ nextButton NOTIFY changed FINAL)
    Q_PROPERTY(int nextPercent READ nextPercent NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyReason READ emptyReason NOTIFY changed FINAL)
    Q_PROPERTY(QString storeFault READ storeFault NOTIFY changed FINAL)
    Q_PROPERTY(QString shareWarning READ shareWarning NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::CourseListModel *courses READ courses CONSTANT FINAL)
public:
    HomeModel(StoreClient &store, Library &library, Session &session, CertificateModel &certificate,
              std::function<record::Millis()> now, QObject *parent = nullptr);

    [[nodiscard]] QString greeting() const { return m_greeting; }
    [[nodiscard]] QString remaining() const { return m_remaining; }
    [[nodiscard]] QString nextModule() const { return m_next.module; }
    [[nodiscard]] QString nextKicker() const { return m_next.kicker; }
    [[nodiscard]] QString nextTitle() const { return m_next.title; }
    [[nodiscard]] QString nextLine() const { return m_next.line; }
    [[nodiscard]] QString nextButton() const { return m_next.button; }
    /// -1: nothing is begun, and no bar is shown.
    [[nodiscard]] int nextPercent() const { return m_next.percent; }
    [[nodiscard]] bool empty() const;
    [[nodiscard]] QString emptyReason() const;
    [[nodiscard]] QString storeFault() const { return m_storeFault; }
    /// The record lies where it may be damaged; empty when it does not.
    [[nodiscard]] QString shareWarning() const { return m_shareWarning; }
    /// Cards and records are both there.
    [[nodiscard]] bool ready() const;
    [[nodiscard]] CourseListModel *courses() { return &m_courses; }
    [[nodiscard]] const Records &records() const { return m_records; }

    /// Asks the store anew; the page changes when the answer is there.
    Q_INVOKABLE void refresh();
    /// Reads the folder of modules anew.
    Q_INVOKABLE void lookAgain();
    /// The certificate of a whole course.
    Q_INVOKABLE void makeCertificate(const QString &course);
    /// The kind of network share the record lies on, or empty.
    void setShare(const std::string &share);
    /// Records that came with the start, so that nobody waits for them twice.
    void setRecords(Records records);

Q_SIGNALS:
    void changed();

private:
    struct Next {
        QString module, kicker, title, line, button;
        int percent = -1;
    };

    void rebuild();
    void refreshIfChanged();
    void setNext(const CourseEntry &course, std::size_t at, const Standing &standing);
    void chooseNext();
    void setRemaining();
    [[nodiscard]] CourseListModel::Section sectionOf(const CourseEntry &course) const;

    StoreClient &m_store;
    Library &m_library;
    Session &m_session;
    CertificateModel &m_certificate;
    std::function<record::Millis()> m_now;
    Records m_records;
    bool m_haveRecords = false;
    QString m_greeting, m_remaining, m_storeFault, m_shareWarning;
    Next m_next;
    CourseListModel m_courses;
    QTimer m_others;
};

/// «God morgen, Ingrid», by the hour of the day.
[[nodiscard]] QString greetingFor(const QString &firstName, int hour);
/// What is wrong with a file, in words, or nothing.
[[nodiscard]] QString faultText(const text::Findings &findings);

} // namespace minplan::app
