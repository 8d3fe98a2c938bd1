import QtQuick
import MinPlan

/// A place in the navigation.
KitButton {
    id: control

    property bool current: false

    font.weight: current ? Theme.semibold : Font.Normal
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    Accessible.description: current ? qsTr("Du er her") : ""
    background: Rectangle {
        radius: control.cornerRadius
        color: control.current ? Theme.primaryTint : control.hovered ? Theme.sunken : "transparent"
    }
    contentItem: Text {
        text: control.text
        font: control.font
        color: control.current ? Theme.primary : Theme.muted
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
