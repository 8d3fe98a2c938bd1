#include "app/qt_values.h"
#include "home/home_model.h"

#include <algorithm>

namespace minplan::app {

QString greetingFor(const QString &firstName, int hour)
{
    if (hour >= 5 && hour < 10) {
        return HomeModel::tr("God morgen, %1").arg(firstName);
    }
    if (hour >= 10 && hour < 18) {
        return HomeModel::tr("God dag, %1").arg(firstName);
    }
    return hour >= 18 ? HomeModel::tr("God kveld, %1").arg(firstName)
                      : HomeModel::tr("Hei, %1").arg(firstName);
}

QString faultText(const text::Findings &findings)
{
    const auto error = std::find_if(findings.begin(), findings.end(), [](const auto &finding) {
        return finding.kind != nullptr && finding.kind->severity == text::Severity::Error;
    });
    return error == findings.end() ? QString() : q(text::message(*error, spokenLanguage()));
}

} // namespace minplan::app
