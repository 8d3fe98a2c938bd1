#include "fixture.h"

#include "app/stage.h"
#include "people/rights.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace minplan;

Fixture::Fixture()
    : m_passed(std::make_shared<std::chrono::seconds>(0))
{
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
}

Fixture::~Fixture()
{
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
}

app::AppModel *Fixture::app()
{
    return m_composition == nullptr ? nullptr : &m_composition->app();
}

QString Fixture::dataFolder() const
{
    return m_folder == nullptr ? QString() : m_folder->path();
}

void Fixture::begin(const QString &modules)
{
    m_composition.reset();
    m_atOnce = app::kAtOnce;
    m_folder = std::make_unique<QTemporaryDir>();
    m_mails.clear();
    m_modules = modules == u"real" ? QStringLiteral(MINPLAN_MODULES)
                                   : QDir(QStringLiteral(MINPLAN_TEST_DATA)).filePath(modules);
    compose();
}

void Fixture::beginOnCopy(const QString &modules)
{
    m_composition.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_modules = m_folder->filePath(u"modules"_s);
    std::filesystem::copy(QDir(QStringLiteral(MINPLAN_TEST_DATA)).filePath(modules).toStdString(),
                          m_modules.toStdString(), std::filesystem::copy_options::recursive);
    compose();
}

bool Fixture::write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

bool Fixture::writeAndRename(const QString &path, const QString &text)
{
    const QString beside = path + u".ny"_s;
    return write(beside, text) && QFile::remove(path) && QFile::rename(beside, path);
}

bool Fixture::remove(const QString &path)
{
    return QFile::remove(path);
}

QString Fixture::textOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Fixture::setEditor(const QString &name, const QString &told)
{
    const QString program = QDir(dataFolder()).filePath(name);
    write(program, u"#!/bin/sh\nprintf '%s\\n' \"$@\" > '%1'\n"_s.arg(told));
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("VISUAL", program.toLocal8Bit());
}

void Fixture::showIn(const QString &language)
{
    QLocale::setDefault(QLocale(language + u"_NO"_s));
}

void Fixture::restart()
{
    m_composition.reset();
    compose();
}

void Fixture::restartEdited(const QString &module, const QString &text, const QString &by)
{
    m_composition.reset();
    auto folder = std::make_unique<QTemporaryDir>();
    const QString edited = folder->filePath(u"modules"_s);
    std::filesystem::copy(m_modules.toStdString(), edited.toStdString(),
                          std::filesystem::copy_options::recursive);
    m_modules = edited;
    m_edited = std::move(folder);
    QFile file(u"%1/%2/module.yaml"_s.arg(edited, module));
    if (!file.open(QIODevice::ReadWrite)) {
        qFatal("cannot edit %s", qPrintable(file.fileName()));
    }
    const QString content = QString::fromUtf8(file.readAll()).replace(text, by);
    file.resize(0);
    file.write(content.toUtf8());
    file.close();
    compose();
}

void Fixture::compose()
{
    const std::filesystem::path data = dataFolder().toStdString();
    app::Options options{data, m_modules.toStdString(), {data}, app::madeUpSurroundings(1)};
    options.atOnce = m_atOnce;
    options.idle.now = [passed = m_passed] { return record::Millis(*passed); };
    m_composition = std::make_unique<app::Composition>(options);
    Q_EMIT begun();
}

void Fixture::passQuietly(int seconds)
{
    *m_passed += std::chrono::seconds(seconds);
    app()->idle()->look();
}

void Fixture::makeFolder(const QString &name)
{
    QDir(dataFolder()).mkpath(name);
}

QStringList Fixture::filesBelow(const QString &folder) const
{
    return QDir(QDir(dataFolder()).filePath(folder)).entryList(QDir::Files);
}

void Fixture::damageRecord()
{
    m_composition.reset();
    const QDir folder(dataFolder());
    QFile::remove(folder.filePath(u"minplan.db-wal"_s));
    QFile::rename(folder.filePath(u"minplan.db"_s), folder.filePath(u"whole.db"_s));
    QFile file(folder.filePath(u"minplan.db"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray(4096, 'x'));
    }
    file.close();
    compose();
}

void Fixture::mendRecord()
{
    const QDir folder(dataFolder());
    QFile::remove(folder.filePath(u"minplan.db"_s));
    QFile::rename(folder.filePath(u"whole.db"_s), folder.filePath(u"minplan.db"_s));
}

int Fixture::personsOnDisk()
{
    const record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(3));
    return static_cast<int>(store.persons().size());
}

QStringList Fixture::administratorsOnDisk()
{
    const record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(3));
    QStringList names;
    for (const people::Person &person : store.persons()) {
        if (people::administers(person)) {
            names << QString::fromStdString(person.name);
        }
    }
    return names;
}

int Fixture::eventsOnDisk()
{
    const record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(3));
    return static_cast<int>(store.log().size());
}

QStringList Fixture::filesInDataFolder() const
{
    return QDir(dataFolder()).entryList(QDir::Files);
}

QString Fixture::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

void Fixture::clearClipboard()
{
    QGuiApplication::clipboard()->clear();
}
