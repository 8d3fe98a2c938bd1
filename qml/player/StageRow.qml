import QtQuick
import QtQuick.Templates as T
import MinPlan

/// A stage in the list at the side. Those gone past can be looked at again.
T.AbstractButton {
    id: control

    required property int standing
    required property bool viewed

    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + Theme.s4)
    enabled: standing !== StageList.Ahead
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: standing === StageList.Done ? qsTr("%1, gjort").arg(text) : standing === StageList.Current ? qsTr("%1, her er du").arg(text) : qsTr("%1, senere").arg(text)
    Accessible.focusable: enabled
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: control.viewed ? Theme.primaryTint : control.hovered && control.enabled ? Theme.sunken : "transparent"
    }
    contentItem: StageWords { text: control.text; standing: control.standing; viewed: control.viewed }
    FocusRing { target: control; shown: control.visualFocus }
}
