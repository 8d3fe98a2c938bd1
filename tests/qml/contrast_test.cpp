#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>

#include <doctest/doctest.h>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

/// WCAG's ratio of two colours.
double contrast(const QColor &one, const QColor &other)
{
    const double high = std::max(luminance(one), luminance(other));
    const double low = std::min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    const char *ink;
    const char *ground;
    double least;
};

constexpr double kText = 4.5;
constexpr double kBorder = 3.0;

/// Every pair that some page or control of the kit puts together.
constexpr Pair kPairs[] = {
    {"text", "page", kText},
    {"text", "surface", kText},
    {"text", "sunken", kText},
    {"text", "primaryTint", kText},
    {"text", "okTint", kText},
    {"text", "errorTint", kText},
    {"text", "infoTint", kText},
    {"text", "warnTint", kText},
    {"text", "accentTint", kText},
    {"muted", "page", kText},
    {"muted", "surface", kText},
    {"muted", "sunken", kText},
    {"muted", "errorTint", kText},
    {"muted", "infoTint", kText},
    {"muted", "warnTint", kText},
    {"primary", "page", kText},
    {"primary", "surface", kText},
    {"primary", "primaryTint", kText},
    {"primary", "okTint", kText},
    {"primary", "errorTint", kText},
    {"primary", "infoTint", kText},
    {"primary", "warnTint", kText},
    {"primaryInk", "primary", kText},
    {"primaryInk", "primaryHover", kText},
    {"ok", "okTint", kText},
    {"ok", "page", kText},
    {"error", "errorTint", kText},
    {"error", "page", kText},
    {"error", "surface", kText},
    {"info", "infoTint", kText},
    {"warn", "warnTint", kText},
    {"warn", "surface", kText},
    {"accent", "accentTint", kText},
    {"accent", "page", kText},
    {"controlBorder", "page", kBorder},
    {"controlBorder", "surface", kBorder},
    {"primary", "sunken", kText},
    {"text", "primary", kBorder},
};

std::unique_ptr<QObject> theme(QQmlEngine &engine)
{
    engine.addImportPath(u":/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport MinPlan\nQtObject { property QtObject theme: Theme }",
                      {});
    return std::unique_ptr<QObject>(component.create());
}

} // namespace

TEST_CASE("every pair of colours in use can be read, in light and in dark")
{
    QQmlEngine engine;
    const auto holder = theme(engine);
    REQUIRE(holder != nullptr);
    auto *colours = holder->property("theme").value<QObject *>();
    REQUIRE(colours != nullptr);
    for (const bool dark : {false, true}) {
        CAPTURE(dark);
        colours->setProperty("dark", dark);
        for (const Pair &pair : kPairs) {
            // The focus ring shows the page colour against a filled button in one of its two rings.
            const char *ink = pair.ink;
            const bool ring
                = std::string_view(ink) == "text" && std::string_view(pair.ground) == "primary";
            const QColor ground = colours->property(pair.ground).value<QColor>();
            double ratio = contrast(colours->property(ink).value<QColor>(), ground);
            if (ring) {
                ratio
                    = std::max(ratio, contrast(colours->property("page").value<QColor>(), ground));
            }
            CAPTURE(ink);
            CAPTURE(pair.ground);
            CHECK(ratio >= pair.least);
        }
    }
    colours->setProperty("dark", false);
}
