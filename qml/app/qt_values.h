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

[[nodiscard]] inline QDateTime q(record::Millis time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace minplan::app
