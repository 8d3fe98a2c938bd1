import QtQuick
import MinPlan

/// A button that looks like a link: for ways aside.
KitButton {
    id: control

    property string iconName: ""

    leftPadding: Theme.s1
    rightPadding: Theme.s1
    background: null
    contentItem: Row {
        spacing: Theme.s1
        ButtonLabel {
            id: label
            text: control.text
            font.family: control.font.family
            font.pixelSize: control.font.pixelSize
            font.weight: control.font.weight
            font.underline: control.hovered
            color: control.enabled ? Theme.primary : Theme.muted
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, control.availableWidth - (icon.visible ? icon.width + Theme.s1 : 0))
            horizontalAlignment: Text.AlignLeft
        }
        Icon {
            id: icon
            visible: control.iconName !== ""
            name: control.iconName
            color: label.color
            size: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
