import QtQuick
import MinPlan

/// A key and what it does.
Item {
    id: line

    property string keyName: ""
    property string text: ""

    implicitHeight: Math.max(key.height, words.implicitHeight) + Theme.s2
    Accessible.role: Accessible.StaticText
    Accessible.name: keyName + ": " + text

    Rectangle {
        id: key
        width: Math.max(Theme.rowHeight, label.implicitWidth + Theme.s5)
        height: label.implicitHeight + Theme.s2
        radius: 6
        color: Theme.sunken
        border { width: 1; color: Theme.controlBorder }
        anchors.verticalCenter: parent.verticalCenter
        SmallText { id: label; text: line.keyName; color: Theme.text; font.weight: Theme.semibold; wrapMode: Text.NoWrap; anchors.centerIn: parent; Accessible.ignored: true }
    }
    BodyText {
        id: words
        text: line.text
        anchors { left: parent.left; leftMargin: Math.max(key.width + Theme.s3, Math.round(Theme.body * 8)); right: parent.right; verticalCenter: parent.verticalCenter }
        Accessible.ignored: true
    }
}
