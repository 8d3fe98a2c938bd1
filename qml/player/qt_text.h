#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace minplan::app {

[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string toStd(const QString &text)
{
    return text.toStdString();
}

} // namespace minplan::app
