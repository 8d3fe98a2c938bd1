#include "app/camera.h"

#include <QDir>
#include <QImage>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct Look {
    const char *name;
    SettingsModel::Look look;
    int textPercent;
    int width, height;
};

constexpr std::array<Look, 4> kLooks{{
    {"light", SettingsModel::Look::Light, 100, 1280, 800},
    {"dark", SettingsModel::Look::Dark, 100, 1280, 800},
    {"200", SettingsModel::Look::Light, 200, 1280, 800},
    {"narrow", SettingsModel::Look::Light, 100, 420, 800},
}};

void dress(Stage &stage, const Look &look)
{
    stage.app().settings()->setLook(look.look);
    stage.app().settings()->setTextPercent(look.textPercent);
    stage.window()->resize(look.width, look.height);
    stage.settle();
}

} // namespace

Camera::Camera(QString folder)
    : m_folder(std::move(folder))
{ }

void Camera::take(Stage &stage, const QString &name)
{
    if (m_names.contains(name)) {
        return;
    }
    m_names.insert(name);
    const int number = static_cast<int>(m_names.size());
    for (const Look &look : kLooks) {
        dress(stage, look);
        const QString file = u"%1-%2.%3.png"_s.arg(number, 2, 10, QChar(u'0'))
                                 .arg(name, QString::fromLatin1(look.name));
        const bool saved = stage.window()->grabWindow().save(QDir(m_folder).filePath(file));
        m_taken += saved ? 1 : 0;
        m_failed += saved ? 0 : 1;
    }
    dress(stage, kLooks.front());
}

} // namespace minplan::app
