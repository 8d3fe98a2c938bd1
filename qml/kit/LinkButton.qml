import QtQuick
import MinPlan

/// A button that looks like a link: for ways aside.
KitButton {
    id: control

    property string iconName: ""

    leftPadding: Theme.s1
    rightPadding: Theme.s1
    background: null
    contentItem: IconLabel {
        text: control.text
        iconName: control.iconName
        font: control.font
        underlined: control.hovered
        color: control.enabled ? Theme.primary : Theme.muted
    }
}
