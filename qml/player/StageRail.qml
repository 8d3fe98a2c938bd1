pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// The stages of the procedure: done, here, ahead.
Rectangle {
    id: rail

    required property StageModel stage

    color: Theme.surface

    Rectangle { width: 1; height: parent.height; anchors.right: parent.right; color: Theme.line; Accessible.ignored: true }
    ScrollColumn {
        anchors.fill: parent
        centred: false
        sideMargin: Theme.s6
        above: Theme.s6
        spacing: Theme.s1

        SmallText { text: qsTr("Stegene"); font.weight: Theme.semibold; width: parent.width; bottomPadding: Theme.s2; Accessible.role: Accessible.Heading }
        Repeater {
            model: rail.stage.stages
            delegate: StageRow {
                required property int index
                required property string label
                objectName: "stage" + index
                width: parent ? parent.width : 0
                text: qsTr("%1 %2").arg(index + 1).arg(label)
                onClicked: rail.stage.view(index)
            }
        }
    }
}
