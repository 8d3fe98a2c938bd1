import QtQuick
import MinPlan

/// A share as a bar, with what it is a share of, and its number in words.
Item {
    id: row

    property string text: ""
    /// An icon and its word before the text, where the row is the right one.
    property string sign: ""
    property string signWord: ""
    /// 0 to 1; negative: not known, and no bar.
    property real share: -1
    property string value: ""
    property string note: ""
    property string tone: "info"
    readonly property bool wide: width > 560 * Theme.textScale
    readonly property int barX: wide ? Math.round(width * 0.5) : 0
    readonly property int barWidth: Math.round(width * (wide ? 0.22 : 0.4))

    function spoken(parts: var): string { return parts.filter(part => part !== "").join(". ") }

    implicitHeight: Math.max(words.y + words.height, bar.y + bar.height, number.y + number.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken([signWord, text, value, note])

    Column {
        id: words
        width: row.wide ? row.barX - Theme.s4 : row.width
        spacing: Theme.s1
        StateChip { visible: row.signWord !== ""; text: row.signWord; iconName: row.sign; tone: "ok"; maximumWidth: parent.width; Accessible.ignored: true }
        BodyText { text: row.text; width: parent.width; Accessible.ignored: true }
        SmallText { text: row.note; width: parent.width; visible: text !== ""; Accessible.ignored: true }
    }
    Rectangle {
        id: bar
        visible: row.share >= 0
        x: row.barX
        y: row.wide ? Theme.s1 : words.height + Theme.s1
        width: row.barWidth
        height: Theme.body
        radius: Theme.s1
        color: Theme.sunken
        border { width: 1; color: Theme.line }
        Accessible.ignored: true
        Rectangle {
            width: Math.round(parent.width * Math.min(1, row.share))
            height: parent.height
            radius: parent.radius
            color: Theme.strong(row.tone)
        }
    }
    SmallText {
        id: number
        text: row.value
        color: Theme.text
        x: bar.visible ? row.barX + row.barWidth + Theme.s3 : row.barX
        y: bar.y
        width: row.width - x
        Accessible.ignored: true
    }
}
