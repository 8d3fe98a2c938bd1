#include "app/tour_stops.h"

#include <QDir>
#include <QFile>
#include <QQuickItem>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
}

/// The course with its first module's file spoilt.
void copyWithFault(const QString &from, const QString &to)
{
    fs::copy(from.toStdString(), to.toStdString(),
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    for (const auto &entry : fs::recursive_directory_iterator(to.toStdString())) {
        if (entry.path().filename() == "module.yaml") {
            QFile file(QString::fromStdString(entry.path().string()));
            if (file.open(QIODevice::ReadWrite)) {
                QByteArray text = file.readAll();
                text.replace("minutes:", "minuter:").replace("go:", "gaa:");
                file.resize(0);
                file.write(text);
            }
            break;
        }
    }
}

} // namespace

void visitFaults(const QString &modules, Camera &camera)
{
    const QTemporaryDir folder;
    {
        Stage stage(folder.filePath(u"finnes-ikke"_s).toStdString());
        stage.signIn(u"Ingrid Solheim"_s, 1, u"Årstad"_s);
        camera.take(stage, u"home-no-modules"_s);
    }
    const QString spoilt = folder.filePath(u"modules"_s);
    copyWithFault(modules, spoilt);
    const QString shared = QDir(modules).filePath(u"../content"_s);
    if (QDir(shared).exists()) {
        fs::copy(shared.toStdString(), folder.filePath(u"content"_s).toStdString(),
                 fs::copy_options::recursive);
    }
    {
        Stage stage(spoilt.toStdString());
        stage.signIn(u"Ingrid Solheim"_s, 1, u"Årstad"_s);
        const auto &modulesRead = stage.composition().library().shelf().modules;
        (void)stage.until([&] {
            return std::all_of(modulesRead.begin(), modulesRead.end(),
                               [](const auto &entry) { return entry.second.checked; });
        });
        camera.take(stage, u"home-broken-module"_s);
        for (const auto &[id, entry] : modulesRead) {
            if (entry.broken()) {
                stage.openModule(QString::fromStdString(id));
            }
        }
        stage.settle();
        camera.take(stage, u"module-broken"_s);
        if (auto *findings = stage.window()->findChild<QQuickItem *>(u"findings"_s)) {
            findings->setVisible(true);
        }
        stage.settle();
        camera.take(stage, u"module-broken-findings"_s);
    }
    const QString damaged = folder.filePath(u"damaged"_s);
    QDir().mkpath(damaged);
    writeFile(damaged + u"/minplan.db"_s, QByteArray(4096, 'x'));
    Stage stage(modules.toStdString(), damaged.toStdString());
    (void)stage.until([&] { return stage.app().page() == AppModel::Page::StoreFault; });
    camera.take(stage, u"store-fault"_s);
    stage.app().readWithoutSaving();
    (void)stage.until([&] { return stage.app().page() == AppModel::Page::Home; });
    camera.take(stage, u"home-unsaved"_s);
}

} // namespace minplan::app
