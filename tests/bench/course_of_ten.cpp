#include "course_of_ten.h"

#include "files.h"
#include "record/store.h"

#include <QDir>
#include <QSettings>

namespace minplan::bench {
namespace {

const QString kCourse = QStringLiteral("det-er-min-plan");
const QStringList kReal{QStringLiteral("hva-er-individuell-plan"),
                        QStringLiteral("mal-som-er-brukerens-egne")};

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            QFile::copy(entry.filePath(), target);
        }
    }
}

} // namespace

std::string moduleOfTen(int number)
{
    return QStringLiteral("%1-%2").arg(kReal.at(number % 2)).arg(number + 1).toStdString();
}

void makeModules(const QString &folder)
{
    const QString source = QStringLiteral(MINPLAN_SOURCE_DIR);
    copyFolder(source + QStringLiteral("/content"), folder + QStringLiteral("/content"));
    const QString from = source + QStringLiteral("/modules/") + kCourse;
    const QString course = folder + QStringLiteral("/modules/") + kCourse;
    QByteArray ids;
    for (int i = 0; i < 10; ++i) {
        const QString &real = kReal.at(i % 2);
        const QString id = QString::fromStdString(moduleOfTen(i));
        const QString to = course + QLatin1Char('/') + id;
        copyFolder(from + QLatin1Char('/') + real, to);
        QByteArray text = read(to + QStringLiteral("/module.yaml"));
        text.replace("module: " + real.toUtf8() + '\n', "module: " + id.toUtf8() + '\n');
        text.replace("requires: [" + kReal.first().toUtf8() + "]\n", "");
        write(to + QStringLiteral("/module.yaml"), text);
        ids += (i > 0 ? ", " : "") + id.toUtf8();
    }
    write(course + QStringLiteral("/course.yaml"),
          "course: det-er-min-plan\nedition: 1\ntitle: Det er min plan\nlanguage: nb\nmodules: ["
              + ids + "]\n");
}

namespace {

/// Sixty persons in the record; the id of the first.
std::string makePersons(const QString &folder)
{
    record::Store store(folder.toStdString(), record::realSurroundings());
    std::string first;
    for (int i = 0; i < 60; ++i) {
        const auto person = store.addPerson({{},
                                             "Kari Nordmann " + std::to_string(i + 1),
                                             "sykepleier",
                                             i % 2 == 0 ? "Årstad" : "Laksevåg",
                                             false});
        first = first.empty() ? person.id : first;
    }
    return first;
}

} // namespace

QStringList makeCourseOfTen(const QString &folder)
{
    const QString data = folder + QStringLiteral("/data");
    makeModules(folder);
    const std::string person = makePersons(data);
    QSettings settings(data + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("people/remembered"), QString::fromStdString(person));
    settings.sync();
    return {QStringLiteral("--data"), data, QStringLiteral("--modules"),
            folder + QStringLiteral("/modules")};
}

} // namespace minplan::bench
