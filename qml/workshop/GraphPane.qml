pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import MinPlan

/// How a case goes: every scene, where it leads, and what nobody gets to.
FocusScope {
    id: pane

    required property WorkbenchModel bench
    readonly property GraphModel graph: bench.graph
    property string chosen: ""
    property string chosenIn: ""
    readonly property bool picked: chosen !== "" && chosenIn === graph.caseId

    function choose(scene: string) {
        chosen = scene
        chosenIn = graph.caseId
        bench.goToScene(scene)
    }
    function bringIntoView(item: Item) {
        view.contentX = Math.max(0, Math.min(item.x - Theme.s6, Math.max(item.x + item.width + Theme.s6 - view.width, view.contentX)))
        view.contentY = Math.max(0, Math.min(item.y - Theme.s6, Math.max(item.y + item.height + Theme.s6 - view.height, view.contentY)))
    }

    Binding { target: pane.graph; property: "textSize"; value: Theme.small }

    Flow {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s4; rightMargin: Theme.s4; topMargin: Theme.s2 }
        spacing: Theme.s3
        Heading { objectName: "graphTitle"; level: 3; text: qsTr("Casens forløp"); height: Theme.rowHeight; verticalAlignment: Text.AlignVCenter; wrapMode: Text.NoWrap }
        SmallText { objectName: "graphSummary"; text: pane.graph.title + ". " + pane.graph.summary; height: Math.max(Theme.rowHeight, implicitHeight); verticalAlignment: Text.AlignVCenter; width: Math.min(implicitWidth, head.width) }
        LinkButton { objectName: "playScene"; visible: pane.picked; text: qsTr("Spill «%1» herfra").arg(pane.chosen); font.pixelSize: Theme.small; width: Math.min(implicitWidth, head.width); onClicked: pane.bench.playScene(pane.chosen) }
    }
    MessagePanel {
        objectName: "graphFault"
        anchors { left: head.left; right: head.right; top: head.bottom; topMargin: Theme.s2 }
        visible: pane.graph.state === GraphModel.Failed
        tone: "error"
        text: pane.graph.fault
    }
    Flickable {
        id: view
        objectName: "graphView"
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: Theme.s1 }
        visible: pane.graph.state === GraphModel.Drawn
        clip: true
        contentWidth: pane.graph.drawnWidth + 2 * Theme.s4
        contentHeight: pane.graph.drawnHeight + 2 * Theme.s4
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Casens forløp")

        Item {
            x: Theme.s4
            y: Theme.s4
            width: pane.graph.drawnWidth
            height: pane.graph.drawnHeight
            GraphWays { anchors.fill: parent; graph: pane.graph; line: Theme.muted }
            Repeater {
                model: pane.graph.scenes
                GraphNode {
                    id: node
                    objectName: "scene-" + sceneId
                    chosen: pane.picked && pane.chosen === sceneId
                    onActiveFocusChanged: if (activeFocus) pane.bringIntoView(node)
                    onClicked: pane.choose(sceneId)
                }
            }
        }
        T.ScrollBar.horizontal: T.ScrollBar {
            height: Theme.s3
            padding: 3
            visible: size < 1
            Accessible.ignored: true
            contentItem: Rectangle { radius: height / 2; color: Theme.controlBorder }
        }
        T.ScrollBar.vertical: T.ScrollBar {
            width: Theme.s3
            padding: 3
            visible: size < 1
            Accessible.ignored: true
            contentItem: Rectangle { radius: width / 2; color: Theme.controlBorder }
        }
    }
}
