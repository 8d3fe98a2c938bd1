import QtQuick
import QtQuick.Templates as T
import MinPlan

/// One of the two ways to begin: what it is called, and what it means.
T.AbstractButton {
    id: control

    property string about: ""

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s5
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text + ". " + about
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: control.hovered ? Theme.primaryTint : Theme.surface
        border { width: Theme.borderWidth; color: Theme.controlBorder }
    }
    contentItem: Row {
        spacing: Theme.s4
        Column {
            width: control.availableWidth - Theme.body - Theme.s4
            spacing: Theme.s1
            BodyText { text: control.text; width: parent.width; font.weight: Theme.semibold; lineHeight: 1.2; Accessible.ignored: true }
            SmallText { text: control.about; width: parent.width; Accessible.ignored: true }
        }
        Icon { name: "arrowRight"; color: Theme.primary; size: Theme.body; anchors.verticalCenter: parent.verticalCenter }
    }
    FocusRing { target: control; shown: control.visualFocus; cornerRadius: Theme.radiusCard }
}
