pragma Singleton
import QtQuick

/// Every colour, size and duration of the app. Pages hold none of their own.
QtObject {
    id: theme

    property bool dark: false
    property real textScale: 1.0
    property bool reducedMotion: false

    readonly property color page: dark ? "#121917" : "#F7F6F2"
    readonly property color surface: dark ? "#1A2320" : "#FFFFFF"
    readonly property color sunken: dark ? "#0D1311" : "#EFEEE8"
    readonly property color text: dark ? "#EAF0ED" : "#17251F"
    readonly property color muted: dark ? "#A3B1AB" : "#54635C"
    readonly property color line: dark ? "#2F3B37" : "#D9DDD6"
    readonly property color controlBorder: dark ? "#74837D" : "#7B8781"
    readonly property color primary: dark ? "#5CC4A6" : "#0E5A4B"
    readonly property color primaryHover: dark ? "#83D6BE" : "#0A463A"
    readonly property color primaryTint: dark ? "#173A31" : "#E1F0EA"
    /// What stands on primary. Not called onPrimary: QML takes such a name for a signal handler.
    readonly property color primaryInk: dark ? "#06231C" : "#FFFFFF"
    readonly property color accent: dark ? "#F0986B" : "#B4491A"
    readonly property color accentTint: dark ? "#40251A" : "#FCEBDF"
    readonly property color ok: dark ? "#6BCB8F" : "#1B7042"
    readonly property color okTint: dark ? "#15351F" : "#E2F3E8"
    readonly property color error: dark ? "#F28B82" : "#A8261D"
    readonly property color errorTint: dark ? "#43201D" : "#FBE7E5"
    readonly property color info: dark ? "#8AB8F0" : "#1D5799"
    readonly property color infoTint: dark ? "#172D47" : "#E5EEF9"
    readonly property color warn: dark ? "#E5B95A" : "#7A5400"
    readonly property color warnTint: dark ? "#3A2C0F" : "#FDF1D2"

    readonly property string family: "Inter"
    readonly property string fixedFamily: "DejaVu Sans Mono"
    readonly property int semibold: Font.DemiBold
    readonly property int bold: Font.Bold
    readonly property int body: Math.round(18 * textScale)
    readonly property int small: Math.round(15 * textScale)
    readonly property int tiny: Math.round(14 * textScale)
    readonly property int h1: Math.round(30 * textScale)
    readonly property int h2: Math.round(24 * textScale)
    readonly property int h3: Math.round(20 * textScale)

    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 20
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int s10: 40
    readonly property int s12: 48

    readonly property int radiusCard: 14
    readonly property int radiusControl: 10
    readonly property int radiusChip: 999
    readonly property int rowHeight: 48
    readonly property int borderWidth: 2
    readonly property int focusWidth: 3
    readonly property int durationShort: reducedMotion ? 0 : 120
    readonly property int durationLong: reducedMotion ? 0 : 200

    /// About 68 characters of body text.
    readonly property int readingWidth: body * 36
    /// Below this width of the window the navigation collapses and columns become one.
    readonly property int narrowWidth: Math.round(760 * Math.sqrt(textScale))

    /// The strong and the weak colour of a tone: «ok», «info», «warn», «error», «accent», «primary», else neutral.
    function strong(tone: string): color {
        switch (tone) {
        case "ok": return ok
        case "info": return info
        case "warn": return warn
        case "error": return error
        case "accent": return accent
        case "primary": return primary
        default: return muted
        }
    }
    function tint(tone: string): color {
        switch (tone) {
        case "ok": return okTint
        case "info": return infoTint
        case "warn": return warnTint
        case "error": return errorTint
        case "accent": return accentTint
        case "primary": return primaryTint
        default: return sunken
        }
    }
}
