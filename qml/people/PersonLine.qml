import QtQuick
import MinPlan

/// Name, profession and unit, and a lock where a PIN is asked for.
Item {
    id: line

    property string name: ""
    property string detail: ""
    property bool hasPin: false

    implicitHeight: words.implicitHeight

    Column {
        id: words
        anchors { left: parent.left; right: lock.visible ? lock.left : parent.right; verticalCenter: parent.verticalCenter }
        BodyText { text: line.name; width: parent.width; lineHeight: 1.15; font.weight: Theme.semibold; Accessible.ignored: true }
        SmallText { text: line.detail; width: parent.width; visible: text !== ""; Accessible.ignored: true }
    }
    Icon { id: lock; name: "lock"; visible: line.hasPin; color: Theme.muted; anchors { right: parent.right; verticalCenter: parent.verticalCenter } }
}
