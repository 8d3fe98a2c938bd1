#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

#include <filesystem>

namespace minplan::app {

/// How the app looks to the one who uses this data folder, kept in its settings.ini.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    Q_PROPERTY(Look look READ look WRITE setLook NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
public:
    enum class Look { AsSystem, Light, Dark };
    Q_ENUM(Look)

    explicit SettingsModel(const std::filesystem::path &dataFolder, QObject *parent = nullptr);

    /// 100 to 200 in steps of 10; what lies outside is brought in.
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    /// The person this machine remembers; empty for none.
    [[nodiscard]] QString rememberedPerson() const;
    void setRememberedPerson(const QString &id);

    /// Where progress is sent to, where somebody chose; else empty.
    [[nodiscard]] QString sendFolder() const;
    void setSendFolder(const QString &folder);
    /// Whether this person's progress is sent when they leave.
    [[nodiscard]] bool sendsOnLeaving(const QString &person) const;
    void setSendsOnLeaving(const QString &person, bool wanted);
    /// Why it was not sent when they left last; else empty.
    [[nodiscard]] QString sendFault(const QString &person) const;
    void setSendFault(const QString &person, const QString &fault);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &key, const QString &text);

    QSettings m_file;
    int m_textPercent = 100;
    Look m_look = Look::AsSystem;
    bool m_reducedMotion = false;
};

} // namespace minplan::app
