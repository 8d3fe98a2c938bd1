#pragma once

#include "people/person.h"

#include <QObject>
#include <QQmlEngine>

namespace minplan::app {

/// Who sits at the screen.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(bool remembered READ remembered NOTIFY changed FINAL)
    Q_PROPERTY(bool mayUseWorkshop READ mayUseWorkshop NOTIFY changed FINAL)
    Q_PROPERTY(bool maySeeStaff READ maySeeStaff NOTIFY changed FINAL)
    Q_PROPERTY(bool maySeeUnit READ maySeeUnit NOTIFY changed FINAL)
    Q_PROPERTY(bool maySeeItems READ maySeeItems NOTIFY changed FINAL)
    Q_PROPERTY(bool mayAdminister READ mayAdminister NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed FINAL)
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY changed FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] const people::Person &person() const { return m_person; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString firstName() const;
    /// «Ergoterapeut · Årstad»
    [[nodiscard]] QString line() const;
    /// Came in without choosing, because this machine remembers.
    [[nodiscard]] bool remembered() const { return m_remembered; }
    /// Reads without a record: what is done is gone when the app closes.
    [[nodiscard]] bool unsaved() const { return m_unsaved; }

    [[nodiscard]] bool hasPin() const { return m_person.hasPin; }
    void setHasPin(bool hasPin);

    /// See people::mayUseWorkshop().
    [[nodiscard]] bool mayUseWorkshop() const;
    /// By the table of rights.
    [[nodiscard]] bool maySeeStaff() const;
    [[nodiscard]] bool maySeeUnit() const;
    [[nodiscard]] bool maySeeItems() const;
    [[nodiscard]] bool mayAdminister() const;
    [[nodiscard]] bool administered() const { return m_administered; }
    void setAdministered(bool administered);

    void begin(const people::Person &person, bool remembered, bool unsaved = false);
    void end();

Q_SIGNALS:
    void changed();

private:
    people::Person m_person;
    bool m_remembered = false;
    bool m_unsaved = false;
    bool m_administered = false;
};

/// «Ergoterapeut · Årstad», or the one of the two that is known.
[[nodiscard]] QString personLine(const people::Person &person);

} // namespace minplan::app
