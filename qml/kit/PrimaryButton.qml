import QtQuick
import MinPlan

/// The one filled button of a screen.
KitButton {
    id: control

    /// Set on a ground of primary colour, where the button is the light one.
    property bool inverse: false

    readonly property color fill: inverse ? (hovered ? Theme.primaryTint : Theme.primaryInk) : hovered ? Theme.primaryHover : Theme.primary

    background: Rectangle {
        radius: control.cornerRadius
        color: control.enabled ? control.fill : Theme.sunken
        border { width: control.enabled ? 0 : 1; color: Theme.controlBorder }
        Behavior on color { ColorAnimation { duration: Theme.durationShort } }
    }
    contentItem: ButtonLabel {
        text: control.text
        font: control.font
        color: !control.enabled ? Theme.muted : control.inverse ? Theme.primary : Theme.primaryInk
    }
}
