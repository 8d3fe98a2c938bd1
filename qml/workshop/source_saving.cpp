#include "workshop/source_saving.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

constexpr int kMostCopies = 999;
const QByteArray kByteOrderMark = "\xEF\xBB\xBF";

QByteArray bytesOf(const std::string &content)
{
    return QByteArray::fromStdString(content);
}

} // namespace

Saved saveFile(const std::filesystem::path &file, const std::string &base,
               const std::string &content)
{
    const QString path = QString::fromStdString(file.string());
    QByteArray mark;
    QFile there(path);
    if (there.exists()) {
        if (!there.open(QIODevice::ReadOnly)) {
            return {Saved::What::Failed, there.errorString()};
        }
        const QByteArray bytes = there.readAll();
        mark = bytes.startsWith(kByteOrderMark) ? kByteOrderMark : QByteArray();
        if (bytes.mid(mark.size()) != bytesOf(base)) {
            return {Saved::What::ChangedOutside, {}};
        }
        there.close();
    }
    QSaveFile out(path); // keeps the rights of the file it replaces, and follows links
    const QByteArray bytes = mark + bytesOf(content);
    const bool well = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    if (!well || !out.commit()) {
        return {Saved::What::Failed, out.errorString()};
    }
    return {};
}

QString keepBeside(const std::filesystem::path &file, const QString &what,
                   const std::string &content)
{
    const QString path = QString::fromStdString(file.string());
    for (int number = 1; number <= kMostCopies; ++number) {
        QFile copy(u"%1.%2-%3"_s.arg(path, what).arg(number));
        if (copy.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            const QByteArray bytes = bytesOf(content);
            const bool well = copy.write(bytes) == bytes.size() && copy.flush();
            return well ? QFileInfo(copy).fileName() : QString();
        }
        if (!copy.exists()) {
            break; // the folder takes no files
        }
    }
    return {};
}

} // namespace minplan::app
