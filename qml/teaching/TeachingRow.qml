import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A session in the list: what, when and where.
T.AbstractButton {
    id: row

    required property string sessionId
    required property string title
    required property string when
    required property string where
    required property bool isCancelled

    objectName: "session-" + sessionId
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.s4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title + ". " + when + ". " + where + (isCancelled ? ". " + qsTr("Avlyst") : "")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: row.hovered ? Theme.sunken : Theme.surface
        border { width: 1; color: Theme.controlBorder }
    }
    contentItem: Column {
        spacing: Theme.s1
        BodyText { text: row.title; width: parent.width; font.weight: Theme.semibold; Accessible.ignored: true }
        SmallText { text: row.when; width: parent.width; Accessible.ignored: true }
        SmallText { text: row.where; width: parent.width; Accessible.ignored: true }
        StateChip { visible: row.isCancelled; text: qsTr("Avlyst"); iconName: "warning"; tone: "neutral"; maximumWidth: parent.width; Accessible.ignored: true }
    }
    FocusRing { target: row; shown: row.visualFocus }
}
