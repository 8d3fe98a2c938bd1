#pragma once

#include "record/store.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <string>

namespace minplan::app {

[[nodiscard]] inline QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline QString upperFirst(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

[[nodiscard]] inline QDateTime q(record::Millis time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

/// The language the engine's own sentences are asked for in: it has bokmål and English.
[[nodiscard]] inline std::string spokenLanguage()
{
    return QLocale().language() == QLocale::English ? "en" : "nb";
}

/// The language modules are shown in where they have it: the app's own.
[[nodiscard]] inline std::string shownLanguage()
{
    const auto language = QLocale().language();
    return language == QLocale::English         ? "en"
        : language == QLocale::NorwegianNynorsk ? "nn"
                                                : "nb";
}

} // namespace minplan::app
