import QtQuick
import MinPlan

/// Words with an icon before or after them.
Item {
    id: content

    property string text: ""
    property string iconName: ""
    property bool iconFirst: false
    property alias font: label.font
    property alias underlined: label.font.underline
    property color color: Theme.text

    readonly property int room: icon.visible ? icon.size + Theme.s1 + 2 : 0

    // Not the label's own, which would change with the width that follows from it.
    implicitWidth: Math.ceil(natural.advanceWidth) + room
    implicitHeight: Math.max(label.implicitHeight, icon.visible ? icon.height : 0)

    TextMetrics { id: natural; text: content.text; font: label.font }
    Text {
        id: label
        text: content.text
        color: content.color
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        x: content.iconFirst ? content.room : 0
        width: content.width - content.room
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Icon {
        id: icon
        visible: content.iconName !== ""
        name: content.iconName
        color: content.color
        size: Math.round(label.font.pixelSize * 0.9)
        x: content.iconFirst ? 0 : Math.min(label.width, Math.ceil(label.contentWidth)) + Theme.s1 + 2
        anchors.verticalCenter: parent.verticalCenter
    }
}
