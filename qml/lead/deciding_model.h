#pragma once

#include "app/asker.h"
#include "app/qt_values.h"
#include "app/store_client.h"
#include "home/library.h"
#include "lead/deciding_words.h"
#include "people/session.h"
#include "record/access.h"

#include <QVariant>

namespace minplan::app {

/// What is decided for the person looked at in «Enheten min»: a new last day, an exemption, earlier
/// training, and each of them taken back.
class DecidingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QVariantMap decisions READ decisions NOTIFY changed FINAL)
    Q_PROPERTY(QString module READ module NOTIFY changed FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString dayFault READ dayFault NOTIFY changed FINAL)
    Q_PROPERTY(QString wordsFault READ wordsFault NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString faultModule READ faultModule NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString doneModule READ doneModule NOTIFY changed FINAL)
public:
    enum class Kind {
        Extend = static_cast<int>(DecisionKind::Extend),
        Exempt = static_cast<int>(DecisionKind::Exempt),
        Recognise = static_cast<int>(DecisionKind::Recognise)
    };
    Q_ENUM(Kind)
    using Told = std::function<void(const people::Fact &)>;

    /// `told` hears of what was saved, before changed().
    DecidingModel(StoreClient &store, const Session &session, Library &library, Told told,
                  QObject *parent = nullptr);

    /// By a module's id: `mayExtend`, `mayExempt`, `mayRecognise`, and `standing`, a list of what
    /// was decided (`text`, `field`, `takeBack`).
    [[nodiscard]] QVariantMap decisions() const { return m_decisions; }
    /// The module whose form is open; empty where none is.
    [[nodiscard]] QString module() const { return q(m_module); }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString dayFault() const { return m_dayFault; }
    [[nodiscard]] QString wordsFault() const { return m_wordsFault; }
    /// Why the store refused, in a sentence, and at which module; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString faultModule() const { return q(m_faultModule); }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// What was done last, in a sentence, and at which module; else empty.
    [[nodiscard]] QString done() const;
    [[nodiscard]] QString doneModule() const;

    /// The person is looked at, as they stand. What was done last stays for the same person.
    void look(const record::Standing &standing, std::vector<module::Course> courses,
              text::Day today);
    [[nodiscard]] const people::Person &person() const { return m_standing.person; }
    /// Opens a form beside the module.
    Q_INVOKABLE void begin(const QString &module, minplan::app::DecidingModel::Kind kind);
    /// Saves what the open form says. `day` as people write days, for an exemption empty.
    Q_INVOKABLE void save(const QString &day, const QString &words);
    /// Takes back what stands in the field.
    Q_INVOKABLE void takeBack(const QString &module, const QString &field);
    /// All is again as before what was done last.
    Q_INVOKABLE void undo();
    /// Closes the form; false where none is open.
    Q_INVOKABLE bool leave();
    /// Nobody is looked at any more.
    void forget();

Q_SIGNALS:
    void changed();

private:
    /// The day that was written; else nothing, and the fault says why.
    [[nodiscard]] std::optional<text::Day> dayIn(const QString &words);
    void saveRecognised(text::Day day, const std::string &proof);
    void saveIfChanging(const people::Fact &fact);
    void say(const people::Fact &fact);
    void saved(const people::Fact &fact, const people::Fact &back);
    void fill();

    StoreClient &m_store;
    const Session &m_session;
    Library &m_library;
    Told m_told;
    Asker m_asker;
    record::Standing m_standing;
    std::vector<module::Course> m_courses;
    text::Day m_today{};
    QVariantMap m_decisions;
    std::string m_module;
    Kind m_kind = Kind::Extend;
    QString m_dayFault, m_wordsFault, m_fault;
    std::string m_faultModule;
    people::Fact m_done; ///< without fields: nothing
    people::Fact m_back; ///< what undoes it
    bool m_busy = false;
};

} // namespace minplan::app
