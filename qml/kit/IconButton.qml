import QtQuick
import MinPlan

/// A button with a picture only; `text` is its name.
KitButton {
    id: control

    property string iconName: ""

    leftPadding: 0
    rightPadding: 0
    background: Rectangle {
        radius: control.cornerRadius
        color: control.hovered || control.down ? Theme.primaryTint : "transparent"
    }
    contentItem: Item {
        implicitWidth: Theme.rowHeight
        Icon { anchors.centerIn: parent; name: control.iconName; size: Theme.h2; color: Theme.text }
    }
}
