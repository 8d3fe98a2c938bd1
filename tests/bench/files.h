#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// A bench that cannot read or write ends there.
namespace minplan::bench {

inline QByteArray read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file));
    }
    return in.readAll();
}

inline void write(const QString &file, const QByteArray &content)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(file));
    }
}

} // namespace minplan::bench
