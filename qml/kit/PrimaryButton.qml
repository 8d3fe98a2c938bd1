import QtQuick
import MinPlan

/// The one filled button of a screen.
KitButton {
    id: control

    /// Set on a ground of primary colour, where the button is the light one.
    property bool onDark: false

    readonly property color fill: onDark ? (hovered ? Theme.primaryTint : Theme.onPrimary) : hovered ? Theme.primaryHover : Theme.primary

    background: Rectangle {
        radius: control.cornerRadius
        color: control.enabled ? control.fill : Theme.sunken
        border { width: control.enabled ? 0 : 1; color: Theme.controlBorder }
        Behavior on color { ColorAnimation { duration: Theme.durationShort } }
    }
    contentItem: ButtonLabel {
        text: control.text
        font: control.font
        color: !control.enabled ? Theme.muted : control.onDark ? Theme.primary : Theme.onPrimary
    }
}
