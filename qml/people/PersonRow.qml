import QtQuick
import QtQuick.Templates as T
import MinPlan

/// One person in the list.
T.ItemDelegate {
    id: row

    required property string personId
    required property string name
    required property string detail
    required property bool hasPin
    /// The list gives its current row the focus without a reason, so visualFocus does not know.
    readonly property bool ringed: activeFocus && Keyboard.used

    text: name
    implicitHeight: Math.max(Theme.rowHeight + Theme.s2, implicitContentHeight + Theme.s3)
    leftPadding: Theme.s4
    rightPadding: Theme.s4
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: name + (detail === "" ? "" : ". " + detail) + (hasPin ? ". " + qsTr("Har kode") : "")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    background: Rectangle {
        color: row.hovered || row.ringed ? Theme.primaryTint : "transparent"
        border { width: row.ringed ? Theme.focusWidth : 0; color: Theme.text }
        radius: Theme.radiusControl
        Rectangle { width: parent.width; height: 1; anchors.bottom: parent.bottom; color: Theme.line; visible: !row.ringed }
    }
    contentItem: PersonLine { name: row.name; detail: row.detail; hasPin: row.hasPin }
}
