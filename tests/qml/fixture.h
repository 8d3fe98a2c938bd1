#pragma once

#include "app/composition.h"

#include <QObject>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

/// The real app behind a page under test: real modules, a real record in a folder of its own.
class Fixture : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(minplan::app::AppModel *app READ app NOTIFY begun FINAL)
    Q_PROPERTY(QString dataFolder READ dataFolder NOTIFY begun FINAL)
public:
    Fixture();
    ~Fixture() override;

    [[nodiscard]] minplan::app::AppModel *app();
    [[nodiscard]] QString dataFolder() const;

    /// Begins anew on an empty record. `modules` is a folder of tests/qml/data, or «» for none.
    Q_INVOKABLE void begin(const QString &modules);
    /// The same on a copy that may be written in.
    Q_INVOKABLE void beginOnCopy(const QString &modules);
    Q_INVOKABLE QString modulesFolder() const { return m_modules; }
    /// What an editor does with a file: writes it in place, or writes another and renames that.
    Q_INVOKABLE bool write(const QString &path, const QString &text);
    Q_INVOKABLE bool writeAndRename(const QString &path, const QString &text);
    Q_INVOKABLE bool remove(const QString &path);
    Q_INVOKABLE QString textOf(const QString &path) const;
    /// $VISUAL from now on: a program of this name that writes its arguments into a file.
    Q_INVOKABLE void setEditor(const QString &name, const QString &told);
    /// The language modules are shown in from the next begin() on; the app's own words stay.
    Q_INVOKABLE void showIn(const QString &language);
    /// Closes and opens again on the same record.
    Q_INVOKABLE void restart();
    /// As restart(), after an author has replaced a text in a module's file.
    Q_INVOKABLE void restartEdited(const QString &module, const QString &text, const QString &by);
    /// Puts people into the record, and a PIN for the first where one is given.
    Q_INVOKABLE void addPeople(const QStringList &names, const QString &pinOfFirst);
    /// Gives a role («instructor», «administrator») to one who was added.
    Q_INVOKABLE void giveRole(const QString &name, const QString &role);
    /// Lets so many seconds go by in which nobody touches anything.
    Q_INVOKABLE void passQuietly(int seconds);
    /// Lets one who was added lead the unit called so.
    Q_INVOKABLE void makeLead(const QString &name, const QString &unit);
    /// Assigns a module to the unit called so; `due` is a rule as people::dueRule() reads it.
    Q_INVOKABLE void assign(const QString &module, const QString &unit, const QString &due);
    /// Puts people into the unit with that path («Fana / Sone Nord»), made where it is not.
    Q_INVOKABLE void addTo(const QString &unit, const QStringList &names);
    /// Of more than so many «Enheten min» counts units.
    Q_INVOKABLE void showAtOnce(int people);
    /// Takes the unit from its lead as another program does while the app runs.
    Q_INVOKABLE void endLeadBeside(const QString &name, const QString &unit);
    /// Gives these an address at work: «2@<domain>» to the second of them.
    Q_INVOKABLE void giveAddresses(const QStringList &names, const QString &domain);
    /// The day one started in the post, as ISO date.
    Q_INVOKABLE void setStart(const QString &name, const QString &day);
    /// Adds somebody as another program does while the app runs.
    Q_INVOKABLE void addBeside(const QString &name);
    /// Gives a new PIN as an administrator does, and tells it.
    Q_INVOKABLE QString resetPin(const QString &name);
    /// One who was added begins a module and answers so many questions.
    Q_INVOKABLE void learn(const QString &name, int answers);
    /// So many people who are new take a quiz of a module, in the unit called so
    /// (app/made_up_answers.h).
    Q_INVOKABLE void answerQuiz(const QString &module, const QString &step, int persons,
                                const QString &unit);
    /// One who was added learns on a laptop of their own, and sends it to that folder. Who is known
    /// here, has the same id there.
    Q_INVOKABLE void sendFromLaptop(const QString &name, int answers, const QString &folder);
    /// Below the data folder.
    Q_INVOKABLE void makeFolder(const QString &name);
    Q_INVOKABLE QStringList filesBelow(const QString &folder) const;
    /// Puts something in place of the record that is none.
    Q_INVOKABLE void damageRecord();
    Q_INVOKABLE void mendRecord();
    /// How many persons the record holds, asked of the file itself.
    Q_INVOKABLE int personsOnDisk();
    /// Who administers, by name.
    Q_INVOKABLE QStringList administratorsOnDisk();
    /// How many events.
    Q_INVOKABLE int eventsOnDisk();
    Q_INVOKABLE QStringList filesInDataFolder() const;
    Q_INVOKABLE QString clipboard() const;
    Q_INVOKABLE void clearClipboard();
    /// The links a mail program was asked to open since the last begin().
    Q_INVOKABLE QStringList mails() const { return m_mails; }

public Q_SLOTS:
    void takeMail(const QUrl &link) { m_mails << link.toString(QUrl::FullyEncoded); }

Q_SIGNALS:
    void begun();

private:
    void compose();
    void say(const QString &name, const std::string &field);

    std::size_t m_atOnce = minplan::app::kAtOnce;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_edited; ///< the modules, once they are edited
    QString m_modules;
    QStringList m_mails;
    std::shared_ptr<std::chrono::seconds> m_passed; ///< of the clock that idleness is measured by
    std::unique_ptr<minplan::app::Composition> m_composition;
};
