#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "home/library.h"
#include "people/session.h"
#include "people/teaching.h"
#include "player/player_model.h"

namespace minplan::app {

/// A module shown to a group by one presenter: what a session of joint teaching covers of it, and
/// questions answered by show of hands. The player is the real one; only the counts are kept.
class PresentingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::PlayerModel *player READ player CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RowsModel *hands READ hands CONSTANT FINAL)
    Q_PROPERTY(bool counting READ counting NOTIFY handsChanged FINAL)
    Q_PROPERTY(bool counted READ counted NOTIFY handsChanged FINAL)
    Q_PROPERTY(QString sum READ sum NOTIFY handsChanged FINAL)
public:
    PresentingModel(StoreClient &store, const Session &session, Library &library,
                    std::function<std::uint64_t()> random, QObject *parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    /// The module's.
    [[nodiscard]] QString title() const { return m_title; }
    /// Why it cannot be shown, or the counts were not kept; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] PlayerModel *player() { return &m_player; }
    /// The options of the question on the screen: `option` (id), `name`, `count`, `share` (percent
    /// of all hands).
    [[nodiscard]] RowsModel *hands() { return &m_hands; }
    /// Whether hands can be counted now.
    [[nodiscard]] bool counting() const;
    /// Whether some were, of the question on the screen.
    [[nodiscard]] bool counted() const;
    /// «18 hender»
    [[nodiscard]] QString sum() const;

    /// Shows what the session covers of the module.
    void begin(const people::TeachingSession &session, const std::string &module);
    /// How many hands an option had; the one with most is what the group answers.
    Q_INVOKABLE void count(int row, int hands);
    Q_INVOKABLE void leave();
    void forget();

Q_SIGNALS:
    void changed();
    void handsChanged();
    /// Back to where it was begun, with the session as it is now.
    void left(const minplan::people::TeachingSession &session);

private:
    void play(const WholeModule &whole);
    void follow();
    void fill();
    void keep();

    StoreClient &m_store;
    const Session &m_session;
    Library &m_library;
    Asker m_asker;
    NoKeeper m_keeper;
    PlayerModel m_player;
    RowsModel m_hands;
    people::TeachingSession m_taught;
    std::string m_module;
    std::string m_question; ///< «module/step/question» of the counts
    std::vector<people::Hands> m_counts;
    QString m_title, m_fault;
    bool m_active = false;
};

} // namespace minplan::app
