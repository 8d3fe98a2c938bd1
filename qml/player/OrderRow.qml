import QtQuick
import MinPlan

/// A row that can be moved up and down.
FocusScope {
    id: row

    required property int index
    required property string label
    required property string mark
    required property string note
    property bool last: false
    property bool readOnly: false
    signal moved(by: int)
    signal stepped(by: int)

    readonly property int buttons: readOnly ? 0 : up.width + down.width

    implicitHeight: Math.max(Theme.rowHeight + Theme.s3, words.implicitHeight + 2 * Theme.s3)
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        event.accepted = by !== 0
        if (by !== 0 && event.modifiers & Qt.AltModifier && !readOnly)
            moved(by)
        else if (by !== 0)
            stepped(by)
    }

    Rectangle {
        id: ground
        objectName: "order" + row.index
        anchors.fill: parent
        focus: true
        activeFocusOnTab: !row.readOnly
        radius: Theme.radiusControl
        color: row.mark === "wrong" ? Theme.errorTint : row.mark !== "" ? Theme.okTint : Theme.surface
        border { width: Theme.borderWidth; color: row.mark === "wrong" ? Theme.error : row.mark !== "" ? Theme.ok : Theme.controlBorder }
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("Plass %1: %2").arg(row.index + 1).arg(row.mark === "" ? row.label : row.label + ". " + row.note)
        Accessible.focusable: true
    }
    BodyText { id: number; text: String(row.index + 1); lineHeight: 1; color: Theme.muted; x: Theme.s5; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
    Column {
        id: words
        spacing: Theme.s1
        anchors { left: number.right; leftMargin: Theme.s4; right: parent.right; rightMargin: row.buttons + Theme.s3; verticalCenter: parent.verticalCenter }
        BodyText { text: TextTools.plain(row.label); lineHeight: 1.1; width: parent.width; Accessible.ignored: true }
        AnswerMark { mark: row.mark; note: row.note; width: parent.width }
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
        visible: !row.readOnly
        IconButton { id: up; objectName: "up" + row.index; iconName: "arrowUp"; text: qsTr("Flytt opp: %1").arg(row.label); enabled: row.index > 0; opacity: enabled ? 1 : 0.3; onClicked: row.moved(-1) }
        IconButton { id: down; objectName: "down" + row.index; iconName: "arrowDown"; text: qsTr("Flytt ned: %1").arg(row.label); enabled: !row.last; opacity: enabled ? 1 : 0.3; onClicked: row.moved(1) }
    }
    FocusRing { target: ground; shown: ground.activeFocus }
}
