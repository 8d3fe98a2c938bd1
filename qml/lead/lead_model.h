#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "documents/document_model.h"
#include "home/library.h"
#include "lead/assigning_model.h"
#include "lead/deciding_model.h"
#include "lead/effect_model.h"
#include "lead/lead_rows.h"
#include "lead/reminding_model.h"
#include "lead/unit_read.h"
#include "people/session.h"
#include "presenting/presenting_model.h"
#include "teaching/teaching_model.h"

namespace minplan::app {

/// «Enheten min»: how the people of one's units stand, and one of them.
class LeadModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(QStringList units READ units NOTIFY changed FINAL)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed FINAL)
    Q_PROPERTY(QStringList professions READ professions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList moduleNames READ moduleNames NOTIFY changed FINAL)
    Q_PROPERTY(int profession READ profession WRITE setProfession NOTIFY changed FINAL)
    Q_PROPERTY(int module READ module WRITE setModule NOTIFY changed FINAL)
    Q_PROPERTY(QStringList states READ states CONSTANT FINAL)
    Q_PROPERTY(int state READ state WRITE setState NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(int found READ found NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool summed READ summed NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *sums READ sums CONSTANT FINAL)
    Q_PROPERTY(int cameFrom READ cameFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString above READ above NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QVariantMap chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(minplan::app::RowsModel *rounds READ rounds CONSTANT FINAL)
    Q_PROPERTY(minplan::app::DecidingModel *deciding READ deciding CONSTANT FINAL)
    Q_PROPERTY(minplan::app::AssigningModel *assigning READ assigning CONSTANT FINAL)
    Q_PROPERTY(minplan::app::EffectModel *effect READ effect CONSTANT FINAL)
    Q_PROPERTY(minplan::app::PresentingModel *presenting READ presenting CONSTANT FINAL)
    Q_PROPERTY(QVariantMap measured READ measured NOTIFY measuredChanged FINAL)
    Q_PROPERTY(minplan::app::RemindingModel *reminding READ reminding CONSTANT FINAL)
    Q_PROPERTY(int remindable READ remindable NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::TeachingModel *teaching READ teaching CONSTANT FINAL)
    Q_PROPERTY(minplan::app::DocumentModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(QStringList formats READ formats NOTIFY changed FINAL)
public:
    LeadModel(StoreClient &store, const Session &session, Library &library,
              const record::Surroundings &surroundings,
              std::vector<std::filesystem::path> documents, std::size_t atOnce,
              QObject *parent = nullptr);

    [[nodiscard]] bool ready() const { return m_ready; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// The unit's name.
    [[nodiscard]] QString title() const;
    /// How many people and modules; of many, how many people and units.
    [[nodiscard]] QString line() const;
    /// `everyone`, `passed`, `underWay`, `toDo`, `notStarted`: of the unit and module chosen.
    [[nodiscard]] QVariantMap counts() const;
    /// All one leads together, then each unit by its path.
    [[nodiscard]] QStringList units() const;
    [[nodiscard]] int unit() const;
    void setUnit(int unit);
    /// «Alle yrker» and those there are.
    [[nodiscard]] QStringList professions() const;
    /// «Alle moduler» and those there are.
    [[nodiscard]] QStringList moduleNames() const;
    /// «Alle», «Må følges opp» …, in the order of ListFilter::State.
    [[nodiscard]] QStringList states() const;
    [[nodiscard]] int profession() const;
    [[nodiscard]] int module() const { return m_module; }
    [[nodiscard]] int state() const { return static_cast<int>(m_filter.state); }
    [[nodiscard]] QString search() const { return m_filter.search; }
    void setProfession(int profession);
    void setModule(int module);
    void setState(int state);
    void setSearch(const QString &search);
    /// How many persons, or units, are in the list.
    [[nodiscard]] int found() const { return m_found; }
    /// kind («unit» or «person»), id, name, detail, cells (icon, tone, name: one a column),
    /// progress, stateText, sign, tone, folded, spoken.
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    /// Whether there are too many to show each, and the units are counted instead.
    [[nodiscard]] bool summed() const { return m_read.sums.has_value(); }
    /// The units then: rowId, name, detail, progress, share (percent), stateText, sign, tone,
    /// depth, spoken.
    [[nodiscard]] RowsModel *sums() { return &m_sums; }
    /// Opens one of these by its rowId.
    Q_INVOKABLE void openUnit(const QString &unit);
    /// The row of the one that one came back from, else 0.
    [[nodiscard]] int cameFrom() const;
    /// Where leave() leads to from a unit that was opened so; else empty.
    [[nodiscard]] QString above() const;
    /// number, title.
    [[nodiscard]] RowsModel *columns() { return &m_columns; }
    /// The one looked at: `name`, `detail`, `state`, `icon`, `tone`, `reminded`, `mayRemind`; empty
    /// while the list is shown.
    [[nodiscard]] QVariantMap chosen() const { return m_chosen; }
    /// Of the one looked at: title, stateText, sign, tone, detail, earlier, moduleId; one row a
    /// module.
    [[nodiscard]] RowsModel *rounds() { return &m_rounds; }
    /// What is decided for the one looked at.
    [[nodiscard]] DecidingModel *deciding() { return &m_deciding; }
    /// What is assigned here, and the page for that.
    [[nodiscard]] AssigningModel *assigning() { return &m_assigning; }
    /// Whether the training works.
    [[nodiscard]] EffectModel *effect() { return &m_effect; }
    /// A module shown to a group.
    [[nodiscard]] PresentingModel *presenting() { return &m_presenting; }
    /// What was known before and after the first module that measures, `before` and `after` in
    /// percent, `title`; empty where nothing can be told, or it would take long.
    [[nodiscard]] QVariantMap measured() const { return m_measured; }
    /// The page with the text for who is to be reminded.
    [[nodiscard]] RemindingModel *reminding() { return &m_reminding; }
    /// How many in the list have something left.
    [[nodiscard]] int remindable() const { return m_remindable; }
    /// Joint teaching, and the pages for that.
    [[nodiscard]] TeachingModel *teaching() { return &m_teaching; }

    /// The list as a file.
    [[nodiscard]] DocumentModel *list() { return &m_list; }
    /// What it may be saved as.
    [[nodiscard]] QStringList formats() const;
    /// Saves those who are in the list now, and the modules chosen. The log tells of it.
    Q_INVOKABLE void save(int format);

    /// All units one leads, read anew.
    void open();
    Q_INVOKABLE void choose(const QString &person);
    /// Opens «Tildel»: for the one looked at, or for the unit shown.
    Q_INVOKABLE void assign();
    /// Opens «Virker det?» for the unit shown.
    Q_INVOKABLE void seeEffect();
    /// Opens «Minn på»: for the one looked at, or for those in the list now.
    Q_INVOKABLE void remind();
    /// Opens «Felles undervisning» for the unit shown.
    Q_INVOKABLE void teach();
    /// Shows or hides the people of a unit within the one looked at.
    Q_INVOKABLE void fold(const QString &unit);
    /// Back to the list, or to the units it was opened from; false where one is at the top.
    bool leave();
    /// Somebody else is at the screen.
    void forget();

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void measuredChanged();

private:
    /// A unit, or all (empty), with or without those below.
    struct Spot {
        std::string unit = {};
        bool below = true;
    };

    void load();
    void go(const Spot &spot);
    [[nodiscard]] bool goUp();
    void fillSums();
    /// Where one stands, for «Tildel» and «Felles undervisning».
    [[nodiscard]] AssigningModel::Place place() const;
    /// Goes there with it, once all are known whom it may be for.
    void withPlace(std::function<void(AssigningModel::Place)> then);
    /// What is asked has changed: the list, and the one looked at.
    void readAgain();
    void take(const UnitRead &read);
    [[nodiscard]] UnitAsked asked() const;
    [[nodiscard]] std::chrono::year_month_day today() const;
    void refuse(const record::StoreError &error);
    void measure();
    /// A module is shown from the page of a session, and one comes back to that.
    void connectPresenting();
    /// Works the view out anew, of all modules or of one.
    void work();
    void fill();
    void show(const UnitRead &one);
    /// Something was decided for the one looked at: the page and the list stand anew, read or not.
    void redecide(const people::Fact &fact);
    /// Of what was read, of all modules or of one.
    [[nodiscard]] report::UnitView viewOf(const UnitRead &read,
                                          const std::string &module = {}) const;
    [[nodiscard]] report::ReminderSetting
    reminderSetting(const std::vector<std::string> &modules) const;
    /// Whether someone is in the list and has something left.
    [[nodiscard]] bool isLacking(const report::PersonView &person) const;
    /// It was noted that these are reminded: the page and the list say so.
    void reminded(const std::vector<record::Reminding> &noted, record::Reminded how);
    void writeList(const UnitRead &read, int format);
    [[nodiscard]] QString titleOf(const std::string &module) const;

    StoreClient &m_store;
    const Session &m_session;
    Library &m_library;
    std::function<record::Millis()> m_now;
    std::size_t m_atOnce; ///< see kAtOnce
    Asker m_asker;
    UnitRead m_read;
    UnitRead m_one;                     ///< of the one looked at
    report::UnitView m_view;            ///< of the module chosen, or of all
    std::vector<std::string> m_modules; ///< those one may choose
    RowsModel m_rows;
    RowsModel m_sums;
    RowsModel m_columns;
    RowsModel m_rounds;
    DocumentModel m_list;
    DecidingModel m_deciding;
    AssigningModel m_assigning;
    EffectModel m_effect;
    PresentingModel m_presenting;
    RemindingModel m_reminding;
    TeachingModel m_teaching;
    QVariantMap m_chosen;
    QVariantMap m_measured;
    std::string m_unit; ///< id; empty: all
    std::string m_cameFrom;
    std::vector<Spot> m_trail; ///< of units opened from sums
    bool m_below = true;
    bool m_going = false; ///< to another unit; nobody is there yet
    std::set<std::string> m_folded;
    QStringList m_professions;
    ListFilter m_filter;
    QString m_fault;
    int m_module = 0;
    int m_found = 0;
    int m_remindable = 0;
    bool m_ready = false;
};

} // namespace minplan::app
