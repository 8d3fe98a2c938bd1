#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "exchange/staff_intake.h"
#include "home/library.h"
#include "people/session.h"

namespace minplan::app {

/// A list of staff on its way in: which file, what it would change, and taking it in, all or
/// nothing.
class StaffIntakeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString headings READ headings CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RowsModel *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RowsModel *changes READ changes CONSTANT FINAL)
public:
    /// Choose: no file yet. Refused: the list has errors. Preview: it can be taken in. Same: it
    /// would change nothing. Done: it is in.
    enum class State { Choose, Refused, Preview, Same, Done };
    Q_ENUM(State)

    StaffIntakeModel(StoreClient &store, const Session &session, const Library &library,
                     record::Surroundings surroundings, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// What the file is called, without its folder.
    [[nodiscard]] QString file() const;
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// What one should know before taking it in; else empty.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// «3 nye, 2 endret, 1 slutter, 40 uendret.»
    [[nodiscard]] QString summary() const;
    /// The headings a list may have.
    [[nodiscard]] QString headings() const;
    /// The rows that will not do: line, severity, sentence, hint. Never a word of the row itself.
    [[nodiscard]] RowsModel *findings() { return &m_findings; }
    /// What changes: group, name, detail, and whether it is the first of its group.
    [[nodiscard]] RowsModel *changes() { return &m_changes; }

    /// Reads the file and tells what it would change. A path as people write it.
    Q_INVOKABLE void look(const QString &path);
    /// Takes in what was shown. Where the record has changed since, it is shown once more instead.
    Q_INVOKABLE void takeIn();
    /// Back to choosing a file; false where that is shown already.
    Q_INVOKABLE bool again();
    /// Whoever looked has left.
    void forget();

Q_SIGNALS:
    void changed();
    void takenIn();

private:
    struct Looked {
        people::Roster roster;
        exchange::StaffIntake intake;
    };
    void run(std::function<Looked(record::Store &)> work, std::function<void(const Looked &)> done);
    [[nodiscard]] std::function<Looked(record::Store &)> looking() const;
    void show(const Looked &looked);
    void fillFindings();
    void fillChanges();

    StoreClient &m_store;
    const Session &m_session;
    Asker m_asker;
    const Library &m_library;
    record::Surroundings m_surroundings;
    RowsModel m_findings;
    RowsModel m_changes;
    std::filesystem::path m_path;
    Looked m_looked;
    State m_state = State::Choose;
    bool m_busy = false;
    QString m_fault;
    QString m_notice;
};

} // namespace minplan::app
