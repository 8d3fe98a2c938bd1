#include "app/tour_copies.h"
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

/// The first module's file spoilt.
void spoil(const QString &modules)
{
    for (const auto &entry : fs::recursive_directory_iterator(modules.toStdString())) {
        if (entry.path().filename() == "module.yaml") {
            editFile(entry.path(), [](QString text) {
                return text.replace(u"minutes:"_s, u"minuter:"_s).replace(u"go:"_s, u"gaa:"_s);
            });
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
    {
        Stage stage(modules.toStdString());
        stage.signIn(u"Ingrid Solheim"_s, 1, u"Årstad"_s);
        stage.app().home()->setShare("SMB");
        stage.settle();
        camera.take(stage, u"home-network-share"_s);
    }
    const QString spoilt = copyCourses(modules, folder.path());
    spoil(spoilt);
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
