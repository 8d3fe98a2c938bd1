#include "app/tour_copies.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace fs = std::filesystem;

QString copyCourses(const QString &modules, const QString &folder)
{
    const QDir to(folder);
    const std::pair<QString, QString> copies[]{
        {modules, u"modules"_s}, {QDir(modules).filePath(u"../content"_s), u"content"_s}};
    for (const auto &[from, name] : copies) {
        if (QDir(from).exists()) {
            fs::copy(from.toStdString(), to.filePath(name).toStdString(),
                     fs::copy_options::recursive);
        }
    }
    return to.filePath(u"modules"_s);
}

void editFile(const fs::path &path, const std::function<QString(QString)> &edit)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray edited = edit(QString::fromUtf8(file.readAll())).toUtf8();
        file.resize(0);
        file.write(edited);
    }
}

} // namespace minplan::app
