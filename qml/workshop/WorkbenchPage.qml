pragma ComponentBehavior: Bound
import QtQuick
import MinPlan

/// A module on the bench: its text and what is wrong with it, beside how it plays. Where there is
/// no room beside, one at a time.
FocusScope {
    id: page

    required property AppModel app
    required property WorkbenchModel bench
    readonly property bool wide: width > Math.round(Theme.narrowWidth * 1.25)
    readonly property int leftWidth: wide ? Math.round(width * 0.48) : width
    /// The case is drawn while the preview is in it.
    readonly property bool graphBelow: bench.caseShown
    readonly property int room: height - tabs.y - tabs.height

    function goTo(finding: int) {
        tabs.current = "source"
        bench.goTo(finding)
    }

    focus: true
    Component.onCompleted: top.focusBack()

    Shortcut { sequence: "F8"; onActivated: findings.step(1) }
    Shortcut { sequence: "Shift+F8"; onActivated: findings.step(-1) }

    Rectangle { anchors.fill: parent; color: Theme.page; Accessible.ignored: true }
    WorkbenchBar {
        id: top
        width: parent.width
        bench: page.bench
        chipsShown: page.wide
        onBack: page.app.back()
    }
    WorkbenchTabs {
        id: tabs
        objectName: "workbenchTabs"
        anchors.top: top.bottom
        width: parent.width
        visible: !page.wide
        height: visible ? implicitHeight : 0
        bench: page.bench
    }
    SourcePane {
        id: source
        objectName: "sourcePane"
        visible: page.wide || tabs.current === "source"
        anchors { top: tabs.bottom; left: parent.left }
        width: page.leftWidth
        height: page.wide ? Math.round(page.room * 0.58) : page.room
        source: page.bench.source
    }
    Rectangle { visible: page.wide; width: source.width; height: 1; color: Theme.line; anchors.top: source.bottom; Accessible.ignored: true }
    FindingsPane {
        id: findings
        objectName: "findingsPane"
        visible: page.wide || tabs.current === "findings"
        anchors { top: page.wide ? source.bottom : tabs.bottom; topMargin: page.wide ? 1 : 0; bottom: parent.bottom; left: parent.left }
        width: page.leftWidth
        bench: page.bench
        onChosen: finding => page.goTo(finding)
    }
    Rectangle { visible: page.wide; width: 1; color: Theme.line; anchors { top: tabs.bottom; bottom: parent.bottom; left: findings.right } Accessible.ignored: true }
    PreviewPane {
        id: preview
        objectName: "previewPane"
        visible: page.wide || tabs.current === "preview"
        height: page.wide && page.graphBelow ? Math.round(page.room * 0.64) : page.room
        anchors { top: tabs.bottom; right: parent.right; left: page.wide ? findings.right : parent.left; leftMargin: page.wide ? 1 : 0 }
        bench: page.bench
    }
    Rectangle { visible: page.wide && page.graphBelow; height: 1; color: Theme.line; anchors { top: preview.bottom; left: preview.left; right: preview.right } Accessible.ignored: true }
    Lazy {
        objectName: "graphPane"
        wanted: page.wide ? page.graphBelow : tabs.current === "graph"
        anchors { top: page.wide ? preview.bottom : tabs.bottom; topMargin: page.wide ? 1 : 0; bottom: parent.bottom; left: preview.left; right: parent.right }
        file: Qt.resolvedUrl("GraphPane.qml")
        given: ({ bench: page.bench })
    }
}
