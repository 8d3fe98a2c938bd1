import QtQuick
import MinPlan

KitButton {
    id: control

    background: Rectangle {
        radius: control.cornerRadius
        color: control.hovered || control.down ? Theme.primaryTint : Theme.surface
        border { width: Theme.borderWidth; color: control.enabled ? Theme.primary : Theme.controlBorder }
    }
    contentItem: ButtonLabel {
        text: control.text
        font: control.font
        color: control.enabled ? Theme.primary : Theme.muted
    }
}
