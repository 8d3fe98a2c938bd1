import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A module that can be worked on: its title, and where it lies.
T.AbstractButton {
    id: row

    required property string title
    required property string detail
    required property string path
    required property bool broken

    readonly property string stateText: broken ? qsTr("Må rettes") : ""

    text: title
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.s4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title + ". " + detail + (broken ? ". " + stateText : "")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: row.hovered ? Theme.sunken : Theme.surface
        border { width: 1; color: Theme.line }
    }
    contentItem: Column {
        spacing: Theme.s1
        BodyText { text: row.title; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
        SmallText { text: row.detail; width: parent.width; Accessible.ignored: true }
        StateChip { visible: row.broken; text: row.stateText; iconName: "warning"; tone: "error"; maximumWidth: row.availableWidth; Accessible.ignored: true }
    }
    FocusRing { target: row; shown: row.visualFocus }
}
