pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// What of the bench is shown, where only one thing has room.
Item {
    id: tabs

    required property WorkbenchModel bench
    property string current: "source"

    readonly property var names: [
        ["source", qsTr("Tekst")],
        ["findings", qsTr("Funn (%1)").arg(bench.findings.count)],
        ["preview", qsTr("Forhåndsvisning")],
        ...(bench.graph.state === GraphModel.None ? [] : [["graph", qsTr("Forløp")]])]

    implicitHeight: flow.implicitHeight + 2 * Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Vis")

    Flow {
        id: flow
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s4; rightMargin: Theme.s4; topMargin: Theme.s2 }
        spacing: Theme.s2
        Repeater {
            model: tabs.names
            Chip {
                required property var modelData
                objectName: "tab-" + modelData[0]
                text: modelData[1]
                interactive: true
                chosen: tabs.current === modelData[0]
                maximumWidth: flow.width
                onClicked: tabs.current = modelData[0]
            }
        }
    }
}
