import QtQuick
import MinPlan

/// A state to read: an icon and a word on its tint.
Rectangle {
    id: chip

    property string text: ""
    property string iconName: ""
    property string tone: "neutral"
    property int maximumWidth: 100000

    readonly property color ink: Theme.strong(tone)
    readonly property int room: icon.size + Theme.s1 + 2

    implicitWidth: Math.min(maximumWidth, Math.ceil(line.advanceWidth) + room + 2 * Theme.s3)
    implicitHeight: words.implicitHeight + Theme.s1 + 2
    radius: height / 2
    color: Theme.tint(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // A text that is as wide as it says it would like to be is laid out before it knows its width, and
    // Qt 6.4 then paints only its first line.
    TextMetrics { id: line; text: chip.text; font: words.font }
    Icon { id: icon; x: Theme.s3; anchors.verticalCenter: parent.verticalCenter; name: chip.iconName; color: chip.ink; size: Math.round(Theme.small * 0.9) }
    Text {
        id: words
        x: Theme.s3 + chip.room
        width: chip.width - x - Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        text: chip.text
        color: chip.ink
        textFormat: Text.PlainText
        wrapMode: chip.implicitWidth < chip.maximumWidth ? Text.NoWrap : Text.Wrap
        font { family: Theme.family; pixelSize: Theme.small; weight: Theme.semibold }
        Accessible.ignored: true
    }
}
