#pragma once

#include "app/asker.h"
#include "app/store_client.h"
#include "documents/document_model.h"
#include "lead/assigning_model.h"
#include "record/access.h"

#include <QVariant>

namespace minplan::app {

/// One session of joint teaching: before its day who is invited, from then on who came.
class RollModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    Q_PROPERTY(QStringList covers READ covers NOTIFY changed FINAL)
    Q_PROPERTY(QStringList modules READ modules NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList hands READ hands NOTIFY changed FINAL)
    Q_PROPERTY(bool coming READ coming NOTIFY changed FINAL)
    Q_PROPERTY(bool cancelled READ cancelled NOTIFY changed FINAL)
    Q_PROPERTY(bool mayCancel READ mayCancel NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int ticked READ ticked NOTIFY changed FINAL)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *found READ found CONSTANT FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::DocumentModel *sheet READ sheet CONSTANT FINAL)
public:
    RollModel(StoreClient &store, const Session &session, const Library &library,
              std::vector<std::filesystem::path> documents, QObject *parent = nullptr);

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString where() const;
    /// A line a module.
    [[nodiscard]] QStringList covers() const { return m_covers; }
    /// The modules that can be shown to the group, by their titles.
    [[nodiscard]] QStringList modules() const;
    /// What was answered by show of hands: `ask`, and `lines`, an option each.
    [[nodiscard]] QVariantList hands() const;
    /// Whether its day is still ahead: then the rows say who is invited, else who came.
    [[nodiscard]] bool coming() const;
    [[nodiscard]] bool cancelled() const { return m_session.cancelled; }
    /// One may, and nobody came.
    [[nodiscard]] bool mayCancel() const;
    /// personId, name, detail, isTicked; those invited, then those who were not.
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] int ticked() const;
    /// Whether something is ticked that is not stored.
    [[nodiscard]] bool dirty() const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    /// personId, name, detail of some who are not among the rows and fit the search.
    [[nodiscard]] RowsModel *found() { return &m_found; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// What was done last, in a sentence; else empty.
    [[nodiscard]] QString done() const { return m_done; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// The attendance list.
    [[nodiscard]] DocumentModel *sheet() { return &m_sheet; }

    [[nodiscard]] const people::TeachingSession &session() const { return m_session; }
    /// `done` is what was done to come here; to what was planned before, where it has an id. Leaves
    /// an event.
    void open(const std::string &session, const AssigningModel::Place &place,
              const QString &done = {}, const people::TeachingSession &before = {});
    Q_INVOKABLE void tick(const QString &person);
    Q_INVOKABLE void tickAll();
    /// One who is not among the rows, ticked.
    Q_INVOKABLE void add(const QString &person);
    Q_INVOKABLE void save();
    /// Cancels the session, or takes that back.
    Q_INVOKABLE void cancel();
    /// Shows what is covered of a module, by its place in modules(), to the group.
    Q_INVOKABLE void present(int module);
    /// Hands were counted meanwhile.
    void takeHands(const people::TeachingSession &session);
    /// All is again as before what was done last.
    Q_INVOKABLE void undo();
    /// Has the attendance list made. Leaves an event.
    Q_INVOKABLE void print();
    void forget();

Q_SIGNALS:
    void changed();
    /// Something was stored.
    void stored();
    void presentWanted(const minplan::people::TeachingSession &session, const QString &module);

private:
    struct Entry {
        people::Person person;
        bool invited = false;
        bool stored = false; ///< as the store has what is ticked
        bool ticked = false;
    };
    struct Read {
        people::TeachingSession session;
        record::Roll roll;
        QStringList covers;
    };
    [[nodiscard]] std::function<Read(record::Store &)> reading(const std::string &session,
                                                               bool exported) const;
    void take(const Read &read);
    void fill();
    void find();
    /// Has the work done in the store, and says `done` then.
    void write(const std::function<record::Roll(record::Access &, record::Roll)> &work,
               const QString &done);
    /// Stores the session as it is to be, and says `done` then.
    void write(const people::TeachingSession &after, const QString &done);
    /// What save() does, with these ticked.
    void write(const std::set<std::string> &ticked, const QString &done);
    void writeSheet(const Read &read);
    [[nodiscard]] QString saved(std::size_t ticked) const;

    StoreClient &m_store;
    const Session &m_actor;
    const Library &m_library;
    Asker m_asker;
    AssigningModel::Place m_place;
    people::TeachingSession m_session;
    QStringList m_covers;
    std::vector<Entry> m_entries;
    RowsModel m_rows, m_found;
    DocumentModel m_sheet;
    QString m_search, m_fault, m_done;
    std::set<std::string> m_before; ///< who was ticked before what was done last
    people::TeachingSession m_was;  ///< the same of the session
    enum class Last { Planned, Changed, Ticked, Cancelled } m_last = Last::Planned;
    bool m_ready = false, m_busy = false;
};

} // namespace minplan::app
