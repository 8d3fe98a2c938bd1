#include "settings/settings_model.h"

#include "app/qt_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

const QString kTextPercent = u"look/textPercent"_s;
const QString kLook = u"look/theme"_s;
const QString kReducedMotion = u"look/reducedMotion"_s;
const QString kRemembered = u"people/remembered"_s;
const QString kSendFolder = u"send/folder"_s;
const QString kSendOnLeaving = u"send/onLeaving/"_s; // and the person's id
const QString kSendFault = u"send/fault/"_s;         // and the person's id
constexpr int kStep = 10;
constexpr int kLeast = 100;
constexpr int kMost = 200;

int inRange(int percent)
{
    return std::clamp((percent + kStep / 2) / kStep * kStep, kLeast, kMost);
}

} // namespace

SettingsModel::SettingsModel(const std::filesystem::path &dataFolder, QObject *parent)
    : QObject(parent)
    , m_file(q((dataFolder / "settings.ini").string()), QSettings::IniFormat)
    , m_textPercent(inRange(m_file.value(kTextPercent, kLeast).toInt()))
    , m_look(static_cast<Look>(std::clamp(m_file.value(kLook, 0).toInt(), 0, 2)))
    , m_reducedMotion(m_file.value(kReducedMotion, false).toBool())
{ }

void SettingsModel::setTextPercent(int percent)
{
    const int wanted = inRange(percent);
    if (std::exchange(m_textPercent, wanted) != wanted) {
        m_file.setValue(kTextPercent, wanted);
        Q_EMIT changed();
    }
}

void SettingsModel::setLook(Look look)
{
    if (std::exchange(m_look, look) != look) {
        m_file.setValue(kLook, static_cast<int>(look));
        Q_EMIT changed();
    }
}

void SettingsModel::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) != reduced) {
        m_file.setValue(kReducedMotion, reduced);
        Q_EMIT changed();
    }
}

QString SettingsModel::rememberedPerson() const
{
    return m_file.value(kRemembered).toString();
}

void SettingsModel::setRememberedPerson(const QString &id)
{
    keep(kRemembered, id);
}

QString SettingsModel::sendFolder() const
{
    return m_file.value(kSendFolder).toString();
}

void SettingsModel::setSendFolder(const QString &folder)
{
    keep(kSendFolder, folder);
}

bool SettingsModel::sendsOnLeaving(const QString &person) const
{
    return m_file.value(kSendOnLeaving + person, false).toBool();
}

void SettingsModel::setSendsOnLeaving(const QString &person, bool wanted)
{
    m_file.setValue(kSendOnLeaving + person, wanted);
}

QString SettingsModel::sendFault(const QString &person) const
{
    return m_file.value(kSendFault + person).toString();
}

void SettingsModel::setSendFault(const QString &person, const QString &fault)
{
    keep(kSendFault + person, fault);
}

void SettingsModel::keep(const QString &key, const QString &text)
{
    if (text.isEmpty()) {
        m_file.remove(key);
    } else {
        m_file.setValue(key, text);
    }
}

} // namespace minplan::app
