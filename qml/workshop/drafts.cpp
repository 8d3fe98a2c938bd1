#include "workshop/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace minplan::app {

Drafts::Drafts(const std::filesystem::path &folder)
    : m_folder(QString::fromStdString((folder / "workshop").string()))
{ }

QByteArray Drafts::fingerprint(const std::string &content)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(content), QCryptographicHash::Sha256)
        .toHex();
}

QString Drafts::pathFor(const std::filesystem::path &file) const
{
    return QDir(m_folder).filePath(
        QString::fromLatin1(fingerprint(file.lexically_normal().string())) + u".draft"_s);
}

std::optional<Draft> Drafts::find(const std::filesystem::path &file) const
{
    QFile draft(pathFor(file));
    if (!draft.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray base = draft.readLine().trimmed();
    (void)draft.readLine(); // the file's path, for whoever looks into the folder
    return Draft{QString::fromUtf8(draft.readAll()), base};
}

bool Drafts::keep(const std::filesystem::path &file, const Draft &draft) const
{
    if (!QDir().mkpath(m_folder)) {
        return false;
    }
    QSaveFile out(pathFor(file));
    if (!out.open(QIODevice::WriteOnly)) {
        return false;
    }
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    out.write(draft.base + '\n' + QByteArray::fromStdString(file.string()) + '\n'
              + draft.text.toUtf8());
    return out.commit();
}

void Drafts::drop(const std::filesystem::path &file) const
{
    QFile::remove(pathFor(file));
}

} // namespace minplan::app
